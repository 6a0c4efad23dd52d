package org.isnad.events;

import java.util.List;
import org.isnad.model.ActorMention;
import org.isnad.model.Gender;
import org.isnad.model.GrammaticalNumber;
import org.isnad.model.PartOfSpeech;
import org.isnad.model.Reading;
import org.isnad.model.Sentence;
import org.isnad.model.Tense;
import org.isnad.model.TimeMention;
import org.isnad.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Tells verbs from nouns by their place: بحث الوزير مع نظيره begins with a verb, في بحث الوزير with
 * a verbal noun. A word that can be both is a verb after قد, لم, أن or الذي, where its clause
 * begins and has no verb yet, and after a definite noun or name in a clause without verb; else a
 * noun.
 */
final class Tagger {
  private final Scene scene;
  private final Particles particles;
  private boolean clauseHasVerb;

  Tagger(Scene scene, Particles particles) {
    this.scene = scene;
    this.particles = particles;
  }

  void tag() {
    for (TimeMention time : scene.times) {
      for (int i = time.first(); i < time.end(); i++) {
        scene.set(i, WordClass.TIME, null);
      }
    }
    for (Sentence sentence : scene.layout.sentences()) {
      clauseHasVerb = false;
      for (int i = sentence.first(); i < sentence.end(); i++) {
        if (!scene.is(i, WordClass.TIME)) {
          tag(i, sentence.first());
        }
        follow(i);
      }
    }
  }

  private void follow(int i) {
    switch (scene.classes[i]) {
      case VERB -> clauseHasVerb = true;
      case THAT, RELATIVE, STOP -> clauseHasVerb = false;
      default -> {}
    }
  }

  private void tag(int i, int first) {
    Token token = scene.tokens.get(i);
    ActorMention mention = scene.mention(i);
    if (mention != null) {
      tagMention(i, token, mention);
      return;
    }
    switch (token.kind()) {
      case NUMBER -> scene.set(i, WordClass.NUMBER, null);
      case FOREIGN -> scene.set(i, WordClass.NAME, null);
      case PUNCTUATION -> scene.set(i, mark(token.form()), null);
      case WORD -> tagWord(i, token, first);
    }
  }

  private void tagMention(int i, Token token, ActorMention mention) {
    scene.set(
        i, mention.role() == ActorMention.Use.ADJECTIVE ? WordClass.NISBA : WordClass.NAME, null);
    if (mention.first() != i) {
      return;
    }
    int stripped = mention.span().start() - token.span().start();
    for (int k = 0; k < stripped && k < token.form().length(); k++) {
      scene.slots[i] = proclitic(token.form().charAt(k), scene.slots[i]);
    }
    if (token.form().startsWith("لل") && stripped > 0) {
      scene.slots[i] = Slot.LI;
    }
  }

  private static @Nullable Slot proclitic(char letter, @Nullable Slot before) {
    return switch (letter) {
      case 'ب' -> Slot.BI;
      case 'ل' -> Slot.LI;
      case 'ك' -> Slot.OTHER;
      default -> before;
    };
  }

  private static WordClass mark(String form) {
    return switch (form.charAt(0)) {
      case '،', ',' -> WordClass.COMMA;
      case '"', '«', '»', '“', '”', '\'', '‘', '’', '‹', '›', '#', '_' -> WordClass.QUOTE;
      default -> WordClass.STOP;
    };
  }

  private void tagWord(int i, Token token, int first) {
    Particles.Particle particle = particles.at(token);
    List<Reading> all = scene.words.of(i);
    if (particle != null && !isNamelyVerb(token.form(), all, i)) {
      scene.set(i, particle.wordClass(), null);
      scene.slots[i] = particle.slot();
      scene.pronouns[i] = particle.pronoun();
      return;
    }
    Reading verb = null;
    Reading noun = null;
    for (Reading reading : all) {
      if (reading.isFiniteVerb()) {
        verb = verb == null || isRatherOfOther(reading, verb) ? reading : verb;
      } else if (noun == null || isRather(reading, noun)) {
        noun = reading;
      }
    }
    if (verb != null
        && (noun == null || isCue(i, all.get(0)) || isVerbHere(i, first, verb, noun, all.get(0)))) {
      scene.set(i, WordClass.VERB, verb);
      return;
    }
    boolean adjective = noun != null && noun.lexeme().partOfSpeech() == PartOfSpeech.ADJECTIVE;
    scene.set(i, adjective ? WordClass.ADJECTIVE : WordClass.NOUN, noun);
    if (noun != null && noun.preposition() != 0) {
      scene.slots[i] = proclitic(noun.preposition(), null);
    } else if (noun == null) {
      scene.slots[i] = unread(token.form());
    }
  }

  /** أصيب ثلاثة: they were hit, and not "I hit". */
  private static boolean isRatherOfOther(Reading reading, Reading verb) {
    return verb.inflection().person() == 1
        && verb.inflection().number() == GrammaticalNumber.SINGULAR
        && reading.inflection().person() == 3;
  }

  /** لتأمين الطريق: after a preposition a verbal noun comes before an adjective. */
  private static boolean isRather(Reading reading, Reading noun) {
    return noun.preposition() != 0
        && !noun.article()
        && noun.lexeme().partOfSpeech() == PartOfSpeech.ADJECTIVE
        && reading.inflection().tense() == Tense.VERBAL_NOUN;
  }

  private static @Nullable Slot unread(String form) {
    String word = form.startsWith("و") && form.length() > 5 ? form.substring(1) : form;
    return word.length() < 5
        ? null
        : word.startsWith("بال") ? Slot.BI : word.startsWith("لل") ? Slot.LI : null;
  }

