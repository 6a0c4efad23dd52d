package org.isnad.events;

import java.util.Arrays;
import org.isnad.model.ActorMention;
import org.isnad.model.EntityKind;
import org.isnad.model.GrammaticalNumber;
import org.isnad.model.Inflection;
import org.isnad.model.MentionKind;
import org.isnad.model.Reading;
import org.isnad.model.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * The subject (فاعل) of each finite verb: after it (رفضت الحكومة), before it in a nominal sentence
 * (الحكومة رفضت), the head of its relative clause (الحكومة التي رفضت), or, where it is dropped, the
 * subject of the verb before that agrees with it.
 */
final class Subjects {
  /** No party is the subject. */
  static final int NONE = -1;

  private static final int UNKNOWN = -2;
  private static final int PENDING = -3;
  private static final int LONGEST_SEARCH = 24;
  private static final int DEEPEST_CARRY = 6;

  private final Scene scene;
  private final Chunks chunks;
  private final Agreement agreement;
  private final int[] memo;
  private final int[] chunkOf;

  Subjects(Scene scene, Chunks chunks) {
    this.scene = scene;
    this.chunks = chunks;
    this.agreement = new Agreement(scene);
    memo = new int[scene.tokens.size()];
    Arrays.fill(memo, UNKNOWN);
    chunkOf = new int[scene.tokens.size()];
    Arrays.fill(chunkOf, NONE);
  }

  /** Index of the first token of the explicit subject of a verb; {@link #NONE} if it is dropped. */
  int explicit(int verb) {
    of(verb);
    return chunkOf[verb];
  }

  /** The mention that is the subject of a verb; null if none can be told. */
  @Nullable ActorMention of(int verb) {
    return of(verb, 0);
  }

  private @Nullable ActorMention of(int verb, int depth) {
    int known = memo[verb];
    if (known >= 0) {
      return scene.cast.mentions().get(known);
    }
    if (known != UNKNOWN || depth > DEEPEST_CARRY) {
      return null;
    }
    memo[verb] = PENDING;
    int found = find(verb, depth);
    memo[verb] = found;
    if (found >= 0 && chunkOf[verb] >= 0) {
      agreement.settle(verb, scene.cast.mentions().get(found));
    }
    return found < 0 ? null : scene.cast.mentions().get(found);
  }

  private int find(int verb, int depth) {
    Reading reading = scene.reading(verb);
    if (reading == null) {
      return NONE;
    }
    if (reading.inflection().person() == 1) {
      return Antecedents.speaker(scene, verb);
    }
    if (reading.suffix() != null && isAfterIndefinite(verb)) {
      int own = after(verb, reading.inflection());
      if (own >= 0) {
        return own;
      }
    }
    int head = headOfBareRelative(verb, reading.inflection());
    if (head != UNKNOWN) {
      return head;
    }
    int before = before(verb, reading.inflection());
    if (before != UNKNOWN) {
      return before;
    }
    int after = after(verb, reading.inflection());
    if (after != UNKNOWN) {
      return after;
    }
    int called = called(verb, reading.inflection());
    return called != UNKNOWN ? called : carried(verb, reading.inflection(), depth);
  }

  /** مسلحون هاجموا: an indefinite phrase right before a verb that agrees is its subject. */
  private int headOfBareRelative(int verb, Inflection verbForm) {
    Chunk chunk = scene.isJoined(verb) ? null : chunks.at(verb - 1);
    if (chunk == null || scene.sentences[chunk.first()] != scene.sentences[verb]) {
      return UNKNOWN;
    }
    ActorMention mention = chunks.party(chunk);
    boolean head =
        mention != null
            && mention.kind() == MentionKind.NOMINAL
            && mention.first() == chunk.first()
            && mention.number() == GrammaticalNumber.PLURAL
            && verbForm.number() == GrammaticalNumber.PLURAL
            && scene.actor(mention).kind() == EntityKind.GROUP;
    if (mention == null || !head) {
      return UNKNOWN;
    }
    chunkOf[verb] = chunk.first();
    return scene.mentions[mention.first()];
  }

