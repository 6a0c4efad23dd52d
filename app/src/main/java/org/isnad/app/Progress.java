package org.isnad.app;

import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Tells on standard error how far long work has come: rate and time left. In a terminal one line
 * that is written over, elsewhere a line now and then; nothing for short work.
 */
final class Progress {
  private static final long FIRST = 2_000_000_000L;
  private static final long IN_TERMINAL = 500_000_000L;
  private static final long IN_LOG = 15_000_000_000L;

  private final Console console;
  private final boolean shown;
  private final LongSupplier clock;
  private final LongSupplier bytesRead;
  private final Supplier<OptionalLong> bytesTotal;
  private final long start;
  private long next;
  private long articles;
  private boolean lineOpen;
  private OptionalLong total = OptionalLong.empty();

  /**
   * @param clock nanoseconds, as {@link System#nanoTime}
   * @param bytesTotal asked once, and only if the work is long
   */
  Progress(
      Console console,
      boolean shown,
      LongSupplier clock,
      LongSupplier bytesRead,
      Supplier<OptionalLong> bytesTotal) {
    this.console = console;
    this.shown = shown;
    this.clock = clock;
    this.bytesRead = bytesRead;
    this.bytesTotal = bytesTotal;
    this.start = clock.getAsLong();
    this.next = start + (console.errIsTerminal() ? FIRST : IN_LOG);
  }

  /** One more article is done. */
  void step() {
    articles++;
    if (!shown) {
      return;
    }
    long now = clock.getAsLong();
    if (now - next < 0) {
      return;
    }
    if (total.isEmpty()) {
      total = bytesTotal.get();
    }
    if (console.errIsTerminal()) {
      console.err().print("\r\u001B[K" + line(now));
      console.err().flush();
      lineOpen = true;
      next = now + IN_TERMINAL;
    } else {
      console.say(line(now));
      next = now + IN_LOG;
    }
  }

  /** Takes the line away, before something else is said and at the end. */
  void clear() {
    if (lineOpen) {
      console.err().print("\r\u001B[K");
      console.err().flush();
      lineOpen = false;
    }
  }

  private String line(long now) {
    double seconds = Math.max(1, now - start) / 1e9;
    String line =
        String.format(Locale.ROOT, "%,d articles, %,.0f a second", articles, articles / seconds);
    long read = bytesRead.getAsLong();
    if (total.isEmpty() || total.getAsLong() <= 0 || read <= 0) {
      return line;
    }
    double share = Math.min(1, (double) read / total.getAsLong());
    return line
        + String.format(Locale.ROOT, ", %.0f %%, ", share * 100)
        + duration(Math.round(seconds / share - seconds))
        + " left";
  }

  /** {@code 1 h 20 min}, {@code 3 min 5 s}, {@code 12 s}. */
  static String duration(long seconds) {
    if (seconds >= 3600) {
      return seconds / 3600 + " h " + seconds % 3600 / 60 + " min";
    }
    return seconds >= 60 ? seconds / 60 + " min " + seconds % 60 + " s" : seconds + " s";
  }
}
