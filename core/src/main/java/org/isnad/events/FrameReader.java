package org.isnad.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.model.Actor;
import org.isnad.model.ActorMention;
import org.isnad.model.EntityKind;
import org.isnad.model.Inflection;
import org.isnad.model.Reading;
import org.isnad.model.Tense;
import org.jspecify.annotations.Nullable;

/**
 * Finds the parties around a trigger. A verb: subject, object and prepositions after it. A noun:
 * genitive (رفض إسرائيل), nationality (الرفض الإسرائيلي), pronoun (رفضها), object (رفضها الاقتراح),
 * prepositions, and the subject of the verb that it hangs on (أعلنت إسرائيل رفض). A relative verb
 * after the noun gives its subject (ضربة شنتها إيران). For one article and one thread.
 */
final class FrameReader {
  private static final Set<String> FORCE_TYPES = Set.of("ASSAULT", "COERCE", "SANCTION", "RETREAT");
  private static final Set<String> VICTIMS_VERBS =
      Set.of(
          "استشهد", "قتل", "أصاب", "اصاب", "جرح", "سقط", "مات", "قضى", "قضي", "توفى", "توفي",
          "أصيب");
  private static final int LONGEST_CLAUSE = 28;
  private static final int MOST_COMMAS = 2;

  private final Scene scene;
  private final Chunks chunks;
  private final Subjects subjects;
  private final StatusReader status;

  FrameReader(Scene scene, Chunks chunks, Subjects subjects, StatusReader status) {
    this.status = status;
    this.scene = scene;
    this.chunks = chunks;
    this.subjects = subjects;
  }

  Frame read(Match match) {
    Frame frame = new Frame();
    if (scene.is(match.first(), WordClass.VERB)) {
      verb(match, frame);
    } else {
      Reading reading = scene.reading(match.first());
      boolean participle =
          match.trigger().isVerb()
              && reading != null
              && reading.inflection().tense() == Tense.ACTIVE_PARTICIPLE;
      if (match.trigger().isVerb() && (participle || match.trigger().verb() != null)) {
        participle(match, frame);
      } else if (match.trigger().isVerb()) {
        fixed(match, frame);
      } else {
        noun(match, frame);
      }
    }
    return frame;
  }

  private void verb(Match match, Frame frame) {
    int verb = match.first();
    ActorMention subject = subjects.of(verb);
    int explicit = subjects.explicit(verb);
    if (subject != null) {
      frame.add(Slot.SUBJECT, coordinated(subject));
      frame.carried = explicit < 0;
    }
    Reading reading = scene.reading(verb);
    if (reading != null && reading.suffix() != null) {
      pronoun(verb, reading.suffix(), Slot.OBJECT, frame);
    }
    after(match, verb + 1, explicit, frame);
    frame.passive = isPassive(match, frame, reading, explicit);
    if (frame.passive) {
      frame.clear(Slot.OBJECT);
      frame.move(Slot.SUBJECT, Slot.OBJECT);
      if (frame.carried) {
        frame.clear(Slot.OBJECT);
      }
    }
  }

  /** قُتل ثلاثة, اغتيل القائد: only passive readings, or no object and a doer named by من قبل. */
  private boolean isPassive(Match match, Frame frame, @Nullable Reading reading, int explicit) {
    if (reading == null || !match.trigger().recipient().contains(Slot.OBJECT)) {
      return false;
    }
    boolean passive = false;
    boolean active = false;
    for (Reading r : scene.words.of(match.first())) {
      if (r.isFiniteVerb() && r.lexeme().id().equals(match.trigger().verb())) {
        passive |= r.inflection().passive();
        active |= !r.inflection().passive();
      }
    }
    if (!passive || match.trigger().words().size() > 1) {
      return passive && frame.has(Slot.AGENT);
    }
    if (!active || frame.has(Slot.AGENT) || isVowelledPassive(match.first())) {
      return true;
    }
    if (frame.has(Slot.OBJECT)
        || !FORCE_TYPES.contains(match.trigger().type())
        || explicit < 0
        || reading.inflection().tense() != Tense.PERFECT
        || (explicit < match.first() && !match.trigger().type().equals("ASSAULT"))) {
      return false;
    }
    return !frame.of(Slot.SUBJECT).stream().allMatch(this::isForce);
  }

