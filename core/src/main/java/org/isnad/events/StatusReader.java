package org.isnad.events;

import java.util.ArrayList;
import java.util.List;
import org.isnad.events.StatusTable.Cue;
import org.isnad.events.StatusTable.Effect;
import org.isnad.model.Reading;
import org.isnad.model.Tense;
import org.jspecify.annotations.Nullable;

/**
 * Tells what happened from what is planned, hoped, requested, threatened, denied, supposed or
 * negated, by climbing from the event's word to the words that it is the complement of: in طالب
 * الوزير الطرفين بأن يوقفا القصف from يوقفا over بأن to طالب. For one article and one thread.
 */
final class StatusReader {
  static final String FUTURE = "m.future";

  /** عليه أن, على الحكومة أن: what is on somebody to do is demanded. */
  static final String DUTY = "m.duty";

  /** إن لم يقبل: if he does not. */
  static final String CONDITION = "m.if-not";

  private static final int HIGHEST_CLIMB = 4;
  private static final int LONGEST_STEP = 16;

  /** Subject and object that are no known names, between a verb and its complement. */
  private static final int MOST_UNNAMED = 2;

  private final Scene scene;
  private final Chunks chunks;
  private final StatusTable table;
  private final StatusCues words;
  private final Complements complements;
  private final Purposes purposes;
  private final Sequels sequels;

  StatusReader(Scene scene, Chunks chunks, StatusTable table) {
    this.scene = scene;
    this.chunks = chunks;
    this.table = table;
    this.words = new StatusCues(scene, table);
    this.complements = new Complements(scene, words);
    this.purposes = new Purposes(scene, chunks, table, words);
    this.sequels = new Sequels(scene, table, words);
  }

  Status read(Match match) {
    List<Cue> cues = new ArrayList<>(2);
    int token = match.first();
    if (scene.is(token, WordClass.VERB)) {
      verb(token, cues, 0);
    } else if (token > scene.sentence(token).first() && isCondition(token - 1)) {
      cues.add(new Cue(CONDITION, Effect.HYPOTHETICAL));
    } else if (!match.trigger().isVerb()) {
      int verb = sequels.read(token, match.end(), cues);
      if (verb >= 0) {
        verb(verb, cues, HIGHEST_CLIMB);
      }
      noun(token, cues, 0);
      purposes.read(match, cues);
      if (match.trigger().type().equals("REQUEST")) {
        // a demand that is heard or met was made
        cues.removeIf(c -> c.effect().compareTo(Effect.NEGATED) > 0);
      }
    }
    return Status.of(cues);
  }

  /** Whether a noun only carries the one after it (عقد اجتماع) or says whether it happens. */
  boolean carries(int token) {
    return words.noun(token) != null;
  }

  /** Whether the verb at a token calls on somebody to act: دعا، طالب، حث. */
  boolean demands(int token) {
    return calls(words.verb(token));
  }

  /** Whether the verb of a reading, be it a form or its participle, calls on somebody to act. */
  boolean demands(Reading reading) {
    return calls(table.verb(reading));
  }

  private static boolean calls(@Nullable Cue cue) {
    return cue != null && cue.effect() == Effect.REQUESTED;
  }

  /** Whether a trigger names what something else is done for. */
  boolean isPurpose(Match match) {
    return purposes.isPurpose(match);
  }

  private void verb(int token, List<Cue> cues, int height) {
    Reading reading = scene.reading(token);
    if (reading != null && reading.future()) {
      cues.add(new Cue(FUTURE, Effect.PLANNED));
    }
    int first = scene.sentence(token).first();
    int i = token - 1;
    boolean may = false;
    for (int passed = 0; i >= first && passed < LONGEST_STEP; i--) {
      String form = words.bare(i);
      Cue before = table.before(form);
      if (before != null) {
        cues.add(before);
        return;
      }
      switch (scene.classes[i]) {
        case NEGATION, PARTICLE -> {
          Cue cue = token - i <= 2 ? table.particle(form) : null;
          if (cue != null) {
            cues.add(cue);
          }
          may |= form.equals("قد") && token - i <= 2;
        }
        case THAT -> {
          if (isCondition(i)) {
            cues.add(new Cue(CONDITION, Effect.HYPOTHETICAL));
          } else if (height < HIGHEST_CLIMB) {
            climb(i, cues, height + 1);
          }
          return;
        }
        case VERB, STOP, RELATIVE, COMMA -> {
          if (may && isImperfect(reading)) {
            cues.add(new Cue("m.may", Effect.HYPOTHETICAL));
          }
          return;
        }
        default -> {}
      }
      passed += scene.isWithinName(i) ? 0 : 1;
    }
    if (may && isImperfect(reading)) {
      cues.add(new Cue("m.may", Effect.HYPOTHETICAL));
    }
  }

