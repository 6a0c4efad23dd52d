package org.isnad.statements;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isnad.data.DataException;
import org.isnad.data.Fault;
import org.isnad.data.Lexicon;
import org.isnad.data.Table;
import org.isnad.script.Flag;
import org.isnad.script.Folding;
import org.isnad.script.Spellings;

/**
 * Words of closed classes by what they do around a cue, as {@code lexicon/statement-words.tsv} has
 * them, folded. Each role is a set in a field of its own, so that asking costs no look-up of the
 * role. Immutable.
 */
final class StatementWords {
  private static final String FILE = "lexicon/statement-words.tsv";

  /** What words do around a cue; in the table in lower case with hyphens. */
  enum Role {
    ADVERB,
    ADVERBIAL_PREPOSITION,
    MANNER,
    NO_COMPLEMENT,
    CLAUSE_OPENER,
    BEFORE_CONJUNCTION,
    PREPOSITION,
    RELATIVE,
    JOINED_RELATIVE,
    MASCULINE_RELATIVE,
    FEMININE_RELATIVE,
    RELATIVE_BEFORE_VERB,
    RELATIVE_BEFORE_NOUN,
    RELATIVE_AFTER_COMMA,
    ATTITUDE_PREPOSITION,
    AS,
    PERFECT_PARTICLE,
    PAST_COPULA,
    BETWEEN_SUBJECT_AND_VERB,
    BEFORE_SUBJECT,
    SENTENCE_OPENER,
    TAIL_OPENER,
    LEAD_IN,
    CIRCUMSTANCE_PREPOSITION,
    CONTRAST,
    BEFORE_JUSSIVE,
    BEFORE_SUBJUNCTIVE,
    NEGATION,
    CONDITION,
    CIRCUMSTANCE,
    PRONOUN,
    AGENCY_NOUN,
    COMMUNIQUE_NOUN,
    DOCUMENT_NOUN,
    TEXT_NOUN,
    RESUMPTION,
    OPPOSING,
    QUANTIFIER,
    RATHER_HIS,
    PASSING_VERB,
    OBTAINING_VERB,
    PUBLISHING_VERB,
    STANDING_VERB,
    TOPIC_NOUN,
    CHANNEL_NOUN,
    CHANNEL_PREPOSITION,
    PLATFORM,
    SPEECH_OCCASION,
    MEETING,
    AUDIENCE_PREPOSITION,
    ADDRESSING,
    ABOUT_OBJECT,
    MASCULINE_STATE,
    QUOTING_CUE,
    REVIEW_NOUN,
    AUTHOR_NOUN,
    ANONYMITY_VERB,
    ANONYMITY_NOUN,
    COMMENT;

    String inTable() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** Stand between a verb and its complement: أيضا, لاحقا. */
  final Flag adverbs;

  /** Open a circumstance between a verb and its complement. */
  final Flag adverbialPrepositions;

  /** Tell together with the word after them how something is said: بأشد العبارات. */
  final Set<String> manners;

  /** Words with ب or ل that are circumstances, never what is said. */
  final Set<String> noComplements;

  /** Open what is said: أن, إنه, بأنها. */
  final Flag clauseOpeners;

  /** Before أن they make it a conjunction: إلا أن, رغم أن. */
  final Flag beforeConjunction;

  /** Govern the noun after them. */
  final Flag prepositions;

  /** الذي, التي, الذين. */
  final Flag relatives;

  /** A relative pronoun with و before it. */
  final Flag joinedRelatives;

  /** After it a feminine verb has another subject. */
  final Set<String> masculineRelatives;

  /** After it a masculine verb has another subject. */
  final Set<String> feminineRelatives;

  /** A verb's object may be what they refer to. */
  final Set<String> relativesBeforeVerb;

  /** After them a word is a verb and no noun of speech. */
  final Flag relativesBeforeNoun;

  /** Open a clause on the subject between commas. */
  final Set<String> relativesAfterComma;

  /** Before the noun of a feeling: أعرب عن أمله. */
  final Set<String> attitudePrepositions;

  /** كما: as, and also. */
  final Set<String> as;

  /** قد before a verb. */
  final Set<String> perfectParticles;

  /** كان, كانت. */
  final Set<String> pastCopulas;

  /** May stand between a subject and its verb. */
  final Set<String> betweenSubjectAndVerb;

  /** After them a noun is a subject. */
  final Set<String> beforeSubject;

  /** May open a sentence before its subject. */
  final Set<String> sentenceOpeners;

  /** Name a quotation's source and do not go on with it. */
  final Set<String> tailOpeners;

  /** Lead over to a new cue and belong to no content. */
  final Set<String> leadIns;

