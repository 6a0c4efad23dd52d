package org.isnad.events;

import java.util.ArrayList;
import java.util.List;
import org.isnad.events.CasualtyWords.Role;
import org.isnad.events.CasualtyWords.Word;
import org.isnad.events.CountReader.Count;
import org.isnad.events.CountedPeople.Counted;
import org.isnad.model.ActorMention;
import org.isnad.model.Casualties;
import org.isnad.model.Reading;
import org.isnad.model.Sentence;
import org.isnad.model.Span;
import org.isnad.model.Tense;
import org.isnad.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds counts of people harmed: after a noun (مقتل 12 شخصا وإصابة العشرات) or a verb (قتلت القوات
 * ثلاثة مسلحين), before a verb (ثلاثة جنود قتلوا), counted themselves (30 قتيلا, قتيلان) or as a
 * toll (عدد القتلى إلى 30). Things and animals are not counted. For one article and one thread.
 */
final class CasualtyReader {
  /** In tokens, from a verb to the count, over its subject and times. */
  private static final int FARTHEST = 10;

  /** In tokens, from the victims of a toll to the count. */
  private static final int FARTHEST_TOLL = 4;

  private final Scene scene;
  private final List<Token> tokens;
  private final CasualtyWords words;
  private final CountReader counts;
  private final CountedPeople people;

  /**
   * Casualties in their place.
   *
   * @param word the token that says what was done
   * @param end one past the last token
   */
  record Found(Casualties casualties, int word, int end) {}

  CasualtyReader(Scene scene, CasualtyWords words) {
    this.scene = scene;
    this.tokens = scene.tokens;
    this.words = words;
    this.counts = new CountReader(scene.tokens, words);
    this.people = new CountedPeople(scene, words, counts);
  }

  /** What a sentence tells, in order. */
  List<Found> read(Sentence sentence) {
    List<Found> found = new ArrayList<>();
    for (int i = sentence.first(); i < sentence.end(); ) {
      Found one = at(i, sentence);
      if (one == null) {
        i++;
        continue;
      }
      found.add(one);
      i = Math.max(i + 1, one.end());
      Found more = joined(one, sentence);
      if (more != null) {
        found.add(more);
        i = more.end();
      }
    }
    return found;
  }

  private @Nullable Found at(int i, Sentence sentence) {
    int end = sentence.end();
    Word word = words.of(tokens.get(i));
    if (scene.is(i, WordClass.VERB)) {
      return verb(i, sentence);
    }
    return switch (word.role()) {
      case NOUN -> noun(i, word, sentence);
      case TWO_VICTIMS ->
          word.definite() ? null : found(word.kind(), new Count(2, 2, 0, false), i, i, i + 1);
      case VICTIM -> word.definite() ? toll(i, word, sentence) : null;
      default -> counted(i, end);
    };
  }

  /** مقتل [ثلاثة جنود], إصابة [العشرات], مقتل [جندي]. */
  private @Nullable Found noun(int i, Word word, Sentence sentence) {
    int end = sentence.end();
    boolean shared =
        i > sentence.first() && (tokens.get(i - 1).is("او") || (word.joined() && isHarm(i - 1)));
    boolean negated = i > sentence.first() && scene.is(i - 1, WordClass.NEGATION);
    if (word.definite() || shared || negated || isCounted(i, sentence)) {
      return null;
    }
    Counted counted = people.at(i + 1, end, true);
    counted = counted == null ? people.oneOrTwo(i + 1, end) : counted;
    return counted == null ? null : found(word.kind(), counted.count(), i, i, counted.end());
  }

  private boolean isHarm(int i) {
    return words.of(tokens.get(i)).is(Role.NOUN)
        || (scene.is(i, WordClass.VERB) && words.done(scene.reading(i)) != null);
  }

  /** 12 إصابة. */
  private boolean isCounted(int i, Sentence sentence) {
    return i > sentence.first() && tokens.get(i - 1).kind() == Token.Kind.NUMBER;
  }

  /** قتل [ثلاثة جنود], اعتقلت الشرطة [15 شخصا], لقي [ثلاثة] مصرعهم. */
  private @Nullable Found verb(int i, Sentence sentence) {
    Reading reading = scene.reading(i);
    Casualties.Kind kind = words.done(reading);
    int end = sentence.end();
    if (kind == null || reading == null || !hasHappened(reading, sentence)) {
      return null;
    }
    boolean negated = i > sentence.first() && scene.is(i - 1, WordClass.NEGATION);
    if (negated) {
      return null;
    }
    Counted counted = people.at(i + 1, end, true);
    if (counted == null && (reading.inflection().passive() || isSuffered(reading))) {
      counted = people.oneOrTwo(i + 1, end);
    }
    int limit = Math.min(end, i + FARTHEST);
    for (int j = i + 1; counted == null && j < limit; ) {
      int next = filler(j);
      if (next == j) {
        break;
      }
      j = next;
      counted = people.at(j, end, false);
    }
    if (counted == null || (isMeeting(reading) && !isDeath(counted.end(), end))) {
      return null;
    }
    return found(kind, counted.count(), i, i, counted.end());
  }

