package org.isnad.script;

import java.util.function.Predicate;
import org.isnad.model.Spelling;

/**
 * A question about spellings with the answer yes or no: a {@link Note} that takes no room of its
 * own. The same holds of it as of a note: the answer hangs on nothing but the word. Safe to share
 * between threads.
 */
public final class Flag {
  private static final int IN_ONE = Long.SIZE / 2;

  private final Spellings spellings;
  private final boolean more;
  private final long answered;
  private final long yes;
  private final Predicate<String> work;

  Flag(Spellings spellings, int place, Predicate<String> work) {
    this.spellings = spellings;
    this.more = place >= IN_ONE;
    this.answered = 1L << (2 * (place % IN_ONE));
    this.yes = answered << 1;
    this.work = work;
  }

  /** The answer for a spelling; worked out anew if the spelling belongs to another engine. */
  public boolean of(Spelling spelling) {
    return of(spelling, work);
  }

  /**
   * The answer for a spelling, worked out by other means than usual.
   *
   * @param otherwise must give what any other call for this word would give
   */
  public boolean of(Spelling spelling, Predicate<String> otherwise) {
    if (!spelling.isOf(spellings)) {
      return otherwise.test(spelling.text());
    }
    long flags = spelling.flags(more);
    if ((flags & answered) == 0) {
      boolean answer = otherwise.test(spelling.text());
      spelling.addFlags(more, answer ? answered | yes : answered);
      return answer;
    }
    return (flags & yes) != 0;
  }
}
