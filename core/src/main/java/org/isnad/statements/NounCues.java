package org.isnad.statements;

import java.util.List;
import java.util.Set;
import org.isnad.model.Act;
import org.isnad.model.ActorMention;
import org.isnad.model.PartOfSpeech;
import org.isnad.model.Reading;
import org.isnad.model.Sentence;
import org.isnad.model.Tense;
import org.jspecify.annotations.Nullable;

/**
 * Finds nouns of speech with a pronoun or a speaker after them: دعوته إلى, تأكيد الوزير أن. For one
 * article and one thread.
 */
final class NounCues {
  /** Acts whose nouns carry content in a mere phrase: دعوته إلى, تهديده ب. */
  private static final Set<Act> CALLS =
      Set.of(
          Act.CALL,
          Act.DEMAND,
          Act.INVITE,
          Act.WARN,
          Act.THREATEN,
          Act.PROMISE,
          Act.ACCUSE,
          Act.AFFIRM,
          Act.ANNOUNCE,
          Act.DENY);

  /** How far, in tokens, the content may stand from its noun, and from one of purpose (للدعوة). */
  private static final int REACH = 14;

  private static final int REACH_OF_PURPOSE = 3;

  private final Scene scene;
  private final CueLexicon lexicon;
  private final FrameMatcher frames;

  NounCues(Scene scene, CueLexicon lexicon, FrameMatcher frames) {
    this.scene = scene;
    this.lexicon = lexicon;
    this.frames = frames;
  }

  /**
   * The cue that a token is as a noun.
   *
   * @return null if it reports nothing
   */
  @Nullable Match find(Reading reading, int i, Sentence sentence) {
    boolean purpose = reading.article() && reading.preposition() == 'ل';
    if ((reading.article() && !purpose) || !canBeNoun(reading, i)) {
      return null;
    }
    List<Cue> cues = cues(reading, i);
    if (cues.isEmpty()) {
      return null;
    }
    ActorMention genitive = genitive(i, sentence);
    if (reading.suffix() == null && genitive == null && !purpose) {
      return null;
    }
    Match match = frames.match(cues, i, i + 1, reading, sentence);
    if (match == null
        || match.content - i > (purpose ? REACH_OF_PURPOSE : REACH)
        || (isPhrase(match) && !CALLS.contains(match.cue.act()))
        || (purpose && match.cue.act() == Act.ANNOUNCE)
        || isSubjectOfOther(match)) {
      return null;
    }
    if (genitive != null && reading.suffix() == null) {
      takeGenitive(match, genitive, reading);
    }
    return match;
  }

  /** أثار إعلان الشركة اهتمام الناس: what seems said is the object of the verb before. */
  private boolean isSubjectOfOther(Match match) {
    int before = match.first - 1;
    if (match.frame == null
        || !match.frame.isBare()
        || before < 0
        || lexicon.isParticle(scene.form(before))) {
      return false;
    }
    Reading verb = scene.verb(before);
    return verb != null && !verb.inflection().passive() && lexicon.verb(verb.lexeme()).isEmpty();
  }

  private boolean canBeNoun(Reading reading, int i) {
    if (i + 1 < scene.size() && scene.wordLists.anonymityNouns.of(scene.token(i + 1).spelling())) {
      return false;
    }
    if (i > 0
        && (scene.wordLists.relativesBeforeNoun.of(scene.token(i - 1).spelling())
            || scene.wordLists.conditions.contains(scene.form(i - 1)))) {
      return false;
    }
    return reading.lexeme().partOfSpeech() != PartOfSpeech.VERB
        || reading.inflection().tense() == Tense.VERBAL_NOUN;
  }

  private List<Cue> cues(Reading reading, int i) {
    List<Cue> cues = lexicon.noun(reading.lexeme());
    return cues.isEmpty()
        ? lexicon.noun(scene.form(i).substring(reading.stemStart(), reading.stemEnd()))
        : cues;
  }

  /** The mention right after a noun that can be its genitive: تأكيد {الوزير}. */
  private @Nullable ActorMention genitive(int i, Sentence sentence) {
    ActorMention mention = i + 1 < sentence.end() ? scene.mentionFrom(i + 1) : null;
    boolean genitive =
        mention != null && mention.role() == ActorMention.Use.NOUN && !scene.isGoverned(mention);
    return genitive ? mention : null;
  }

  private static boolean isPhrase(Match match) {
    return match.frame != null && match.frame.opener() == Frame.Opener.PHRASE;
  }

  /** The genitive speaks, but لدعوة الوزير إلى is said to him. */
  private static void takeGenitive(Match match, ActorMention genitive, Reading reading) {
    boolean called =
        reading.preposition() == 'ل' && match.frame != null && match.frame.hasAddressee();
    if (called) {
      match.addressee = genitive;
    } else {
      match.subject = genitive;
    }
  }
}
