package org.isnad.statements;

import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.data.DataException;
import org.isnad.data.Lexicon;
import org.isnad.data.WordRoles;
import org.isnad.script.Flag;
import org.isnad.script.Spellings;

/**
 * Words of closed classes by what they do around a cue, as {@code lexicon/statement-words.tsv} has
 * them, folded. Each role is a set in a field of its own, so that asking costs no look-up of the
 * role. Immutable.
 */
final class StatementWords {
  private static final String FILE = "lexicon/statement-words.tsv";

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

  /** Between a comma and a new cue they leave what is said: إذ قالت النقابة. */
  final Set<String> turnings;

  /** After a verb they are no subject of their own: سموه, معاليه. */
  final Set<String> honours;

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

  /** Right after a verb they stand for what was named before: دعا إليها. */
  final Set<String> referringBack;

  /** Pairs of words whose first is no verb of speech: ثمن النهائي. */
  private final Set<String> noCues;

  /** Their first words, so that no pair need be put together for other verbs. */
  private final Set<String> noCueBeginnings;

  /**
   * @throws DataException if the table is missing or has a role that nothing asks for
   */
  StatementWords(Lexicon lexicon, Spellings spellings) {
    WordRoles roles = new WordRoles(lexicon.table(FILE));
    adverbs = spellings.flag(StatementRole.ADVERB.of(roles)::contains);
    adverbialPrepositions = spellings.flag(StatementRole.ADVERBIAL_PREPOSITION.of(roles)::contains);
    manners = StatementRole.MANNER.of(roles);
    noComplements = StatementRole.NO_COMPLEMENT.of(roles);
    clauseOpeners = spellings.flag(StatementRole.CLAUSE_OPENER.of(roles)::contains);
    beforeConjunction = spellings.flag(StatementRole.BEFORE_CONJUNCTION.of(roles)::contains);
    prepositions = spellings.flag(StatementRole.PREPOSITION.of(roles)::contains);
    relatives = spellings.flag(StatementRole.RELATIVE.of(roles)::contains);
    joinedRelatives = spellings.flag(StatementRole.JOINED_RELATIVE.of(roles)::contains);
    masculineRelatives = StatementRole.MASCULINE_RELATIVE.of(roles);
    feminineRelatives = StatementRole.FEMININE_RELATIVE.of(roles);
    relativesBeforeVerb = StatementRole.RELATIVE_BEFORE_VERB.of(roles);
    relativesBeforeNoun = spellings.flag(StatementRole.RELATIVE_BEFORE_NOUN.of(roles)::contains);
    relativesAfterComma = StatementRole.RELATIVE_AFTER_COMMA.of(roles);
    attitudePrepositions = StatementRole.ATTITUDE_PREPOSITION.of(roles);
    as = StatementRole.AS.of(roles);
    perfectParticles = StatementRole.PERFECT_PARTICLE.of(roles);
    pastCopulas = StatementRole.PAST_COPULA.of(roles);
    betweenSubjectAndVerb = StatementRole.BETWEEN_SUBJECT_AND_VERB.of(roles);
    beforeSubject = StatementRole.BEFORE_SUBJECT.of(roles);
    sentenceOpeners = StatementRole.SENTENCE_OPENER.of(roles);
    tailOpeners = StatementRole.TAIL_OPENER.of(roles);
    leadIns = StatementRole.LEAD_IN.of(roles);
    circumstancePrepositions = StatementRole.CIRCUMSTANCE_PREPOSITION.of(roles);
    contrasts = StatementRole.CONTRAST.of(roles);
    beforeJussive = StatementRole.BEFORE_JUSSIVE.of(roles);
    beforeSubjunctive = StatementRole.BEFORE_SUBJUNCTIVE.of(roles);
    negations = StatementRole.NEGATION.of(roles);
    conditions = StatementRole.CONDITION.of(roles);
    circumstances = StatementRole.CIRCUMSTANCE.of(roles);
    pronouns = StatementRole.PRONOUN.of(roles);
    agencyNouns = StatementRole.AGENCY_NOUN.of(roles);
    communiqueNouns = StatementRole.COMMUNIQUE_NOUN.of(roles);
    documentNouns = StatementRole.DOCUMENT_NOUN.of(roles);
    ratherHis = spellings.flag(StatementRole.RATHER_HIS.of(roles)::contains);
    quantifiers = StatementRole.QUANTIFIER.of(roles);
    honours = StatementRole.HONOUR.of(roles);
    opposing = StatementRole.OPPOSING.of(roles);
    turnings = StatementRole.TURNING.of(roles);
    resumptions = StatementRole.RESUMPTION.of(roles);
    textNouns = StatementRole.TEXT_NOUN.of(roles);
    passingVerbs = StatementRole.PASSING_VERB.of(roles);
    obtainingVerbs = StatementRole.OBTAINING_VERB.of(roles);
    publishingVerbs = StatementRole.PUBLISHING_VERB.of(roles);
    standingVerbs = StatementRole.STANDING_VERB.of(roles);
    topicNouns = StatementRole.TOPIC_NOUN.of(roles);
    channelNouns = StatementRole.CHANNEL_NOUN.of(roles);
    channelPrepositions = StatementRole.CHANNEL_PREPOSITION.of(roles);
    platforms = StatementRole.PLATFORM.of(roles);
    speechOccasions = StatementRole.SPEECH_OCCASION.of(roles);
    meetings = StatementRole.MEETING.of(roles);
    audiencePrepositions = StatementRole.AUDIENCE_PREPOSITION.of(roles);
    addressing = StatementRole.ADDRESSING.of(roles);
    aboutObject = StatementRole.ABOUT_OBJECT.of(roles);
    masculineStates = StatementRole.MASCULINE_STATE.of(roles);
    quotingCues = StatementRole.QUOTING_CUE.of(roles);
    reviewNouns = spellings.flag(StatementRole.REVIEW_NOUN.of(roles)::contains);
    authorNouns = spellings.flag(StatementRole.AUTHOR_NOUN.of(roles)::contains);
    anonymityVerbs = StatementRole.ANONYMITY_VERB.of(roles);
    comments = StatementRole.COMMENT.of(roles);
    referringBack = StatementRole.REFERRING_BACK.of(roles);
    noCues = StatementRole.NO_CUE.of(roles);
    noCueBeginnings =
        noCues.stream().map(pair -> pair.split(" ", 2)[0]).collect(Collectors.toUnmodifiableSet());
    anonymityNouns = spellings.flag(StatementRole.ANONYMITY_NOUN.of(roles)::contains);
    roles.refuseRest();
  }

  /** Whether a word is no cue because of the next one: ثمن النهائي, an eighth. */
  boolean isNoCue(String form, String next) {
    return noCueBeginnings.contains(form) && noCues.contains(form + " " + next);
  }

  /** Whether a word leaves what is said, alone (لكن) or with the next one (في حين). */
  boolean isContrast(String form, String next) {
    return contrasts.contains(form) || contrasts.contains(form + " " + next);
  }
}
