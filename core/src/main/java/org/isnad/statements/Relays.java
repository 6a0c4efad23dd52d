package org.isnad.statements;

import java.util.List;
import org.isnad.model.ActorMention;
import org.isnad.model.Reading;
import org.isnad.model.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Finds whose a noun of speech is that a medium passes on: نقلت الوكالة عن الوزير دعوته إلى …. For
 * one article and one thread.
 */
final class Relays {
  /** How far back, in tokens, the verb may stand. */
  private static final int REACH = 14;

  private final Scene scene;
  private final CueLexicon lexicon;

  Relays(Scene scene, CueLexicon lexicon) {
    this.scene = scene;
    this.lexicon = lexicon;
  }

  /** Sets the speaker of such a noun, and who passes it on if he is named. */
  void resolve(Match match, Sentence sentence) {
    ActorMention speaker = scene.mention(match.first - 1);
    if (match.cue.kind() != Cue.Kind.NOUN
        || match.reading == null
        || match.reading.suffix() == null
        || speaker == null
        || speaker.first() <= sentence.first()
        || !scene.form(speaker.first() - 1).equals("عن")) {
      return;
    }
    ActorMention relay = null;
    for (int i = speaker.first() - 2; i >= Math.max(sentence.first(), match.first - REACH); i--) {
      ActorMention mention = scene.mentionFrom(i);
      if (mention != null && !scene.isGoverned(mention)) {
        relay = mention;
      }
      Reading verb = mention == null ? scene.verb(i) : null;
      if (verb != null) {
        if (passesOn(verb)) {
          match.subject = speaker;
          match.relay = relay;
        }
        return;
      }
    }
  }

  private boolean passesOn(Reading verb) {
    List<Cue> cues = lexicon.verb(verb.lexeme());
    for (Cue cue : cues) {
      for (Frame frame : cue.frames()) {
        if (frame.hasSpeaker()) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * The statement that a source within another one makes (قالت الصحيفة نقلا عن الوزير إن): what the
   * one passes on, the other said.
   *
   * @return null if the circumstance only names a medium or an occasion
   */
  @Nullable Match passedOn(Match circumstance) {
    Match outer = circumstance.sourceOf;
    if (outer == null || !isQuoting(circumstance) || outer.contentEnd <= outer.content) {
      return null;
    }
    Match match = new Match(circumstance.cue, circumstance.first, circumstance.end, null);
    match.frame = outer.frame;
    match.content = outer.content;
    match.contentEnd = outer.contentEnd;
    match.skip = outer.skip;
    match.quotation = outer.quotation;
    match.quoted = outer.quoted;
    match.afterColon = outer.afterColon;
    match.subject = circumstance.subject;
    match.sourceOf = outer;
    return match;
  }

  /** نقلا عن: who is named is no source of the speaker, but the other way round. */
  boolean isQuoting(Match circumstance) {
    return scene.wordLists.quotingCues.contains(circumstance.cue.word());
  }
}
