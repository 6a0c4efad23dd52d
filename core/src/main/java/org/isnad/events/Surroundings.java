package org.isnad.events;

import java.util.List;
import org.isnad.model.ActorMention;
import org.isnad.model.Reading;
import org.jspecify.annotations.Nullable;

/**
 * What stands around a trigger: objects and prepositions after it, the verb that it hangs on, the
 * parties joined to a party. For one article and one thread.
 */
final class Surroundings {
  private static final int LONGEST_CLAUSE = 28;
  private static final int MOST_COMMAS = 2;

  private final Scene scene;
  private final Chunks chunks;
  private final Subjects subjects;
  private final Antecedents antecedents;
  private final Asides asides;

  Surroundings(Scene scene, Chunks chunks, Subjects subjects) {
    this.scene = scene;
    this.chunks = chunks;
    this.subjects = subjects;
    this.asides = new Asides(scene, chunks);
    this.antecedents = new Antecedents(scene, subjects);
  }

  /** Objects and prepositions from a token to the end of the clause. */
  void after(Match match, int from, int subject, Frame frame) {
    int end = Math.min(scene.sentence(match.first()).end(), match.first() + LONGEST_CLAUSE);
    int commas = 0;
    boolean noun = false;
    boolean begun = false;
    Chunk open = null;
    for (int i = from; i < end; ) {
      WordClass c = scene.classes[i];
      if (i >= match.end() && isEnd(c)) {
        clause(match, i, open, frame);
        return;
      }
      if (c == WordClass.COMMA && i >= match.end()) {
        int closing = begun ? -1 : asides.end(i, end);
        if (closing > 0) {
          i = closing + 1;
          continue;
        }
        if (++commas > MOST_COMMAS) {
          return;
        }
      }
      String pronoun = scene.pronouns[i];
      Slot opened = scene.slots[i];
      if (pronoun != null && opened != null) {
        boolean owner = opened == Slot.LI && i == match.end() && !match.trigger().isVerb();
        Slot slot = owner ? Slot.SUFFIX : opened;
        if (!frame.has(slot)) {
          pronoun(i, pronoun, slot, frame);
        }
      }
      Chunk chunk = chunks.at(i);
      if (chunk == null || chunk.end() <= i) {
        i++;
        continue;
      }
      boolean apposition =
          commas == 1 && scene.is(chunk.first() - 1, WordClass.COMMA) && chunks.isName(chunk);
      boolean joinedObject =
          chunk.joined() && chunk.slot() == null && i > from && !match.trigger().isReciprocal();
      begun |= chunk.first() != subject && i > match.first();
      if (chunk.first() != subject && !apposition && !joinedObject) {
        boolean filled = owner(match, open, chunk, frame) || chunk(match, chunk, i, frame, noun);
        open = filled ? null : chunk;
        noun |= !filled && chunk.slot() == null && chunk.first() >= match.end();
      }
      i = skipJoined(chunk.end());
    }
  }

  static boolean isEnd(WordClass c) {
    return switch (c) {
      case VERB, THAT, STOP, RELATIVE -> true;
      default -> false;
    };
  }

  /**
   * What a following clause says of the parties: the doer of what is praised or rejected (رحب
   * بالإصلاحات التي أعلنها الرئيس), the one who is to act (اشترط أن تغير طهران سياستها).
   */
  private void clause(Match match, int at, @Nullable Chunk open, Frame frame) {
    List<Slot> recipient = match.trigger().recipient();
    if (recipient.isEmpty() || recipient.stream().anyMatch(frame::has)) {
      return;
    }
    int end = Math.min(scene.sentence(match.first()).end(), at + 6);
    boolean relative = scene.is(at, WordClass.RELATIVE);
    boolean content =
        scene.is(at, WordClass.THAT)
            && match.trigger().type().equals("REQUEST")
            && scene.tokens.get(at).span().of(scene.layout.text()).indexOf('إ') < 0;
    if (!relative && !content) {
      return;
    }
    for (int i = at + 1; i < end; i++) {
      if (scene.is(i, WordClass.VERB)) {
        int explicit = subjects.explicit(i);
        ActorMention subject = subjects.of(i);
        boolean own = relative ? open != null && carriesNoun(i) : explicit >= 0;
        if (subject != null && explicit > at && own) {
          frame.add(recipient.get(0), coordinated(subject));
        }
        return;
      }
    }
  }

