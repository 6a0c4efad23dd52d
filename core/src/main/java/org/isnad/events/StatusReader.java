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

  static final String PURPOSE = "m.purpose";

  private static final int HIGHEST_CLIMB = 4;
  private static final int LONGEST_STEP = 16;

  /** How many tokens a subject may take up between a verb and its ل. */
  private static final int LONGEST_SUBJECT = 8;

  private final Scene scene;
  private final Chunks chunks;
  private final StatusTable table;

  StatusReader(Scene scene, Chunks chunks, StatusTable table) {
    this.scene = scene;
    this.chunks = chunks;
    this.table = table;
  }

  Status read(Match match) {
    List<Cue> cues = new ArrayList<>(2);
    int token = match.first();
    if (scene.is(token, WordClass.VERB)) {
      verb(token, cues, 0);
    } else if (!match.trigger().isVerb()) {
      after(match.end(), cues);
      noun(token, cues, 0);
      purpose(match, cues);
      if (match.trigger().type().equals("REQUEST")) {
        // a demand that is heard or met was made
        cues.removeIf(c -> c.effect().compareTo(Effect.NEGATED) > 0);
      }
    }
    return Status.of(cues);
  }

  /** Whether a noun only carries the one after it (عقد اجتماع) or says whether it happens. */
  boolean carries(int token) {
    return cueAt(token) != null;
  }

  /** Whether the verb at a token calls on somebody to act: دعا، طالب، حث. */
  boolean demands(int token) {
    Reading reading = scene.reading(token);
    Cue cue = reading == null ? null : table.verb(reading);
    return cue != null && cue.effect() == Effect.REQUESTED;
  }

  /** لعقد مباحثات, لتعزيز التعاون: a meeting to come is planned, what else one works for hoped. */
  private void purpose(Match match, List<Cue> cues) {
    if (cues.isEmpty() && isPurpose(match)) {
      boolean meeting = match.trigger().type().equals("CONSULT");
      cues.add(new Cue(PURPOSE, meeting ? Effect.PLANNED : Effect.HOPED));
    }
  }

  /** Whether a trigger names what something else is done for. */
  boolean isPurpose(Match match) {
    Chunk chunk = chunks.at(match.first());
    if (chunk == null || scene.slots[chunk.first()] != Slot.LI) {
      return false;
    }
    Reading reading = scene.reading(chunk.first());
    boolean act =
        reading != null
            && !reading.article()
            && Readings.haveVerbalNoun(scene.words.of(chunk.first()));
    boolean head = chunk.head() == match.first() || carries(chunk.head());
    return act && head && !isAnswer(chunk.first());
  }

  /** تلبية لدعوة, تعرضت المدينة لقصف: what ل names was there before. */
  private boolean isAnswer(int lam) {
    int at = lam - 1;
    if (at >= 0 && table.answers(scene.tokens.get(at).form())) {
      return true;
    }
    while (at >= 0 && lam - at <= LONGEST_SUBJECT) {
      switch (scene.classes[at]) {
        case VERB -> {
          return table.answers(scene.tokens.get(at).form());
        }
        case NAME, NOUN, ADJECTIVE, NISBA, TIME, NUMBER -> at--;
        default -> {
          return false;
        }
      }
    }
    return false;
  }

  private void verb(int token, List<Cue> cues, int height) {
    Reading reading = scene.reading(token);
    if (reading != null && reading.future()) {
      cues.add(new Cue(FUTURE, Effect.PLANNED));
    }
    int first = scene.sentence(token).first();
    int i = token - 1;
    boolean may = false;
    for (int passed = 0; i >= first && passed < LONGEST_STEP; i--, passed++) {
      String form = bare(i);
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
          if (height < HIGHEST_CLIMB) {
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
    }
    if (may && isImperfect(reading)) {
      cues.add(new Cue("m.may", Effect.HYPOTHETICAL));
    }
  }

  private static boolean isImperfect(@Nullable Reading reading) {
    return reading != null && reading.inflection().tense() == Tense.IMPERFECT;
  }

  private String bare(int token) {
    String form = scene.tokens.get(token).form();
    return form.length() > 2
            && (form.charAt(0) == 'و' || form.charAt(0) == 'ف')
            && !scene.classes[token].isNominal()
        ? form.substring(1)
        : form;
  }

  /** From أن to the word that it is the complement of. */
  private void climb(int that, List<Cue> cues, int height) {
    int first = scene.sentence(that).first();
    boolean joined = scene.tokens.get(that).form().charAt(0) == 'و';
    for (int i = that - 1; i >= first && i > that - LONGEST_STEP; i--) {
      if (scene.is(i, WordClass.STOP)) {
        return;
      }
      if (scene.is(i, WordClass.VERB)) {
        Reading reading = scene.reading(i);
        Cue cue = reading == null ? null : table.verb(reading);
        if (cue != null) {
          cues.add(cue);
        } else if (joined && height < HIGHEST_CLIMB) {
          verb(i, cues, height + 1);
        }
        return;
      }
      Cue cue = cueAt(i);
      if (cue != null) {
        cues.add(cue);
        return;
      }
    }
  }

  /** The cue that a noun or participle at a token is. */
  private @Nullable Cue cueAt(int i) {
    if (!scene.is(i, WordClass.NOUN)
        && !scene.is(i, WordClass.ADJECTIVE)
        && !scene.is(i, WordClass.PREPOSITION)
        && !scene.is(i, WordClass.PARTICLE)) {
      return null;
    }
    Reading reading = scene.reading(i);
    if (reading == null) {
      return table.noun(List.of(bare(i)));
    }
    if (reading.inflection().tense() == Tense.ACTIVE_PARTICIPLE) {
      Cue cue = table.verb(reading);
      if (cue != null && !reading.article()) {
        return cue;
      }
    }
    String form = scene.tokens.get(i).form();
    int start = reading.stemStart();
    if (reading.article()) {
      start += form.startsWith("ال", start) ? 2 : form.startsWith("ل", start) ? 1 : 0;
    }
    return start < reading.stemEnd()
        ? table.noun(Stem.endings(form.substring(start, reading.stemEnd())))
        : null;
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
    boolean joined = chunk != null && chunk.joined();
    boolean addressee = false;
    for (int passed = 0; i >= first && passed < LONGEST_STEP; passed++) {
      WordClass c = scene.classes[i];
      if (c == WordClass.VERB) {
        governed(i, token, addressee, cues, height);
        return;
      }
      if (c == WordClass.STOP || c == WordClass.THAT || c == WordClass.RELATIVE) {
        return;
      }
      Chunk before = chunks.at(i);
      if (before == null) {
        Cue cue = table.before(bare(i));
        if (cue == null && (c == WordClass.NEGATION || c == WordClass.COPULA)) {
          cue = table.particle(bare(i));
        }
        if (cue != null) {
          cues.add(cue);
          return;
        }
        i--;
        continue;
      }
      Cue cue = cueAt(before.head());
      if (cue != null && cue.effect() != Effect.LIGHT) {
        cues.add(cue);
        return;
      }
      if (!joined && scene.mention(before.head()) == null) {
        if (addressee || before.slot() != null) {
          return;
        }
        addressee = true;
      }
      joined = before.joined() || (joined && before.slot() == null);
      i = before.first() - 1;
    }
  }

  /**
   * Takes a word before the event's noun in its phrase; false if it lets no cue before it through.
   */
  private boolean take(int i, List<Cue> cues) {
    Cue cue = cueAt(i);
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
    Reading reading = scene.reading(verb);
    Chunk chunk = chunks.at(token);
    Slot slot = chunk == null ? null : chunk.slot();
    Cue cue = reading == null ? null : table.verb(reading);
    if (cue != null) {
      // تعهد خلال اجتماع, نفى مسؤوليته عن الهجوم: the event is not what is pledged or denied
      if (slot != Slot.OTHER && !(passedNoun && cue.effect() == Effect.DENIED)) {
        cues.add(cue);
      }
      return;
    }
    if (slot != null && slot != Slot.BI && slot != Slot.OTHER) {
      return;
    }
    List<Cue> own = new ArrayList<>(2);
    if (height < HIGHEST_CLIMB) {
      verb(verb, own, height + 1);
    }
    for (Cue c : own) {
      // a negated verb negates the event only where it does no more than carry it: لم يعقد اجتماع
      if (c.effect() != Effect.NEGATED || token - verb <= 2) {
        cues.add(c);
      }
    }
  }

  private void after(int end, List<Cue> cues) {
    int last = Math.min(scene.sentence(end - 1).end(), end + 3);
    for (int i = end; i < last; i++) {
      if (scene.pronouns[i] != null) {
        continue;
      }
      if (!scene.classes[i].isNominal()) {
        return;
      }
      Cue cue = table.after(scene.tokens.get(i).form());
      if (cue != null) {
        cues.add(cue);
        return;
      }
    }
  }
}
