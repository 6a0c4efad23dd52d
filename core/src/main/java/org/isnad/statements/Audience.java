package org.isnad.statements;

import java.util.Objects;
import org.isnad.model.Act;
import org.isnad.model.ActorMention;
import org.isnad.model.Cast;
import org.jspecify.annotations.Nullable;

/**
 * Who listens on: قال العمدة لل[صحيفة] إن …، وأضاف أن … goes on speaking to the same. For one
 * article and one thread.
 */
final class Audience {
  private final Cast cast;
  private @Nullable Integer speaker;
  private @Nullable ActorMention listener;

  Audience(Cast cast) {
    this.cast = cast;
  }

  /**
   * The one spoken to: who is named with the cue, else who listened to the statement before, if its
   * speaker goes on without being named again.
   *
   * @param outer the statement that this one is told in; what is told in it has listeners of its
   *     own
   */
  @Nullable ActorMention of(
      Match match, @Nullable Integer by, @Nullable Match outer, @Nullable ActorMention addressee) {
    if (outer != null || by == null) {
      return addressee;
    }
    boolean goesOn = match.subject == null && Objects.equals(by, speaker);
    ActorMention heardBy =
        addressee == null && goesOn && mayListen(match, by) ? listener : addressee;
    speaker = by;
    listener = heardBy;
    return heardBy;
  }

  /** Only what is added surely goes to the same, and no crowd that was called to something. */
  private boolean mayListen(Match match, int by) {
    if (listener == null || listener.actor() == by || match.cue.act() != Act.ADD) {
      return false;
    }
    return switch (cast.actors().get(listener.actor()).kind()) {
      case PERSON, MEDIA, ORGANIZATION -> true;
      case STATE, GROUP, OTHER -> false;
    };
  }
}