  /** قبل is a preposition unless a clause begins with it and a party follows. */
  private boolean isNamelyVerb(String form, List<Reading> all, int i) {
    return (form.equals("قبل") || form.equals("وقبل"))
        && Readings.haveVerb(all)
        && (i == 0 || !scene.is(i - 1, WordClass.PREPOSITION))
        && i + 1 < scene.tokens.size()
        && scene.mentions[i + 1] >= 0;
  }

  private boolean isVerbHere(int i, int first, Reading verb, Reading noun, Reading likeliest) {
    if (!noun.article() && noun.preposition() == 0 && isBeforeVerbs(i - 1, first)) {
      return true;
    }
    if (isAfterItsNoun(i, first, verb, noun)) {
      return true;
    }
    if (noun.article()
        || (noun.preposition() != 0 && !isLike(noun, verb, likeliest))
        || (noun.suffix() != null && likeliest.equals(noun))) {
      return false;
    }
    if (isClearlyPresent(verb, noun)) {
      return true;
    }
    boolean joined = verb.conjunction() != 0;
    if (i == first) {
      return likeliest.equals(verb) || noun.inflection().tense() == Tense.VERBAL_NOUN;
    }
    return switch (scene.classes[i - 1]) {
      case PREPOSITION -> isWithMa(i - 1);
      case THAT -> verb.inflection().tense() != Tense.PERFECT || hasPronoun(i - 1);
      case RELATIVE, NEGATION, COPULA -> true;
      case PARTICLE -> true;
      case STOP -> true;
      case COMMA -> joined || !clauseHasVerb;
      case VERB -> false;
      case TIME -> !clauseHasVerb || joined;
      case NAME, NISBA -> joined ? isFollowedByParty(i) && clauseHasVerb : !clauseHasVerb;
      case QUOTE -> likeliest.equals(verb);
      case NOUN, ADJECTIVE, NUMBER, OTHER ->
          joined
              ? isFollowedByParty(i) && likeliest.equals(verb)
              : scene.hasArticle(i - 1) && !clauseHasVerb;
    };
  }

  /** التي وجهتها, كما طالبها: no noun with a pronoun stands there. */
  private boolean isBeforeVerbs(int i, int first) {
    if (i < first) {
      return false;
    }
    String form = scene.tokens.get(i).form();
    return (scene.is(i, WordClass.RELATIVE) && form.length() > 2) || form.equals("كما");
  }

  /**
   * هجوم شنه الجيش, حملة شنها: a past whose pronoun takes up the noun before it, and whose subject
   * follows, is written like a verbal noun with that pronoun.
   */
  private boolean isAfterItsNoun(int i, int first, Reading verb, Reading noun) {
    if (i <= first
        || noun.inflection().tense() != Tense.VERBAL_NOUN
        || verb.inflection().tense() != Tense.PERFECT
        || verb.suffix() == null
        || !verb.suffix().equals(noun.suffix())
        || verb.conjunction() != 0
        || noun.preposition() != 0
        || !isFollowedByParty(i)) {
      return false;
    }
    Reading before = scene.reading(i - 1);
    if (before == null
        || !(scene.is(i - 1, WordClass.NOUN) || scene.is(i - 1, WordClass.ADJECTIVE))
        || before.article()
        || before.suffix() != null) {
      return false;
    }
    boolean feminine =
        before.inflection().gender() == Gender.FEMININE
            || before.inflection().number() == GrammaticalNumber.PLURAL;
    return verb.suffix().equals(feminine ? "ها" : "ه");
  }

  /** رحلة طويلة تقول الوزارة إنها: the verb that attributes a statement. */
  private boolean isCue(int i, Reading likeliest) {
    int attribution = likeliest.isFiniteVerb() ? scene.cueOf(i) : -1;
    return attribution >= 0
        && likeliest.inflection().tense() == Tense.IMPERFECT
        && scene.attributions.get(attribution).cue().start() >= scene.tokens.get(i).span().start();
  }

  /** كلفت الوزير: a verb in ك rather than ك and a noun, if the verb is the likelier reading. */
  private static boolean isLike(Reading noun, Reading verb, Reading likeliest) {
    return noun.preposition() == 'ك' && likeliest.equals(verb);
  }

  /** A present in ي or a verb that no noun is written like would not be asked about. */
  private static boolean isClearlyPresent(Reading verb, Reading noun) {
    return switch (noun.inflection().tense()) {
      case VERBAL_NOUN -> false;
      case NONE, ACTIVE_PARTICIPLE, PASSIVE_PARTICIPLE ->
          verb.inflection().tense() == Tense.IMPERFECT && verb.future();
      case PERFECT, IMPERFECT, SUBJUNCTIVE, JUSSIVE, IMPERATIVE -> false;
    };
  }

  /** بعدما, عندما: a clause begins after it. */
  private boolean isWithMa(int i) {
    String form = scene.tokens.get(i).form();
    return form.length() > 4 && form.endsWith("ما");
  }

  /** أنه طلب: after the pronoun comes its verb. */
  private boolean hasPronoun(int that) {
    String form = scene.tokens.get(that).form();
    return form.endsWith("ه") || form.endsWith("ها") || form.endsWith("هم");
  }

  private boolean isFollowedByParty(int i) {
    ActorMention next = i + 1 < scene.tokens.size() ? scene.mention(i + 1) : null;
    return next != null && next.role() == ActorMention.Use.NOUN && scene.slots[i + 1] == null;
  }
}
