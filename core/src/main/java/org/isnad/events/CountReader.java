package org.isnad.events;

import java.util.List;
import org.isnad.events.CasualtyWords.Around;
import org.isnad.events.CasualtyWords.Role;
import org.isnad.events.CasualtyWords.Word;
import org.isnad.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers and ranges in digits and in words: 12, ثلاثة عشر, أكثر من مئة وخمسين, ما بين 20
 * و30, العشرات. For one article and one thread.
 */
final class CountReader {
  private static final int MOST_DIGITS = 7;
  private static final int THOUSAND = 1000;
  private static final int MOST = 10_000_000;

  private final List<Token> tokens;
  private final CasualtyWords words;

  /**
   * A count.
   *
   * @param min null where there is none
   * @param max null where there is none
   * @param end one past its last token
   * @param year whether it is written as years are
   */
  record Count(@Nullable Integer min, @Nullable Integer max, int end, boolean year) {
    private Count atLeast(int newEnd) {
      return new Count(min, null, newEnd, year);
    }
  }

  private record Figure(int value, int end, boolean year) {}

  CountReader(List<Token> tokens, CasualtyWords words) {
    this.tokens = tokens;
    this.words = words;
  }

  /** The count that begins at a token; null if none does. */
  @Nullable Count read(int at, int end) {
    int skipped = words.length(Around.AT_LEAST, tokens, at, end);
    if (skipped > 0) {
      Count count = plain(at + skipped, end);
      return count == null ? null : count.atLeast(count.end());
    }
    skipped = words.length(Around.BETWEEN, tokens, at, end);
    if (skipped > 0) {
      return range(at + skipped, end);
    }
    skipped = words.length(Around.ABOUT, tokens, at, end);
    return plain(at + skipped, end);
  }

  /** The same count, if the words after it say that it is the least. */
  Count limited(Count count, int at, int end) {
    int after = words.length(Around.AT_LEAST_AFTER, tokens, at, end);
    return after == 0 ? count : count.atLeast(at + after);
  }

  private @Nullable Count range(int at, int end) {
    Figure from = number(at, end);
    if (from == null || from.end() >= end) {
      return null;
    }
    int second = tokens.get(from.end()).is("و") ? from.end() + 1 : from.end();
    boolean joined = second > from.end() || word(from.end(), end).joined();
    Figure to = joined ? number(second, end) : null;
    return to == null || to.value() <= from.value()
        ? null
        : new Count(from.value(), to.value(), to.end(), false);
  }

  private @Nullable Count plain(int at, int end) {
    Word word = word(at, end);
    switch (word.role()) {
      case MANY -> {
        boolean thousands = word(at + 1, end).is(Role.THOUSAND);
        int least = thousands ? word.value() * THOUSAND : word.value();
        return new Count(least, null, thousands ? at + 2 : at + 1, false);
      }
      case FEW -> {
        return new Count(word.value(), 9, at + 1, false);
      }
      case SOME -> {
        // عدد المصابين is the number itself
        if (at + 1 < end && word(at + 1, end).definite()) {
          return null;
        }
        return new Count(word.value(), null, at + 1, false);
      }
      case THOUSAND -> {
        // آلاف alone: two of them at least
        if (tokens.get(at).form().endsWith("لاف")) {
          return new Count(2 * THOUSAND, null, at + 1, false);
        }
      }
      default -> {}
    }
    Figure number = word.definite() ? null : number(at, end);
    return number == null
        ? null
        : new Count(number.value(), number.value(), number.end(), number.year());
  }

  private Word word(int at, int end) {
    return words.of(tokens.get(Math.min(at, end - 1)));
  }

  private @Nullable Figure number(int at, int end) {
    int total = 0;
    int group = 0;
    int i = at;
    boolean digits = false;
    while (i < end && total < MOST) {
      Token token = tokens.get(i);
      if (token.kind() == Token.Kind.NUMBER) {
        int value = i == at ? digits(token.form()) : -1;
        if (value < 0) {
          break;
        }
        group = value;
        digits = true;
        i++;
        continue;
      }
      Word word = words.of(token);
      boolean first = i == at;
      boolean added = word.joined() && !first;
      if (!first && !(added ? adds(word, group) : isMultiplier(word, group))) {
        break;
      }
      int length = 1;
      switch (word.role()) {
        case NUMBER -> group += word.value();
        case TEN -> group += word.value();
        case OF_ELEVEN -> {
          if (i + 1 >= end || !words.of(tokens.get(i + 1)).is(Role.TEN)) {
            return first ? null : new Figure(total + group, i, false);
          }
          group += 10 + word.value();
          length = 2;
        }
        case HUNDRED -> group = added || group == 0 ? group + 100 : group * 100;
        case THOUSAND -> {
          total += (added || group == 0 ? 1 : group) * THOUSAND + (added ? group : 0);
          group = 0;
        }
        default -> length = 0;
      }
      if (length == 0) {
        break;
      }
      i += length;
    }
    boolean year = digits && i == at + 1 && group >= 1900 && group <= 2100;
    return i == at || total + group == 0 ? null : new Figure(total + group, i, year);
  }

  /** ثلاثة [وعشرين], مئة [وثلاثة], but ثلاثة and then [وعشرة]. */
  private static boolean adds(Word word, int group) {
    int units = group % 100;
    return switch (word.role()) {
      case NUMBER -> units == 0 || (units < 10 && word.value() >= 20 && word.value() < 100);
      case HUNDRED, THOUSAND, TEN, OF_ELEVEN -> units == 0;
      default -> false;
    };
  }

  /** ثلاثة [عشر], ثلاثة [آلاف], 12 [ألفا]. */
  private static boolean isMultiplier(Word word, int group) {
    return switch (word.role()) {
      case TEN -> group > 2 && group < 10;
      case HUNDRED -> group > 2 && group < 10;
      case THOUSAND -> group > 0;
      default -> false;
    };
  }

  /** The value of a number in digits, with or without separators of thousands; -1 for others. */
  private static int digits(String form) {
    int value = 0;
    int count = 0;
    int last = -1;
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      if (c >= '0' && c <= '9') {
        value = value * 10 + (c - '0');
        count++;
      } else if (i - last - 1 > 3 || form.length() - i - 1 < 3 || c == '\u066B') {
        return -1;
      } else {
        last = i;
      }
    }
    boolean whole = last < 0 || form.length() - last - 1 == 3;
    return whole && count <= MOST_DIGITS ? value : -1;
  }
}