  /** Puts the party of a phrase into its slot; false if it names none. */
  private boolean chunk(Match match, Chunk chunk, int from, Frame frame, boolean afterNoun) {
    Slot slot = chunk.slot();
    // قدمت [لكينيا] مساعدات: it stands between the words of the phrase in a slot of its own
    boolean between = chunk.end() < match.end() && slot != null && match.trigger().verb() != null;
    boolean object = !between && chunk.first() < match.end() && match.first() < chunk.first();
    if (object || slot == null) {
      slot = Slot.OBJECT;
    } else if (slot == Slot.MIN && !match.trigger().isVerb() && chunk.first() <= match.end() + 2) {
      slot = match.trigger().recipient().contains(Slot.MIN) ? slot : Slot.AGENT;
    }
    if (frame.has(slot) && slot != Slot.BAYNA) {
      return true;
    }
    if (slot == Slot.BAYNA && (afterNoun || frame.has(Slot.MAA))) {
      // العلاقات بين البلدين: it belongs to the noun before it, as it does in لقاء مع الحكومة في
      // إطار العلاقات بين البلدين
      return true;
    }
    ActorMention mention = null;
    // حمّل الوزير [الحكومة] المسؤولية: it stands between the words of the phrase
    boolean within = object && chunk.end() < match.end();
    for (int i = Math.max(from, object && !within ? match.end() : from); i < chunk.end(); i++) {
      ActorMention m = scene.mention(i);
      if (m != null && (mention == null || mention.role() == ActorMention.Use.ADJECTIVE)) {
        mention = m;
      }
    }
    if (mention == null
        && object
        && chunk.end() == match.end()
        && scene.hasArticle(match.end() - 1)) {
      // ناشد [المجتمع الدولي]: the phrase names it itself
      mention = scene.mention(match.end() - 1);
    }
    if (mention != null) {
      frame.add(slot, coordinated(mention));
      return true;
    }
    for (int i = chunk.first(); i < chunk.end(); i++) {
      String suffix = suffixOf(i);
      if (suffix != null) {
        pronoun(i, suffix, slot, frame);
        return frame.has(slot);
      }
    }
    return false;
  }

  /** قصفت مواقع للحركة، غارة على موقع تابع للحركة: whoever owns what is hit is hit. */
  private boolean owner(Match match, @Nullable Chunk thing, Chunk chunk, Frame frame) {
    Slot slot = thing == null || thing.slot() != null ? null : Slot.OBJECT;
    slot = thing != null && thing.slot() == Slot.ALA ? Slot.ALA : slot;
    if (thing == null
        || slot == null
        || chunk.slot() != Slot.LI
        || chunk.first() != thing.end()
        || !match.trigger().isForce()
        || !match.trigger().recipient().contains(slot)
        || frame.has(slot)) {
      return false;
    }
    ActorMention mention = scene.mention(chunk.first());
    if (mention == null || mention.first() != chunk.first()) {
      return false;
    }
    frame.add(slot, coordinated(mention));
    return true;
  }

  void pronoun(int token, String pronoun, Slot slot, Frame frame) {
    ActorMention antecedent = antecedents.of(token, pronoun);
    if (antecedent != null) {
      frame.add(slot, TwoSides.of(scene, antecedent));
    }
  }

  /** A party and those joined to it: روسيا وإيران. */
  List<Integer> coordinated(ActorMention mention) {
    return Coordination.of(scene, mention);
  }

  int skipJoined(int next) {
    int i = next;
    while (i < scene.tokens.size()) {
      Chunk chunk = chunks.at(i);
      if (chunk == null || !chunk.joined() || scene.mention(chunk.head()) == null) {
        return i;
      }
      i = chunk.end();
    }
    return i;
  }

  @Nullable String suffixOf(int token) {
    Reading reading = scene.reading(token);
    return reading == null ? null : reading.suffix();
  }

  /**
   * The pronoun by which a relative verb takes its noun up: شنها, قام بها. Null if there is none.
   */
  @Nullable String resumption(int verb) {
    String suffix = suffixOf(verb);
    return suffix != null || verb + 1 >= scene.pronouns.length ? suffix : scene.pronouns[verb + 1];
  }

  /** Whether a relative verb does its noun: شنها, قام بها, but not رد عليها. */
  boolean carriesNoun(int verb) {
    return suffixOf(verb) != null
        || (verb + 1 < scene.slots.length
            && scene.pronouns[verb + 1] != null
            && scene.slots[verb + 1] == Slot.BI);
  }

  /** The verb that a noun hangs on; -1 if its clause has none before it. */
  int governing(int token) {
    int first = scene.sentence(token).first();
    int steps = 0;
    for (int i = token - 1; i >= first && steps < LONGEST_CLAUSE; i--) {
      steps += scene.isWithinName(i) ? 0 : 1;
      if (scene.is(i, WordClass.VERB)) {
        return i;
      }
      if (scene.is(i, WordClass.STOP) || scene.is(i, WordClass.THAT)) {
        return -1;
      }
    }
    return -1;
  }

  void subjectOf(int verb, Frame frame) {
    ActorMention subject = verb < 0 ? null : subjects.of(verb);
    if (subject != null) {
      frame.add(Slot.SUBJECT, coordinated(subject));
    }
  }
}
