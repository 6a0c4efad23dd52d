package org.isnad.events;

import java.util.List;
import java.util.Set;
import org.isnad.model.ActorMention;
import org.isnad.model.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom a speech act is directed at where no slot of its row names him: the first party that
 * its clause names (انتقد الوزير انتهاكات الحقوق في إيران). A demand is left out, for it names what
 * is demanded (طالب بالتحقيق في قصف المدينة), and an agreement, which its parties share. For one
 * article and one thread.
 */
final class Targets {
  /** Rule by which a party is taken from the clause. */
  static final String RULE = "e.named-in-clause";

  private static final int FARTHEST = 14;
  private static final Set<String> DIRECTED = Set.of("ACCUSE", "REJECT", "THREATEN", "SUPPORT");

  private final Scene scene;
  private final Chunks chunks;
  private final PoliticalActors political;

  Targets(Scene scene, Chunks chunks, PoliticalActors political) {
    this.scene = scene;
    this.chunks = chunks;
    this.political = political;
  }

  /** The target of a match that has none yet; null if its clause names none. */
  @Nullable Integer of(Match match, List<Integer> actors) {
    Trigger trigger = match.trigger();
    if (!DIRECTED.contains(trigger.type()) || trigger.isReciprocal()) {
      return null;
    }
    int end = Math.min(scene.sentence(match.first()).end(), match.end() + FARTHEST);
    for (int i = match.end(); i < end; i++) {
      if (endsClause(i)) {
        return null;
      }
      ActorMention mention = scene.mention(i);
      if (mention != null
          && !actors.contains(mention.actor())
          && mention.role() != ActorMention.Use.PLACE
          && !isAside(trigger, mention)
          && !isApposition(mention, actors)
          && !Homelands.isStateOf(scene.cast, mention.actor(), actors)
          && political.contains(scene.actor(mention))) {
        return mention.actor();
      }
    }
    return null;
  }

  /**
   * Whether something else is told from a token on: another clause begins, but not one that goes
   * with a noun of the first (قانون أقره البرلمان), nor words beside the subject.
   */
  private boolean endsClause(int token) {
    return switch (scene.classes[token]) {
      case STOP, THAT -> true;
      case COMMA -> scene.mention(token - 1) == null && !scene.is(token - 1, WordClass.TIME);
      case VERB -> scene.isJoined(token) || !isRelative(token);
      default -> false;
    };
  }

  private boolean isRelative(int verb) {
    Reading reading = scene.reading(verb);
    return scene.is(verb - 1, WordClass.RELATIVE)
        || (reading != null && reading.suffix() != null)
        || scene.is(verb - 1, WordClass.NOUN);
  }

  /**
   * Whether a party stands beside the act: a second actor (من الأمم المتحدة وإسرائيل), the foe of
   * one who is backed (دعم الجيش ضد المتمردين), a place (رفض الحديث في باريس).
   */
  private boolean isAside(Trigger trigger, ActorMention mention) {
    if (scene.isJoined(mention.first())) {
      return true;
    }
    Chunk chunk = chunks.at(mention.first());
    Slot slot = chunk == null ? null : chunk.slot();
    return switch (trigger.type()) {
      case "SUPPORT" -> slot == Slot.DIDDA || slot == Slot.FI || slot == Slot.MIN;
      case "ACCUSE" -> false;
      default -> slot == Slot.FI;
    };
  }

  /** أدان السفير، سامر الحلواني، القرار: the name is the ambassador's. */
  private boolean isApposition(ActorMention mention, List<Integer> actors) {
    ActorMention before = scene.mention(mention.first() - 2);
    return scene.is(mention.first() - 1, WordClass.COMMA)
        && before != null
        && before.end() == mention.first() - 1
        && actors.contains(before.actor());
  }
}
