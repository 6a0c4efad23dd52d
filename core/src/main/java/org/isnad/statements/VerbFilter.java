package org.isnad.statements;

import java.util.Set;
import org.isnad.model.ActorMention;
import org.isnad.model.GrammaticalNumber;
import org.isnad.model.Inflection;
import org.isnad.model.PartOfSpeech;
import org.isnad.model.Reading;
import org.isnad.model.Tense;

/**
 * Tells a reporting verb from words that are only written like one: بين the preposition, يجب, طلب
 * the noun, أعتقد of the first person.
 */
final class VerbFilter {
  private static final Set<String> BEFORE_JUSSIVE = Set.of("لم", "ولم", "لا", "ولا", "الم");
  private static final Set<String> BEFORE_SUBJUNCTIVE =
      Set.of("ان", "لن", "ولن", "كي", "لكي", "حتي", "الا", "بان", "وان");
  private static final Set<String> RELATIVE =
      Set.of("الذي", "التي", "الذين", "اللذان", "ما", "بما", "مما", "لما", "اللتان");

  private final Scene scene;
  private final CueLexicon lexicon;

  VerbFilter(Scene scene, CueLexicon lexicon) {
    this.scene = scene;
    this.lexicon = lexicon;
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
    if (form.tense() == Tense.JUSSIVE && !BEFORE_JUSSIVE.contains(before)) {
      return false;
    }
    if (form.tense() == Tense.SUBJUNCTIVE
        && !BEFORE_SUBJUNCTIVE.contains(before)
        && reading.preposition() == 0) {
      return false;
    }
    boolean dual = form.number() == GrammaticalNumber.DUAL && form.tense() == Tense.PERFECT;
    if (dual && scene.words.of(i).size() > 1) {
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
    for (Reading other : scene.words.of(i)) {
      alsoNoun |= !other.isFiniteVerb();
    }
    return alsoNoun && reading.conjunction() == 0 && i > 0 && scene.isPreposition(i - 1);
  }

  /** Whether a verb with its frame is borne out by what stands around it. */
  boolean accepts(Match match) {
    Frame frame = match.frame;
    if (frame == null) {
      return true;
    }
    int i = match.first;
    String before = i > 0 ? scene.form(i - 1) : "";
    boolean bare = frame.opener() == Frame.Opener.PHRASE && frame.words().isEmpty();
    if (RELATIVE.contains(before)
        && frame.opener() == Frame.Opener.PHRASE
        && match.reading != null
        && match.reading.suffix() != null) {
      return false;
    }
    if (bare && RELATIVE.contains(before)) {
      return false;
    }
    if (lexicon.isParticle(scene.form(i))) {
      ActorMention mention = scene.mentionFrom(i + 1);
      int at = mention == null ? i + 1 : mention.end();
      boolean clause =
          frame.opener() == Frame.Opener.CLAUSE && at < scene.size() && scene.opensClause(at);
      boolean phrase =
          mention != null && !frame.words().isEmpty() && match.content == at + frame.words().size();
      return clause || phrase;
    }
    return true;
  }
}