  /** Tell after a quotation where and when it was said. */
  final Set<String> circumstancePrepositions;

  /** After a comma they leave what is said; some are phrases of two words. */
  final Set<String> contrasts;

  /** The jussive stands after these alone. */
  final Set<String> beforeJussive;

  /** The subjunctive stands after these alone. */
  final Set<String> beforeSubjunctive;

  /** What is not said is no statement. */
  final Set<String> negations;

  /** What is said only if something holds is no statement: إذا رفض. */
  final Set<String> conditions;

  /** Open a clause on how somebody spoke: قالت ليلى وهي تضحك. */
  final Set<String> circumstances;

  /** Pronouns at the end of a noun of feeling: أمله, أملهما. */
  final Set<String> pronouns;

  /** The name of a news agency begins with them. */
  final Set<String> agencyNouns;

  /** Papers that a body gives out: بيان. */
  final Set<String> communiqueNouns;

  /** Other papers that something stands in: رسالة, تقرير. */
  final Set<String> documentNouns;

  /** Before a colon they say that the text of a paper follows: نصه, يلي. */
  final Set<String> textNouns;

  /** Rather he did than she does: تحدث, توقع. */
  final Flag ratherHis;

  /** Before a noun whose gender counts: كل, جميع. */
  final Set<String> quantifiers;

  /** Right before a verb without a subject they turn to the other side: بينما قال. */
  final Set<String> opposing;

  /** Right after a verb they take up what it is said in: فيه, خلالها. */
  final Set<String> resumptions;

  /** Their subject passes on what was said: نقلتها. */
  final Set<String> passingVerbs;

  /** Their subject has seen the paper: حصلت على نسخة. */
  final Set<String> obtainingVerbs;

  /** Passive, before على and a medium: نشر. */
  final Set<String> publishingVerbs;

  /** Before في and a paper they say that something stands in it: جاء. */
  final Set<String> standingVerbs;

  /** Before a name and a colon they say what the news is about: قضية. */
  final Set<String> topicNouns;

  /** What something is said in: مؤتمر, تغريدة. */
  final Set<String> channelNouns;

  /** Stand before it: في, عبر. */
  final Set<String> channelPrepositions;

  /** What something is said over: تويتر. */
  final Set<String> platforms;

  /** Occasions on which somebody speaks to others: مقابلة, كلمة. */
  final Set<String> speechOccasions;

  /** Occasions on which two meet or talk: لقائه. */
  final Set<String> meetings;

  /** Stand between an occasion and those who listen: مع, أمام. */
  final Set<String> audiencePrepositions;

  /** Govern whoever is spoken to: مخاطبا. */
  final Set<String> addressing;

  /** Cues whose object is spoken of, not to: وصف. */
  final Set<String> aboutObject;

  /** States that take a masculine verb: لبنان. */
  final Set<String> masculineStates;

  /** Name the speaker whom another one passes on: نقلا عن. */
  final Set<String> quotingCues;

  /** Articles of other outlets: مقال, تقرير. */
  final Flag reviewNouns;

  /** Who wrote them: الكاتب, بقلم. */
  final Flag authorNouns;

  /** Ask or refuse what the nouns below name: طلب عدم ذكر اسمه. */
  final Set<String> anonymityVerbs;

  /** What a source won't have told: اسمه, هويتها. */
  final Flag anonymityNouns;

  /** What is said, or said about something: التعليق, اتهام; to refuse it is to take a stand. */
  final Set<String> comments;