  /** غارة شنها الجيش: a relative clause without a pronoun, whose head its suffix takes up. */
  private boolean isAfterIndefinite(int verb) {
    return !scene.isJoined(verb)
        && (scene.is(verb - 1, WordClass.NOUN) || scene.is(verb - 1, WordClass.ADJECTIVE))
        && !scene.hasArticle(verb - 1)
        && scene.mention(verb - 1) == null;
  }

  /**
   * A subject before its verb: the head of its relative clause, or the noun its clause begins with.
   */
  private int before(int verb, Inflection verbForm) {
    if (scene.isJoined(verb)) {
      return UNKNOWN;
    }
    int first = scene.sentence(verb).first();
    int i = verb - 1;
    while (i > first && isPassing(i)) {
      i--;
    }
    if (i >= first && scene.is(i, WordClass.RELATIVE) && scene.tokens.get(i).form().equals("ما")) {
      // بعد ما رفضت: it takes nobody up
      return UNKNOWN;
    }
    if (i >= first && scene.is(i, WordClass.RELATIVE)) {
      return hasOwnSubject(verb, verbForm) ? UNKNOWN : headOfRelative(i, first, verbForm);
    }
    int start = clauseStart(verb, first);
    for (int k = start; k < verb; k++) {
      WordClass c = scene.classes[k];
      if (c == WordClass.PREPOSITION || scene.slots[k] != null) {
        Chunk phrase = chunks.at(c == WordClass.PREPOSITION ? k + 1 : k);
        k = phrase == null ? k : Math.max(k, phrase.end() - 1);
        continue;
      }
      Chunk chunk = chunks.at(k);
      if (chunk == null) {
        continue;
      }
      if (chunk.slot() != null) {
        k = chunk.end() - 1;
        continue;
      }
      ActorMention mention = chunks.party(chunk);
      if (mention != null && agreement.agreesIn(verb, verbForm, mention, true)) {
        chunkOf[verb] = chunk.first();
        return scene.mentions[mention.first()];
      }
      return UNKNOWN;
    }
    return UNKNOWN;
  }

  private boolean isPassing(int i) {
    return switch (scene.classes[i]) {
      case PARTICLE, NEGATION, TIME, COPULA, QUOTE -> true;
      default -> false;
    };
  }

  private int headOfRelative(int relative, int first, Inflection verbForm) {
    int i = relative - 1;
    while (i >= first && (scene.is(i, WordClass.COMMA) || scene.is(i, WordClass.QUOTE))) {
      i--;
    }
    Chunk chunk = i < first ? null : chunks.at(i);
    if (chunk == null) {
      return NONE;
    }
    // the nearest agreeing party: in وزير الدولة التي رفضت it is the state
    for (int k = chunk.end() - 1; k >= chunk.first(); k--) {
      ActorMention mention = scene.mention(k);
      if (mention != null
          && mention.role() != ActorMention.Use.ADJECTIVE
          && agreement.agrees(verbForm, mention, true)) {
        return scene.mentions[k];
      }
    }
    return NONE;
  }

  private boolean hasOwnSubject(int verb, Inflection verbForm) {
    Reading reading = scene.reading(verb);
    boolean resumed =
        (reading != null && reading.suffix() != null)
            || (verb + 1 < scene.pronouns.length && scene.pronouns[verb + 1] != null);
    return resumed && after(verb, verbForm) >= 0;
  }

  /**
   * Where the clause of a token begins: after أن, a stop, another verb, or the sentence's start.
   */
  int clauseStart(int token, int first) {
    int i = token - 1;
    while (i >= first) {
      switch (scene.classes[i]) {
        case STOP, THAT, VERB, RELATIVE -> {
          return i + 1;
        }
        default -> i--;
      }
    }
    return first;
  }