  private static boolean hasHappened(Reading reading, Sentence sentence) {
    Tense tense = reading.inflection().tense();
    return tense == Tense.PERFECT
        || (tense == Tense.IMPERFECT
            && !reading.future()
            && sentence.part() == Sentence.Part.HEADLINE);
  }

  /** لقي: only with its death. */
  private static boolean isMeeting(Reading verb) {
    return verb.lexeme().id().equals("v.lqy-1");
  }

  private boolean isDeath(int from, int end) {
    for (int i = from; i < Math.min(end, from + FARTHEST_TOLL); i++) {
      if (words.of(tokens.get(i)).is(Role.DEATH)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSuffered(Reading verb) {
    return verb.lexeme().id().equals("v.chd-10") || verb.lexeme().id().equals("v.lqy-1");
  }

  /** One past a subject or a time that stands between a verb and its count. */
  private int filler(int j) {
    ActorMention mention = scene.mention(j);
    if (mention != null) {
      return mention.end();
    }
    return scene.is(j, WordClass.TIME) ? j + 1 : j;
  }

  /** [30 قتيلا], [عشرات الجرحى], [ثلاثة جنود] قتلوا. */
  private @Nullable Found counted(int i, int end) {
    Count count = counts.read(i, end);
    if (count == null || count.end() >= end || count.year()) {
      return null;
    }
    int after = people.isOf(count.end()) ? count.end() + 1 : count.end();
    Word word = after < end ? words.of(tokens.get(after)) : words.of(tokens.get(i));
    // 15 من المصابين are some of them
    boolean part = after > count.end() && word.definite();
    if (word.is(Role.VICTIM) && !word.joined() && !part) {
      Count limited = counts.limited(count, after + 1, end);
      return found(word.kind(), limited, after, i, Math.max(after + 1, limited.end()));
    }
    Counted counted = people.at(i, end, false);
    if (counted == null || counted.end() >= end || !scene.is(counted.end(), WordClass.VERB)) {
      return null;
    }
    Reading verb = scene.reading(counted.end());
    Casualties.Kind kind = words.done(verb);
    boolean told =
        verb != null
            && kind != null
            && verb.suffix() == null
            && verb.conjunction() == 0
            && verb.inflection().tense() == Tense.PERFECT
            && !isMeeting(verb)
            && !mayHaveObject(counted.end() + 1, end);
    return told ? found(kind, counted.count(), counted.end(), i, counted.end() + 1) : null;
  }

  /** Whether a noun follows that may be the object of a verb: جنود قتلوا [مدنيين]. */
  private boolean mayHaveObject(int at, int end) {
    return at < end && scene.classes[at].isNominal() && scene.slots[at] == null;
  }

  /** عدد [القتلى] إلى 30, حصيلة [القتلى] إلى أكثر من مئة. */
  private @Nullable Found toll(int i, Word word, Sentence sentence) {
    if (i == sentence.first() || !words.isToll(tokens.get(i - 1))) {
      return null;
    }
    int limit = Math.min(sentence.end(), i + 1 + FARTHEST_TOLL);
    for (int j = i + 1; j < limit; j++) {
      Count count = counts.read(j, sentence.end());
      if (count != null) {
        return count.year() ? null : found(word.kind(), count, i, i - 1, count.end());
      }
      if (words.of(tokens.get(j)).is(Role.VICTIM) || scene.is(j, WordClass.STOP)) {
        return null;
      }
    }
    return null;
  }

  /** مقتل خمسة جنود [وثلاثة مدنيين]. */
  private @Nullable Found joined(Found one, Sentence sentence) {
    int end = sentence.end();
    int at = one.end();
    boolean apart = at + 1 < end && tokens.get(at).is("و");
    int from = apart ? at + 1 : at;
    if (!apart && (at >= end || !words.of(tokens.get(at)).joined())) {
      return null;
    }
    Counted counted = people.at(from, end, false);
    if (counted == null || (counted.end() < end && isHarm(counted.end()))) {
      return null;
    }
    return found(one.casualties().kind(), counted.count(), one.word(), from, counted.end());
  }

  private @Nullable Found found(
      Casualties.@Nullable Kind kind, Count count, int word, int first, int end) {
    return kind == null
        ? null
        : new Found(new Casualties(kind, count.min(), count.max(), span(first, end)), word, end);
  }

  /** Without و before the first word: و[مئات الجرحى]. */
  private Span span(int first, int end) {
    Span span = scene.span(first, end);
    Token token = tokens.get(first);
    return words.of(token).joined() && span.start() == token.span().start()
        ? new Span(scene.layout.within(token, 1, token.form().length()).start(), span.end())
        : span;
  }
}