  /** إن لم: no إنّ, أنّ stands before لم. */
  private boolean isCondition(int token) {
    return words.bare(token).equals("ان")
        && token + 1 < scene.sentence(token).end()
        && words.bare(token + 1).equals("لم");
  }

  private static boolean isImperfect(@Nullable Reading reading) {
    return reading != null && reading.inflection().tense() == Tense.IMPERFECT;
  }

  /** From أن to the word that it is the complement of. */
  private void climb(int that, List<Cue> cues, int height) {
    int first = scene.sentence(that).first();
    if (that > first
        && !scene.is(that - 1, WordClass.VERB)
        && words.noun(that - 1) == null
        && table.makesConjunction(words.bare(that - 1))) {
      return;
    }
    if (isDuty(that, first)) {
      cues.add(new Cue(DUTY, Effect.REQUESTED));
      return;
    }
    boolean joined = scene.tokens.get(that).form().charAt(0) == 'و';
    int passed = 0;
    for (int i = that - 1; i >= first && passed < LONGEST_STEP; i--) {
      if (scene.is(i, WordClass.STOP)) {
        return;
      }
      if (scene.is(i, WordClass.VERB)) {
        Cue cue = words.verb(i);
        if (cue != null) {
          cues.add(cue);
        } else if (joined && height < HIGHEST_CLIMB) {
          verb(i, cues, height + 1);
        }
        return;
      }
      Cue cue = words.noun(i);
      if (cue != null) {
        cues.add(cue);
        return;
      }
      passed += scene.isWithinName(i) ? 0 : 1;
    }
  }

  /** عليه أن, وعلى الحكومة أن at the beginning of a clause. */
  private boolean isDuty(int that, int first) {
    int i = that - 1;
    while (i > first && that - i < LONGEST_STEP && scene.classes[i].isNominal()) {
      i--;
    }
    boolean opens = scene.tokens.get(that).form().equals("ان");
    if (!opens
        || i < first
        || scene.slots[i] != Slot.ALA
        || (i == that - 1 && scene.pronouns[i] == null)) {
      return false;
    }
    int before = scene.is(i - 1, WordClass.QUOTE) ? i - 2 : i - 1;
    return before < first
        || switch (scene.classes[before]) {
          case THAT, STOP, COMMA -> true;
          default -> false;
        };
  }

  /** From an event's noun to the noun or verb that it is the complement of. */
  private void noun(int token, List<Cue> cues, int height) {
    Chunk chunk = chunks.at(token);
    int first = scene.sentence(token).first();
    int i = token - 1;
    if (chunk != null) {
      for (; i >= chunk.first(); i--) {
        if (!take(i, cues)) {
          return;
        }
      }
    }
    boolean joined = chunk != null && complements.isJoined(chunk);
    int unnamed = 0;
    for (int passed = 0; i >= first && passed < LONGEST_STEP; passed++) {
      WordClass c = scene.classes[i];
      if (c == WordClass.VERB) {
        governed(i, token, unnamed > 0, cues, height);
        return;
      }
      if (c == WordClass.STOP || c == WordClass.THAT || c == WordClass.RELATIVE) {
        return;
      }
      Chunk before = chunks.at(i);
      if (before == null) {
        Cue cue = table.before(words.bare(i));
        if (cue == null && (c == WordClass.NEGATION || c == WordClass.COPULA)) {
          cue = table.particle(words.bare(i));
        }
        if (cue != null) {
          cues.add(cue);
          return;
        }
        i--;
        continue;
      }
      if (complements.isFactOf(before, chunk)) {
        return;
      }
      if (cued(before, chunk, cues)) {
        if (height < HIGHEST_CLIMB && isHoped(cues)) {
          demandedNoun(before.head(), cues, height);
        }
        return;
      }
      if (complements.isCarrier(before, chunk) && height < HIGHEST_CLIMB) {
        noun(before.head(), cues, height + 1);
        return;
      }
      if (!joined && complements.isOfAnother(before, chunk)) {
        return;
      }
      if (!joined
          && scene.mention(before.head()) == null
          && !Complements.isPlace(before, chunk)
          && !Complements.isAsked(before, chunk)) {
        if (unnamed == MOST_UNNAMED || before.slot() != null || complements.isAdverb(before)) {
          return;
        }
        unnamed++;
      }
      joined = before.joined() || (joined && before.slot() == null);
      i = before.first() - 1;
    }
  }