  private int after(int verb, Inflection verbForm) {
    int end = Math.min(scene.sentence(verb).end(), verb + LONGEST_SEARCH);
    for (int i = verb + 1; i < end; ) {
      WordClass c = scene.classes[i];
      switch (c) {
        case TIME, QUOTE, PARTICLE -> i++;
        case PREPOSITION -> {
          Chunk phrase = i + 1 < end ? chunks.at(i + 1) : null;
          i = phrase == null || scene.pronouns[i] != null ? i + 1 : phrase.end();
        }
        case COMMA -> {
          if (i == verb + 1) {
            return UNKNOWN;
          }
          i++;
        }
        case NOUN, ADJECTIVE, NAME, NISBA, NUMBER -> {
          Chunk chunk = chunks.at(i);
          if (chunk == null || chunk.joined()) {
            return UNKNOWN;
          }
          if (chunk.slot() != null) {
            i = chunk.end();
            continue;
          }
          return subject(verb, verbForm, chunk);
        }
        case VERB, COPULA, THAT, RELATIVE, NEGATION, STOP, OTHER -> {
          return UNKNOWN;
        }
      }
    }
    return UNKNOWN;
  }

  private int subject(int verb, Inflection verbForm, Chunk chunk) {
    if (verbForm.number() == GrammaticalNumber.PLURAL) {
      return UNKNOWN;
    }
    ActorMention mention = scene.mention(chunk.head());
    if (mention != null && mention.role() != ActorMention.Use.ADJECTIVE) {
      if (agreement.agreesIn(verb, verbForm, mention, false)) {
        chunkOf[verb] = chunk.first();
        return scene.mentions[chunk.head()];
      }
      return UNKNOWN;
    }
    Reading noun = scene.reading(chunk.head());
    if (noun != null
        && (noun.inflection().indefiniteAccusative()
            || !Agreement.nounAgrees(verbForm, noun.inflection()))) {
      return UNKNOWN;
    }
    chunkOf[verb] = chunk.first();
    ActorMention inner = chunks.party(chunk);
    return inner == null ? NONE : scene.mentions[inner.first()];
  }

  /** The noun that a sentence without verb begins with: السفارة على اتصال مع الوزارة. */
  @Nullable ActorMention ofNominalClause(int token) {
    for (int i = clauseStart(token, scene.sentence(token).first()); i < token; i++) {
      Chunk chunk = chunks.at(i);
      if (chunk != null) {
        return chunk.slot() == null ? chunks.party(chunk) : null;
      }
    }
    return null;
  }

  /** يجب على الحكومة أن تدعم: the party before أن that agrees is to act. */
  private int called(int verb, Inflection verbForm) {
    int first = scene.sentence(verb).first();
    if (verb - 1 < first || !scene.is(verb - 1, WordClass.THAT)) {
      return UNKNOWN;
    }
    for (int i = verb - 2; i >= first && !scene.is(i, WordClass.VERB); i--) {
      ActorMention mention = scene.mention(i);
      if (mention != null
          && mention.role() == ActorMention.Use.NOUN
          && agreement.agrees(verbForm, mention, true)) {
        return scene.mentions[i];
      }
    }
    return UNKNOWN;
  }

  /** The subject of an earlier verb or clause that a dropped subject takes up. */
  private int carried(int verb, Inflection verbForm, int depth) {
    Sentence sentence = scene.sentence(verb);
    int limit = sentence.first();
    int s = scene.sentences[verb];
    for (int back = 0; back < 3; back++) {
      for (int i = (back == 0 ? verb : limit0(s)) - 1; i >= limit; i--) {
        if (scene.is(i, WordClass.VERB)) {
          ActorMention subject = of(i, depth + 1);
          if (subject != null
              && (agreement.agrees(verbForm, subject, true)
                  || agreement.agreesJoined(verb, verbForm, subject))) {
            return scene.mentions[subject.first()];
          }
        }
      }
      s--;
      if (s < 0 || scene.layout.sentences().get(s).part() != sentence.part()) {
        return NONE;
      }
      limit = scene.layout.sentences().get(s).first();
    }
    return NONE;
  }

  private int limit0(int s) {
    return scene.layout.sentences().get(s).end();
  }
}
