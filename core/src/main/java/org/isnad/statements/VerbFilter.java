package org.isnad.statements;

import java.util.List;
import org.isnad.model.Act;
import org.isnad.model.ActorMention;
import org.isnad.model.EntityKind;
import org.isnad.model.Gender;
import org.isnad.model.GrammaticalNumber;
import org.isnad.model.Inflection;
import org.isnad.model.PartOfSpeech;
import org.isnad.model.Reading;
import org.isnad.model.Tense;
import org.isnad.model.Token;
import org.isnad.script.Tokeniser;

/**
 * Tells a reporting verb from words that are only written like one: بين the preposition, يجب, طلب
 * the noun, أعتقد of the first person.
 */
final class VerbFilter {
  /** How many tokens "asked not to have his name told" takes up. */
  private static final int LONGEST_ANONYMITY = 6;

  private static final List<String> TO = List.of(Tokeniser.phrase("إلى"));

  private final Scene scene;
  private final CueLexicon lexicon;
  private final Refusals refusals;

  VerbFilter(Scene scene, CueLexicon lexicon) {
    this.scene = scene;
    this.lexicon = lexicon;
    this.refusals = new Refusals(scene);
  }

  /** Whether a reading of a token can be a verb of the third person that reports. */
  boolean isReportingVerb(int i, Reading reading) {
    Inflection form = reading.inflection();
    if (form.person() != 3
        || reading.lexeme().partOfSpeech() != PartOfSpeech.VERB
        || lexicon.isImpersonal(scene.form(i))) {
      return false;
    }
    String before = i > 0 ? scene.form(i - 1) : "";
    if (before.equals("عدم")
        || (i + 1 < scene.size() && scene.wordLists.isNoCue(scene.form(i), scene.form(i + 1)))) {
      return false;
    }
    if (form.tense() == Tense.JUSSIVE && !scene.wordLists.beforeJussive.contains(before)) {
      return false;
    }
    if (form.tense() == Tense.SUBJUNCTIVE
        && !scene.wordLists.beforeSubjunctive.contains(before)
        && reading.preposition() == 0) {
      return false;
    }
    // ابن is rather a son than "they (women) made clear"
    boolean rare =
        form.number() == GrammaticalNumber.DUAL
            || (form.number() == GrammaticalNumber.PLURAL && form.gender() == Gender.FEMININE);
    if (rare && form.tense() == Tense.PERFECT && hasNoun(i)) {
      return false;
    }
    if (isFirstPerson(i, reading)) {
      return false;
    }
    return !looksLikeNoun(i, reading);
  }

  /**
   * أعتقد is the first person where اعتقد is the third: a past that begins with a joining alif is
   * not written with hamza.
   */
  private boolean isFirstPerson(int i, Reading reading) {
    char written = scene.text().charAt(scene.token(i).span().start());
    return written == 'أ'
        && reading.lexeme().lemma().startsWith("ا")
        && reading.inflection().tense() == Tense.PERFECT;
  }

  /** A past tense that is a noun as well (طلب, ذكر, رد) is taken for one after a preposition. */
  private boolean looksLikeNoun(int i, Reading reading) {
    boolean alsoNoun = false;
    boolean onlyNoun = false;
    for (Reading other : scene.words.of(i)) {
      alsoNoun |= !other.isFiniteVerb();
      onlyNoun |=
          other.lexeme().partOfSpeech() == PartOfSpeech.NOUN
              && !other.hasProclitic()
              && other.suffix() == null;
    }
    if (!alsoNoun
        || reading.conjunction() != 0
        || scene.opensSentence(i)
        || saysOfSubject(i, reading)) {
      return false;
    }
    return scene.isPreposition(i - 1) || (onlyNoun && followsNoun(i)) || followsConstruct(i - 1);
  }

  /** رحلة تقول الحكومة إنها: a present with its subject and a clause after it. */
  private boolean saysOfSubject(int i, Reading reading) {
    ActorMention subject = i + 1 < scene.size() ? scene.mentionFrom(i + 1) : null;
    return reading.inflection().tense() == Tense.IMPERFECT
        && subject != null
        && subject.end() < scene.size()
        && scene.opensClause(subject.end());
  }

