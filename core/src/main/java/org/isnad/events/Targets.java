package org.isnad.events;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.isnad.model.ActorMention;
import org.isnad.model.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom a speech act is directed at where no slot of its row names him: the party that the
 * thing it is about belongs to or comes from (انتقد الوزير تصريحات للسفير، قانونا أقره البرلمان),
 * or that is threatened with it (هدد بحرب على الجزيرة). Only the first phrase after the act and
 * what is joined to it are looked at. A demand is left out, for it names what is demanded (طالب
 * بالتحقيق في قصف المدينة), an agreement, which its parties share, and an inquiry, which has no
 * other side. For one article and one thread.
 */
final class Targets {
  /** Rule by which a party is taken from the clause. */
  static final String RULE = "e.named-in-clause";

  private static final int FARTHEST = 14;

  /** Most phrases without a party before the one that names him: بالدخول في حرب ضد الجزيرة. */
  private static final int MOST_PASSED = 2;

  private static final Set<String> DIRECTED = Set.of("ACCUSE", "REJECT", "THREATEN", "SUPPORT");
  private static final Set<Slot> THREATENED =
      EnumSet.of(Slot.ALA, Slot.DIDDA, Slot.TUJAHA, Slot.ILA, Slot.AN);
  private static final Set<String> UNDIRECTED = Set.of("investigate", "allege");

  private final Scene scene;
  private final Chunks chunks;
  private final Subjects subjects;
  private final PoliticalActors political;

  Targets(Scene scene, Chunks chunks, Subjects subjects, PoliticalActors political) {
    this.scene = scene;
    this.chunks = chunks;
    this.subjects = subjects;
    this.political = political;
  }

  /** The target of a match that has none yet; null if its clause names none. */
  @Nullable Integer of(Match match, List<Integer> actors) {
    Trigger trigger = match.trigger();
    String mode = trigger.mode();
    if (!DIRECTED.contains(trigger.type())
        || trigger.isReciprocal()
        || (mode != null && UNDIRECTED.contains(mode))) {
      return null;
    }
    int end = Math.min(scene.sentence(match.first()).end(), match.end() + FARTHEST);
    int passed = 0;
    for (int i = match.end(); i < end; ) {
      if (scene.is(i, WordClass.VERB)) {
        ActorMention doer = doer(i);
        return doer != null && mayBe(doer, actors) ? doer.actor() : null;
      }
      if (endsClause(i)) {
        return null;
      }
      Chunk chunk = chunks.at(i);
      if (chunk == null) {
        i++;
        continue;
      }
      ActorMention mention = party(chunk, i);
      if (mention == null) {
        passed += chunk.joined() ? 0 : 1;
        if (passed > MOST_PASSED) {
          return null;
        }
      } else if (mayBe(mention, actors)) {
        boolean bare = mention.first() == chunk.first();
        return answers(trigger, chunk, passed, bare) ? mention.actor() : null;
      }
      i = mention == null ? chunk.end() : mention.end();
    }
    return null;
  }

  /** The party of the rest of a phrase. */
  private @Nullable ActorMention party(Chunk chunk, int from) {
    for (int i = from; i < chunk.end(); i++) {
      ActorMention mention = scene.mention(i);
      if (mention != null) {
        return mention;
      }
    }
    return null;
  }

  private boolean mayBe(ActorMention mention, List<Integer> actors) {
    return !actors.contains(mention.actor())
        && mention.role() != ActorMention.Use.PLACE
        && !isApposition(mention, actors)
        && !Homelands.isStateOf(scene.cast, mention.actor(), actors)
        && political.contains(scene.actor(mention));
  }

  /** Whether something else is told from a token on; the relative verb itself is looked at. */
  private boolean endsClause(int token) {
    return switch (scene.classes[token]) {
      case STOP, THAT, COPULA, NEGATION -> true;
      case COMMA -> scene.mention(token - 1) == null && !scene.is(token - 1, WordClass.TIME);
      default -> false;
    };
  }

  /** قانون أقره البرلمان: who did the thing that a relative clause goes with; null for none. */
  private @Nullable ActorMention doer(int verb) {
    Reading reading = scene.reading(verb);
    boolean relative =
        !scene.isJoined(verb)
            && reading != null
            && reading.suffix() != null
            && (scene.is(verb - 1, WordClass.RELATIVE) || scene.is(verb - 1, WordClass.NOUN));
    return relative && subjects.explicit(verb) > verb ? subjects.of(verb) : null;
  }

  /**
   * Whether a party can answer for what is told: a second actor (من الأمم المتحدة وإسرائيل) can't,
   * nor the foe of one who is backed (دعم الجيش ضد المتمردين), nor a place (رفض الحديث في باريس).
   */
  private static boolean answers(Trigger trigger, Chunk chunk, int passed, boolean bare) {
    Slot slot = chunk.slot();
    if (chunk.joined() || slot == Slot.OTHER || slot == Slot.FI) {
      return false;
    }
    if (trigger.type().equals("THREATEN")) {
      return slot != null && THREATENED.contains(slot);
    }
    if (slot == null || slot == Slot.BI) {
      // رحبت الوزارة بالقرار: a bare party is the subject of a verb that takes no object
      return slot == Slot.BI || (bare ? trigger.recipient().contains(Slot.OBJECT) : passed == 0);
    }
    return switch (trigger.type()) {
      case "ACCUSE" -> slot == Slot.LI || slot == Slot.MIN || slot == Slot.AGENT;
      case "SUPPORT" -> slot == Slot.LI || slot == Slot.MAA || slot == Slot.ILA;
      default -> slot == Slot.LI || slot == Slot.DIDDA || slot == Slot.ILA;
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