  /** Takes the cues of a phrase that the event's own hangs on; false if there are none. */
  private boolean cued(Chunk before, @Nullable Chunk chunk, List<Cue> cues) {
    if (before.slot() == Slot.BI && chunk != null && chunk.slot() == null && !chunk.joined()) {
      // يتابع باهتمام الاحتجاج: how something is done says nothing of the object
      Reading reading = scene.reading(before.head());
      boolean alone =
          before.head() + 1 == before.end() || scene.is(before.head() + 1, WordClass.ADJECTIVE);
      if (alone && reading != null && reading.suffix() == null) {
        return false;
      }
    }
    boolean found = false;
    for (int i = before.head(); i < before.end(); i++) {
      Cue cue = i == before.head() || scene.is(i, WordClass.NOUN) ? words.noun(i) : null;
      if (cue != null && cue.effect() != Effect.LIGHT) {
        cues.add(cue);
        found = true;
        if (cue.effect() != Effect.NEGATED) {
          return true;
        }
      }
    }
    return found;
  }

  /**
   * Takes a word before the event's noun in its phrase; false if it lets no cue before it through.
   */
  private boolean take(int i, List<Cue> cues) {
    Cue cue = words.noun(i);
    if (cue == null) {
      cue = table.before(scene.tokens.get(i).form());
    }
    if (cue == null) {
      return !scene.is(i, WordClass.NOUN);
    }
    cues.add(cue);
    return cue.effect() == Effect.LIGHT;
  }

  private void governed(int verb, int token, boolean passedNoun, List<Cue> cues, int height) {
    Chunk chunk = chunks.at(token);
    Slot slot = chunk == null ? null : chunk.slot();
    Cue cue = words.verb(verb);
    if (cue != null) {
      // تعهد خلال اجتماع, نفى مسؤوليته عن الهجوم: the event is not what is pledged or denied
      if (slot != Slot.OTHER && !(passedNoun && cue.effect() == Effect.DENIED)) {
        cues.add(cue);
        demanded(verb, cues, height);
      }
      return;
    }
    if (slot != null && slot != Slot.BI && slot != Slot.OTHER) {
      return;
    }
    for (Cue c : above(verb, height)) {
      // a negated verb negates the event only where it does no more than carry it: لم يعقد اجتماع
      if (c.effect() != Effect.NEGATED || token - verb <= 2) {
        cues.add(c);
      }
    }
  }

  /** طلب أن تسعى الدول إلى وقف الحرب: what somebody is asked to strive for is requested. */
  private void demanded(int verb, List<Cue> cues, int height) {
    for (Cue c : above(verb, height)) {
      if (c.effect() == Effect.REQUESTED || c.effect() == Effect.HYPOTHETICAL) {
        cues.add(c);
      }
    }
  }

  /** دعا إلى جهود لوقف الحرب: what efforts are demanded for is demanded too. */
  private void demandedNoun(int noun, List<Cue> cues, int height) {
    List<Cue> own = new ArrayList<>(2);
    noun(noun, own, height + 1);
    for (Cue c : own) {
      if (c.effect() == Effect.REQUESTED) {
        cues.add(c);
      }
    }
  }

  private static boolean isHoped(List<Cue> cues) {
    return cues.stream().allMatch(c -> c.effect().compareTo(Effect.HOPED) >= 0)
        && cues.stream().anyMatch(c -> c.effect() == Effect.HOPED);
  }

  private List<Cue> above(int verb, int height) {
    List<Cue> own = new ArrayList<>(2);
    if (height < HIGHEST_CLIMB) {
      verb(verb, own, height + 1);
    }
    return own;
  }
}