  /** Whether the same letters are a verb that doesn't report: بلغ he reached, يعد he counts. */
  private boolean isAmbiguous(Match match) {
    for (Reading other : scene.words.of(match.first)) {
      if (other.equals(match.reading)) {
        return false;
      }
      if (other.isFiniteVerb()
          && other.inflection().person() == 3
          && !other.inflection().passive()
          && other.inflection().tense() != Tense.JUSSIVE
          && match.reading != null
          && !other.lexeme().equals(match.reading.lexeme())
          && lexicon.verb(other.lexeme()).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /**
   * التي يعتقد أنها: the verb is not what the relative refers to, so nobody is named who speaks.
   */
  private boolean disagreesWithRelative(String before, Reading verb) {
    Gender gender = verb.inflection().gender();
    boolean disagrees =
        (gender == Gender.MASCULINE && scene.wordLists.feminineRelatives.contains(before))
            || (gender == Gender.FEMININE && scene.wordLists.masculineRelatives.contains(before));
    return disagrees && verb.suffix() == null;
  }

  /** Whether a word has a reading other than a finite verb. */
  private boolean hasNoun(int i) {
    for (Reading reading : scene.words.of(i)) {
      if (!reading.isFiniteVerb()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word is a noun that the next one could complete: طلب الوزير. */
  private boolean followsConstruct(int before) {
    if (scene.mention(before) != null
        || scene.time(before) != null
        || scene.form(before).startsWith("ال")) {
      return false;
    }
    boolean construct = false;
    for (Reading reading : scene.words.of(before)) {
      if (reading.isFiniteVerb() || reading.lexeme().partOfSpeech() == PartOfSpeech.PARTICLE) {
        return false;
      }
      construct |= !reading.inflection().indefiniteAccusative() && reading.suffix() == null;
    }
    return construct;
  }

  /**
   * Whether what stands before a word leaves no room for a verb: a preposition, another noun, or a
   * name that is no subject.
   */
  private boolean followsNoun(int i) {
    int before = i - 1;
    if (scene.isPreposition(before)) {
      return true;
    }
    if (!scene.token(before).isWord() || lexicon.isParticle(scene.form(before))) {
      return false;
    }
    ActorMention mention = scene.mention(before);
    if (mention == null) {
      return scene.time(before) == null
          && !hasPronoun(before)
          && !scene.form(before).startsWith("ال");
    }
    int first = mention.first() - 1;
    return mention.role() == ActorMention.Use.NOUN && first >= 0 && scene.isVerb(first);
  }

  /** Whether a word ends in a pronoun, so that no noun completes it: من جانبه عبر. */
  private boolean hasPronoun(int i) {
    List<Reading> readings = scene.words.of(i);
    return !readings.isEmpty() && readings.get(0).suffix() != null;
  }

  /** Whether a verb with its frame is borne out by what stands around it. */
  boolean accepts(Match match) {
    Frame frame = match.frame;
    if (frame == null) {
      return true;
    }
    String before = match.first > 0 ? scene.form(match.first - 1) : "";
    boolean negated = scene.wordLists.negations.contains(before) && match.cue.act() != Act.DENY;
    if (negated
        || asksForSilence(match)
        || scene.wordLists.conditions.contains(before)
        || refersBack(match, frame)
        || isLabelled(match, frame)
        || (frame.isWordless()
            && match.quotation == null
            && isAmbiguous(match)
            && scene.mentionFrom(match.end) == null)
        || hasStrayObject(match, frame)
        || isMeasured(match, frame)
        || refusals.isDeed(match, frame)
        || isRelative(before, match, frame)) {
      return false;
    }
    return !lexicon.isParticle(scene.form(match.first)) || isSurelyVerb(match, frame);
  }

  /** مظاهرات دعا إليها الحزب: what was called for is named before, and not in a phrase after it. */
  private boolean refersBack(Match match, Frame frame) {
    String after = match.end < scene.size() ? scene.form(match.end) : "";
    if (frame.opener() != Frame.Opener.PHRASE || !scene.wordLists.referringBack.contains(after)) {
      return false;
    }
    return after.startsWith("ب")
        ? frame.preposition() == 'ب'
        : frame.preposition() == 'ل' || frame.words().equals(TO);
  }

  /** وصف الوزير الجسر ب«المهم»: one quoted word is a label and not said. */
  private static boolean isLabelled(Match match, Frame frame) {
    boolean label = match.quotation != null && match.quotation.end() - match.quotation.first() == 1;
    return label && frame.opener() == Frame.Opener.PHRASE && frame.hasAddressee();
  }

  /** Whether a verb has an object pronoun although it takes أن and nobody spoken to: أعلنها أن. */
  private static boolean hasStrayObject(Match match, Frame frame) {
    return hasObjectPronoun(match)
        && frame.opener() == Frame.Opener.CLAUSE
        && match.cue.frames().stream().noneMatch(Frame::hasAddressee);
  }

  /** يبلغ الدخل ألف دينار: a verb that may be another one, with a number before its content. */
  private boolean isMeasured(Match match, Frame frame) {
    if (!frame.hasAddressee() || !isAmbiguous(match)) {
      return false;
    }
    for (int i = match.end; i < match.content && !scene.isComma(i); i++) {
      if (scene.token(i).kind() == Token.Kind.NUMBER) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasObjectPronoun(Match match) {
    return match.reading != null && match.reading.suffix() != null;
  }

  /** Whether a verb tells of what a relative pronoun before it refers to: الجسر الذي أعلنه. */
  private boolean isRelative(String before, Match match, Frame frame) {
    if (match.reading != null
        && disagreesWithRelative(before, match.reading)
        && !hasOwnSubject(match, frame)
        && !takesUpPaper(match.end)) {
      return true;
    }
    boolean ofObject = frame.opener() == Frame.Opener.PHRASE && hasObjectPronoun(match);
    return scene.wordLists.relativesBeforeVerb.contains(before)
        && !followsWordOfTime(match.first - 1)
        && (ofObject || (frame.isWordless() && !isOfActor(match.first - 1)));
  }

  /** الرسالة التي أكد فيها, من خلالها: what the relative refers to is where it was said. */
  private boolean takesUpPaper(int i) {
    int at = i < scene.size() && scene.form(i).equals("من") ? i + 1 : i;
    return at < scene.size() && scene.wordLists.resumptions.contains(scene.form(at));
  }

  /** الغاز الذي تقول الشركة إنه نظيف: the subject after the verb agrees with it. */
  private boolean hasOwnSubject(Match match, Frame frame) {
    ActorMention subject = match.end < scene.size() ? scene.mentionFrom(match.end) : null;
    return frame.opener() == Frame.Opener.CLAUSE
        && subject != null
        && subject.role() == ActorMention.Use.NOUN
        && Agreement.agrees(match, subject, false);
  }

  /** بعد ما أعلن: ما makes a conjunction of the word before it. */
  private boolean followsWordOfTime(int i) {
    return i > 0
        && scene.form(i).equals("ما")
        && scene.wordLists.beforeConjunction.of(scene.token(i - 1).spelling());
  }

  /** طلب عدم نشر اسمه: who won't be named says nothing by that. */
  private boolean asksForSilence(Match match) {
    if (!scene.wordLists.anonymityVerbs.contains(scene.form(match.first))) {
      return false;
    }
    for (int i = match.end; i < Math.min(scene.size(), match.end + LONGEST_ANONYMITY); i++) {
      if (scene.wordLists.anonymityNouns.of(scene.token(i).spelling())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a relative pronoun refers to somebody who may speak: الوزير الذي يطالب ب. */
  private boolean isOfActor(int relative) {
    int at = relative - 1;
    while (at > 0 && scene.isComma(at)) {
      at--;
    }
    ActorMention mention = scene.mention(at);
    return mention != null
        && mention.role() == ActorMention.Use.NOUN
        && scene.cast.actors().get(mention.actor()).kind() != EntityKind.OTHER;
  }

  /** Whether a word that is a particle too (بين) is a verb for the أن or the words after it. */
  private boolean isSurelyVerb(Match match, Frame frame) {
    ActorMention mention = scene.mentionFrom(match.first + 1);
    int at = mention == null ? match.first + 1 : mention.end();
    if (mention == null && !frame.words().isEmpty() && match.content == at + frame.words().size()) {
      // عبر عن: the preposition would want a noun
      return true;
    }
    if (mention == null
        && scene.wordLists.adverbs.of(scene.token(at).spelling())
        && !frame.isWordless()) {
      // عبر بدوره عن
      return match.content == at + 1 + frame.words().size();
    }
    boolean clause =
        frame.opener() == Frame.Opener.CLAUSE && at < scene.size() && scene.opensClause(at);
    boolean comma = at < scene.size() && scene.isComma(at);
    boolean phrase =
        mention != null
            && !frame.words().isEmpty()
            && match.content == at + frame.words().size() + (comma ? 1 : 0);
    return clause || phrase;
  }
}
