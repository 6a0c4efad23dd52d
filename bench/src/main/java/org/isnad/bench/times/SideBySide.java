package org.isnad.bench.times;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Finds the times of annotated articles with HeidelTime and with Isnad and prints a table: times
 * found, found and resolved, and articles a second of processor time on one thread, after warm-up.
 *
 * <pre>{@code
 * bench/times ../shared/gold/dev
 * }</pre>
 */
public final class SideBySide {
  private static final Duration WARM_UP = Duration.ofSeconds(20);
  private static final Duration MEASURED = Duration.ofSeconds(20);

  private SideBySide() {}

  /**
   * Prints the table for one folder.
   *
   * @param arguments the folder
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 1) {
      System.err.println("usage: bench/times FOLDER");
      System.exit(2);
    }
    Logger.getLogger("").setLevel(Level.OFF);
    List<GoldArticle> gold = GoldFolder.read(Path.of(arguments[0]));
    int wanted = gold.stream().mapToInt(article -> article.times().size()).sum();
    System.out.printf("%d articles, %d times%n%n", gold.size(), wanted);
    System.out.println(
        "| | found P | R | F1 | resolved P | R | F1 | articles/s |\n|---|---|---|---|---|---|---|---|");
    for (TimeTagger tagger : List.of(new Heidel(), new Isnad())) {
      Tally tally = new Tally();
      gold.forEach(one -> tally.add(tagger.times(one.article()), one.times()));
      rate(tagger, gold, WARM_UP);
      System.out.printf(
          Locale.ROOT,
          "| %s | %s | %.1f |%n",
          tagger.name(),
          tally.row(),
          rate(tagger, gold, MEASURED));
    }
  }

  /**
   * Articles a second of this thread's processor time, over whole rounds until the time is over.
   */
  private static double rate(TimeTagger tagger, List<GoldArticle> gold, Duration time) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    long spent = 0;
    long read = 0;
    while (spent < time.toNanos()) {
      gold.forEach(one -> tagger.times(one.article()));
      read += gold.size();
      spent = threads.getCurrentThreadCpuTime() - start;
    }
    return read * 1e9 / spent;
  }
}