  /**
   * @throws DataException if the table is missing or has a role that nothing asks for
   */
  StatementWords(Lexicon lexicon, Spellings spellings) {
    Map<Role, Set<String>> forms = formsByRole(lexicon.table(FILE));
    adverbs = spellings.flag(set(forms, Role.ADVERB)::contains);
    adverbialPrepositions = spellings.flag(set(forms, Role.ADVERBIAL_PREPOSITION)::contains);
    manners = set(forms, Role.MANNER);
    noComplements = set(forms, Role.NO_COMPLEMENT);
    clauseOpeners = spellings.flag(set(forms, Role.CLAUSE_OPENER)::contains);
    beforeConjunction = spellings.flag(set(forms, Role.BEFORE_CONJUNCTION)::contains);
    prepositions = spellings.flag(set(forms, Role.PREPOSITION)::contains);
    relatives = spellings.flag(set(forms, Role.RELATIVE)::contains);
    joinedRelatives = spellings.flag(set(forms, Role.JOINED_RELATIVE)::contains);
    masculineRelatives = set(forms, Role.MASCULINE_RELATIVE);
    feminineRelatives = set(forms, Role.FEMININE_RELATIVE);
    relativesBeforeVerb = set(forms, Role.RELATIVE_BEFORE_VERB);
    relativesBeforeNoun = spellings.flag(set(forms, Role.RELATIVE_BEFORE_NOUN)::contains);
    relativesAfterComma = set(forms, Role.RELATIVE_AFTER_COMMA);
    attitudePrepositions = set(forms, Role.ATTITUDE_PREPOSITION);
    as = set(forms, Role.AS);
    perfectParticles = set(forms, Role.PERFECT_PARTICLE);
    pastCopulas = set(forms, Role.PAST_COPULA);
    betweenSubjectAndVerb = set(forms, Role.BETWEEN_SUBJECT_AND_VERB);
    beforeSubject = set(forms, Role.BEFORE_SUBJECT);
    sentenceOpeners = set(forms, Role.SENTENCE_OPENER);
    tailOpeners = set(forms, Role.TAIL_OPENER);
    leadIns = set(forms, Role.LEAD_IN);
    circumstancePrepositions = set(forms, Role.CIRCUMSTANCE_PREPOSITION);
    contrasts = set(forms, Role.CONTRAST);
    beforeJussive = set(forms, Role.BEFORE_JUSSIVE);
    beforeSubjunctive = set(forms, Role.BEFORE_SUBJUNCTIVE);
    negations = set(forms, Role.NEGATION);
    conditions = set(forms, Role.CONDITION);
    circumstances = set(forms, Role.CIRCUMSTANCE);
    pronouns = set(forms, Role.PRONOUN);
    agencyNouns = set(forms, Role.AGENCY_NOUN);
    communiqueNouns = set(forms, Role.COMMUNIQUE_NOUN);
    documentNouns = set(forms, Role.DOCUMENT_NOUN);
    ratherHis = spellings.flag(set(forms, Role.RATHER_HIS)::contains);
    quantifiers = set(forms, Role.QUANTIFIER);
    opposing = set(forms, Role.OPPOSING);
    resumptions = set(forms, Role.RESUMPTION);
    textNouns = set(forms, Role.TEXT_NOUN);
    passingVerbs = set(forms, Role.PASSING_VERB);
    obtainingVerbs = set(forms, Role.OBTAINING_VERB);
    publishingVerbs = set(forms, Role.PUBLISHING_VERB);
    standingVerbs = set(forms, Role.STANDING_VERB);
    topicNouns = set(forms, Role.TOPIC_NOUN);
    channelNouns = set(forms, Role.CHANNEL_NOUN);
    channelPrepositions = set(forms, Role.CHANNEL_PREPOSITION);
    platforms = set(forms, Role.PLATFORM);
    speechOccasions = set(forms, Role.SPEECH_OCCASION);
    meetings = set(forms, Role.MEETING);
    audiencePrepositions = set(forms, Role.AUDIENCE_PREPOSITION);
    addressing = set(forms, Role.ADDRESSING);
    aboutObject = set(forms, Role.ABOUT_OBJECT);
    masculineStates = set(forms, Role.MASCULINE_STATE);
    quotingCues = set(forms, Role.QUOTING_CUE);
    reviewNouns = spellings.flag(set(forms, Role.REVIEW_NOUN)::contains);
    authorNouns = spellings.flag(set(forms, Role.AUTHOR_NOUN)::contains);
    anonymityVerbs = set(forms, Role.ANONYMITY_VERB);
    comments = set(forms, Role.COMMENT);
    anonymityNouns = spellings.flag(set(forms, Role.ANONYMITY_NOUN)::contains);
  }

  private static Map<Role, Set<String>> formsByRole(Table table) {
    Map<String, Role> roles = new HashMap<>();
    Map<Role, Set<String>> forms = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      roles.put(role.inTable(), role);
    }
    List<Fault> faults = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      Role role = roles.get(row.get("role"));
      if (role == null) {
        faults.add(
            row.fault(
                "role",
                "no role " + row.get("role"),
                "use one of those that README.md names there"));
        continue;
      }
      for (String form : row.list("forms")) {
        forms.computeIfAbsent(role, key -> new HashSet<>()).add(Folding.foldWord(form));
      }
    }
    if (!faults.isEmpty()) {
      throw new DataException(faults);
    }
    return forms;
  }

  private static Set<String> set(Map<Role, Set<String>> forms, Role role) {
    return forms.getOrDefault(role, Set.of());
  }

  /** Whether a word leaves what is said, alone (لكن) or with the next one (في حين). */
  boolean isContrast(String form, String next) {
    return contrasts.contains(form) || contrasts.contains(form + " " + next);
  }
}