  /** قُتل: the vowel is written. */
  private boolean isVowelledPassive(int token) {
    String written = scene.tokens.get(token).span().of(scene.layout.text());
    int damma = written.indexOf('\u064F'); // ARABIC DAMMA
    return damma > 0 && damma <= 2;
  }

  /** Whether an actor is one that uses power: it is not likely that it was done to. */
  private boolean isForce(int index) {
    Actor actor = scene.cast.actors().get(index);
    if (actor.kind() == EntityKind.STATE) {
      return true;
    }
    if (actor.sector() == null) {
      return actor.kind() == EntityKind.ORGANIZATION;
    }
    return switch (actor.sector()) {
      case GOV, LEG, JUD, MIL, COP, SPY, REB, IGO, PTY, OPP -> actor.kind() != EntityKind.PERSON;
      case NGO, MED, BUS, EDU, REL, LAB, CVL -> false;
    };
  }

  private void participle(Match match, Frame frame) {
    subjectOf(governing(match.first()), frame);
    frame.carried = true;
    after(match, match.first() + 1, -1, frame);
  }

  private void fixed(Match match, Frame frame) {
    int verb = governing(match.end());
    for (int i = match.first(); i < match.end(); i++) {
      verb = scene.is(i, WordClass.VERB) ? i : verb;
    }
    if (verb < 0) {
      ActorMention subject = subjects.ofNominalClause(match.first());
      if (subject != null) {
        frame.add(Slot.SUBJECT, coordinated(subject));
      }
    }
    subjectOf(verb, frame);
    after(match, match.first() + 1, verb < 0 ? -1 : subjects.explicit(verb), frame);
  }

  private void noun(Match match, Frame frame) {
    int first = match.first();
    Chunk chunk = chunks.at(first);
    Reading reading = scene.reading(match.end() - 1);
    String suffix = reading == null ? null : reading.suffix();
    if (suffix == null && scene.reading(first) != null) {
      suffix = suffixOf(first);
    }
    if (suffix != null) {
      pronoun(first, suffix, Slot.SUFFIX, frame);
    }
    int next = match.end();
    if (chunk != null) {
      within(chunk, match.end(), frame);
      next = Math.max(next, chunk.end());
    }
    next = joined(next, frame, Slot.IDAFA);
    int relative = relative(next);
    if (relative >= 0 && suffixOf(relative) != null) {
      relativeVerb(relative, frame);
      Chunk doer = chunks.at(subjects.explicit(relative));
      next = doer != null && doer.first() > relative ? skipJoined(doer.end()) : relative + 1;
    }
    after(match, next, -1, frame);
    int verb = governing(first);
    if (verb >= 0
        && relative < 0
        && (chunk == null || first <= chunk.head() || status.carries(chunk.head()))
        && isNear(verb, first)
        && (chunk == null || subjects.explicit(verb) != chunk.first())) {
      if (match.trigger().type().equals("ASSAULT") && isVictimsVerb(verb)) {
        ActorMention victim = subjects.of(verb);
        if (victim != null) {
          frame.add(Slot.OBJECT, coordinated(victim));
          frame.victims = true;
        }
      } else if (status.demands(verb)) {
        addressee(verb, first, frame);
      } else {
        subjectOf(verb, frame);
        frame.carried = subjects.explicit(verb) < 0;
      }
    }
  }

  /** دعا الحزب أنصاره إلى التظاهر: whoever is called on is to act, not the caller. */
  private void addressee(int verb, int noun, Frame frame) {
    String suffix = suffixOf(verb);
    if (suffix != null) {
      pronoun(verb, suffix, Slot.SUBJECT, frame);
      return;
    }
    int subject = subjects.explicit(verb);
    for (int i = verb + 1; i < noun; ) {
      Chunk chunk = chunks.at(i);
      if (chunk == null) {
        i++;
        continue;
      }
      ActorMention mention = subjects.party(chunk);
      boolean called = chunk.slot() == null || chunk.slot() == Slot.MIN || chunk.slot() == Slot.ALA;
      if (chunk.first() != subject && !chunk.contains(noun) && called && mention != null) {
        frame.add(Slot.SUBJECT, coordinated(mention));
        return;
      }
      i = skipJoined(chunk.end());
    }
  }

