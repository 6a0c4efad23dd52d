package org.isnad.events;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.isnad.model.ActorMention;
import org.isnad.model.GrammaticalNumber;
import org.isnad.model.MentionKind;
import org.isnad.model.Reading;
import org.isnad.model.Sentence;
import org.isnad.model.Tense;
import org.isnad.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * The noun phrases of an article in text order. A phrase joined by و takes the slot of the one
 * before.
 */
final class Chunks {
  private final Scene scene;
  private final List<Chunk> all = new ArrayList<>();
  private final int[] at;

  Chunks(Scene scene) {
    this.scene = scene;
    this.at = new int[scene.tokens.size()];
    Arrays.fill(at, -1);
    for (Sentence sentence : scene.layout.sentences()) {
      cut(sentence.first(), sentence.end());
    }
  }

  /** The chunk over a token; null if none. */
  @Nullable Chunk at(int token) {
    return token < 0 || token >= at.length || at[token] < 0 ? null : all.get(at[token]);
  }

  /** Whether a phrase is a name under no preposition. */
  boolean isName(Chunk chunk) {
    return chunk.slot() == null && scene.is(chunk.head(), WordClass.NAME);
  }

  private void cut(int first, int end) {
    Slot pending = null;
    Chunk before = null;
    for (int i = first; i < end; ) {
      WordClass c = scene.classes[i];
      if (c == WordClass.PREPOSITION && isAbout(i)) {
        i++;
      } else if (c == WordClass.PREPOSITION) {
        pending = scene.pronouns[i] != null ? null : agent(i, first, pending);
        before = null;
        i++;
      } else if (c.isNominal()) {
        int stop = i + 1;
        while (stop < end && isContinued(i, stop, end)) {
          stop++;
        }
        while (scene.is(stop - 1, WordClass.QUOTE)) {
          stop--;
        }
        Slot own = scene.slots[i];
        boolean joined = scene.isJoined(i);
        Slot slot =
            own != null
                ? own
                : pending != null ? pending : joined && before != null ? before.slot() : null;
        if (slot != null && isCompound(i, stop)) {
          slot = Slot.OTHER;
        }
        Chunk chunk =
            new Chunk(i, stop, head(i, stop), slot, joined && own == null && pending == null);
        Arrays.fill(at, i, stop, all.size());
        all.add(chunk);
        before = chunk;
        pending = null;
        i = stop;
      } else {
        if (c != WordClass.PARTICLE && c != WordClass.QUOTE && c != WordClass.TIME) {
          pending = null;
        }
        if (c != WordClass.COMMA && c != WordClass.QUOTE) {
          before = null;
        }
        i++;
      }
    }
  }

  /** توقيف نحو 14 شخصا: it opens no phrase before a number. */
  private boolean isAbout(int i) {
    return i + 1 < scene.tokens.size()
        && (scene.is(i + 1, WordClass.NUMBER)
            || scene.tokens.get(i + 1).kind() == Token.Kind.NUMBER)
        && scene.lists.approximations.contains(scene.tokens.get(i).form());
  }

  /** بشأن سوريا: the noun makes one preposition with the letter before it. */
  private boolean isCompound(int first, int end) {
    String form = scene.tokens.get(first).form();
    return end > first + 1
        && form.length() > 2
        && scene.lists.compoundPrepositions.contains(
            form.startsWith("و") ? form.substring(1) : form);
  }

  /** من قبل, على يد, من جانب, من طرف open the slot of the doer. */
  private @Nullable Slot agent(int i, int first, @Nullable Slot pending) {
    Slot slot = scene.slots[i];
    String form = scene.tokens.get(i).form();
    if ((form.equals("قبل") || form.equals("طرف")) && i > first && scene.slots[i - 1] == Slot.MIN) {
      return Slot.AGENT;
    }
    return slot == Slot.OTHER && pending != null ? pending : slot;
  }

  private int head(int first, int end) {
    int head = first;
    while (head + 1 < end && scene.is(head, WordClass.NUMBER)) {
      head++;
    }
    return head;
  }

  private boolean isContinued(int first, int next, int end) {
    int last = next - 1;
    while (last > first && scene.is(last, WordClass.QUOTE)) {
      last--;
    }
    if (scene.is(next, WordClass.QUOTE)) {
      return next + 1 < end && next == last + 1 && isContinued(first, next + 1, end);
    }
    if (!scene.classes[next].isNominal()) {
      return false;
    }
    if (scene.mentions[next] >= 0 && scene.mentions[next] == scene.mentions[last]) {
      return true;
    }
    if (scene.slots[next] != null || scene.isJoined(next)) {
      return false;
    }
    return isOnePhrase(last, next);
  }

  private boolean isOnePhrase(int last, int next) {
    WordClass b = scene.classes[next];
    boolean definite = isDefinite(last);
    return switch (scene.classes[last]) {
      case NUMBER -> true;
      case NAME -> {
        ActorMention mention = scene.mention(last);
        if (b == WordClass.ADJECTIVE || b == WordClass.NISBA) {
          yield b == WordClass.NISBA || scene.hasArticle(next);
        }
        yield mention != null
            && mention.kind() != MentionKind.NAME
            && !scene.hasArticle(last)
            && !Readings.haveSuffix(scene.words.of(last))
            && !(mention.number() == GrammaticalNumber.PLURAL && keepsNun(last))
            && b == WordClass.NAME;
      }
      case NOUN, ADJECTIVE, NISBA -> {
        if (b == WordClass.NISBA) {
          yield true;
        }
        if (b == WordClass.ADJECTIVE) {
          yield !definite || scene.hasArticle(next);
        }
        if (b == WordClass.NUMBER) {
          yield false;
        }
        if (definite && scene.hasArticle(next) && isParticiple(next)) {
          yield true;
        }
        yield !definite
            && !isIndefiniteAccusative(last)
            && !scene.is(last, WordClass.NISBA)
            && !scene.is(last, WordClass.ADJECTIVE);
      }
      default -> false;
    };
  }

  /**
   * متظاهرون الشرطة: a sound plural before a genitive has lost its ن (but ملايين has it always).
   */
  private boolean keepsNun(int token) {
    String form = scene.tokens.get(token).form();
    return form.endsWith("ون")
        || (form.length() > 4 && form.endsWith("ين") && form.charAt(form.length() - 4) != 'ا');
  }

  /** اللقاء المقرر: a participle with ال goes with the noun before it. */
  private boolean isParticiple(int token) {
    Reading reading = scene.reading(token);
    return reading != null
        && (reading.inflection().tense() == Tense.PASSIVE_PARTICIPLE
            || reading.inflection().tense() == Tense.ACTIVE_PARTICIPLE);
  }

  private boolean isDefinite(int token) {
    Reading reading = scene.reading(token);
    return scene.hasArticle(token) || (reading != null && reading.suffix() != null);
  }

  private boolean isIndefiniteAccusative(int token) {
    Reading reading = scene.reading(token);
    if (reading != null) {
      return reading.inflection().indefiniteAccusative();
    }
    String form = scene.tokens.get(token).form();
    return form.length() > 4 && form.endsWith("ا");
  }

  /** The party that a phrase names: its head, or the genitive or adjective of its head. */
  @Nullable ActorMention party(Chunk chunk) {
    ActorMention adjective = null;
    for (int i = chunk.first(); i < chunk.end(); i++) {
      ActorMention mention = scene.mention(i);
      if (mention == null) {
        continue;
      }
      if (mention.role() != ActorMention.Use.ADJECTIVE) {
        return mention;
      }
      adjective = adjective == null ? mention : adjective;
    }
    return adjective;
  }
}