  /** قتل ثلاثة في غارة, أصيب شرطي برصاص: the subject suffers the act that the noun names. */
  private boolean isVictimsVerb(int verb) {
    Reading reading = scene.reading(verb);
    return reading != null && VICTIMS_VERBS.contains(reading.lexeme().lemma());
  }

  private @Nullable String suffixOf(int token) {
    Reading reading = scene.reading(token);
    return reading == null ? null : reading.suffix();
  }

  /** Genitives and nationalities in the trigger's own phrase. */
  private void within(Chunk chunk, int from, Frame frame) {
    for (int i = from; i < chunk.end(); i++) {
      ActorMention mention = scene.mention(i);
      if (mention == null) {
        continue;
      }
      boolean adjective = mention.role() == ActorMention.Use.ADJECTIVE;
      frame.add(
          adjective ? Slot.NISBA : Slot.IDAFA,
          adjective ? List.of(mention.actor()) : coordinated(mention));
      i = mention.end() - 1;
    }
  }

  /** A phrase joined to a genitive: زيارة الرئيس والوزير. */
  private int joined(int next, Frame frame, Slot slot) {
    return frame.has(slot) ? skipJoined(next) : next;
  }

  private int skipJoined(int next) {
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

  /** The verb of a relative clause right after a noun: التي شنتها, شنتها. -1 if there is none. */
  private int relative(int next) {
    int i = next;
    while (i < scene.tokens.size()
        && (scene.is(i, WordClass.RELATIVE)
            || scene.is(i, WordClass.PARTICLE)
            || scene.is(i, WordClass.TIME)
            || scene.is(i, WordClass.COPULA))) {
      i++;
    }
    return i > next - 1
            && scene.is(i, WordClass.VERB)
            && !scene.isJoined(i)
            && scene.sentences[i] == scene.sentences[next - 1]
        ? i
        : -1;
  }

  private void relativeVerb(int verb, Frame frame) {
    String suffix = suffixOf(verb);
    if (suffix == null || frame.has(Slot.IDAFA)) {
      return;
    }
    int explicit = subjects.explicit(verb);
    ActorMention subject = subjects.of(verb);
    if (subject != null && (explicit > verb || explicit < 0)) {
      frame.add(Slot.IDAFA, coordinated(subject));
    }
  }

  /** The verb that a noun hangs on; -1 if its clause has none before it. */
  private int governing(int token) {
    int first = scene.sentence(token).first();
    for (int i = token - 1; i >= first && i > token - LONGEST_CLAUSE; i--) {
      if (scene.is(i, WordClass.VERB)) {
        return i;
      }
      if (scene.is(i, WordClass.STOP) || scene.is(i, WordClass.THAT)) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether nothing but its subject and one more phrase stands between a verb and its noun. */
  private boolean isNear(int verb, int noun) {
    int subject = subjects.explicit(verb);
    int passed = 0;
    for (int i = verb + 1; i < noun; ) {
      Chunk chunk = chunks.at(i);
      if (chunk == null) {
        i++;
        continue;
      }
      if (chunk.contains(noun)) {
        return passed <= 1;
      }
      if (chunk.first() != subject && !chunk.joined()) {
        passed++;
      }
      i = chunk.end();
    }
    return passed <= 1;
  }

  private void subjectOf(int verb, Frame frame) {
    ActorMention subject = verb < 0 ? null : subjects.of(verb);
    if (subject != null) {
      frame.add(Slot.SUBJECT, coordinated(subject));
    }
  }

  /** Objects and prepositions from a token to the end of the clause. */
  private void after(Match match, int from, int subject, Frame frame) {
    int end = Math.min(scene.sentence(match.first()).end(), match.first() + LONGEST_CLAUSE);
    int commas = 0;
    boolean noun = false;
    Chunk open = null;
    for (int i = from; i < end; ) {
      WordClass c = scene.classes[i];
      if (i >= match.end() && isEnd(c)) {
        clause(match, i, open, frame);
        return;
      }
      if (c == WordClass.COMMA && i >= match.end() && ++commas > MOST_COMMAS) {
        return;
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
          commas == 1 && scene.is(chunk.first() - 1, WordClass.COMMA) && isName(chunk);
      boolean joinedObject =
          chunk.joined() && chunk.slot() == null && i > from && !match.trigger().isReciprocal();
      if (chunk.first() != subject && !apposition && !joinedObject) {
        boolean filled = chunk(match, chunk, i, frame, noun);
        open = filled ? null : chunk;
        noun |= !filled && chunk.slot() == null && chunk.first() >= match.end();
      }
      i = skipJoined(chunk.end());
    }
  }

  private static boolean isEnd(WordClass c) {
    return switch (c) {
      case VERB, THAT, STOP, RELATIVE -> true;
      default -> false;
    };
  }

  private boolean isName(Chunk chunk) {
    return chunk.slot() == null && scene.is(chunk.head(), WordClass.NAME);
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
        boolean own = relative ? open != null && suffixOf(i) != null : explicit >= 0;
        if (subject != null && explicit > at && own) {
          frame.add(recipient.get(0), coordinated(subject));
        }
        return;
      }
    }
  }

  /** Puts the party of a phrase into its slot; false if it names none. */
  private boolean chunk(Match match, Chunk chunk, int from, Frame frame, boolean afterNoun) {
    boolean object = chunk.first() < match.end() && match.first() < chunk.first();
    Slot slot = chunk.slot();
    if (object || slot == null) {
      slot = Slot.OBJECT;
    } else if (slot == Slot.MIN && !match.trigger().isVerb() && chunk.first() <= match.end() + 2) {
      slot = match.trigger().recipient().contains(Slot.MIN) ? slot : Slot.AGENT;
    }
    if (frame.has(slot) && slot != Slot.BAYNA) {
      return true;
    }
    if (slot == Slot.BAYNA && afterNoun) {
      // العلاقات بين البلدين: it belongs to the noun before it
      return true;
    }
    ActorMention mention = null;
    for (int i = Math.max(from, object ? match.end() : from); i < chunk.end(); i++) {
      ActorMention m = scene.mention(i);
      if (m != null && (mention == null || mention.role() == ActorMention.Use.ADJECTIVE)) {
        mention = m;
      }
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

  private void pronoun(int token, String pronoun, Slot slot, Frame frame) {
    ActorMention antecedent = subjects.antecedent(token, pronoun);
    if (antecedent != null) {
      frame.add(slot, TwoSides.of(scene, antecedent));
    }
  }

  /** A party and those joined to it: روسيا وإيران, مصر، الأردن وقطر. */
  List<Integer> coordinated(ActorMention mention) {
    List<Integer> actors = new ArrayList<>(2);
    actors.addAll(TwoSides.of(scene, mention));
    ActorMention last = mention;
    List<Integer> pending = new ArrayList<>(2);
    while (last.end() < scene.tokens.size()) {
      int i = last.end();
      boolean comma = scene.is(i, WordClass.COMMA);
      if (comma) {
        i++;
      }
      ActorMention next = i < scene.tokens.size() ? scene.mention(i) : null;
      if (next == null
          || next.first() != i
          || next.role() != mention.role()
          || scene.sentences[i] != scene.sentences[mention.first()]) {
        break;
      }
      if (scene.isJoined(i)) {
        actors.addAll(pending);
        pending.clear();
        actors.add(next.actor());
      } else if (comma && scene.slots[i] == null) {
        pending.add(next.actor());
      } else {
        break;
      }
      last = next;
    }
    return actors;
  }

  /** Whether an inflection is that of the first person. */
  static boolean isFirstPerson(Inflection inflection) {
    return inflection.person() == 1;
  }
}
