package org.isnad.times;

import java.util.ArrayList;
import java.util.List;
import org.isnad.data.Lexicon;
import org.isnad.model.Layout;
import org.isnad.model.Published;
import org.isnad.model.TimeMention;
import org.isnad.model.Words;
import org.isnad.script.Spellings;
import org.jspecify.annotations.Nullable;

/**
 * Finds the expressions that name a calendar time and their EDTF values against the day of
 * publication: أمس, مساء الجمعة, 30 يونيو (حزيران) 2012, الأسبوع المقبل. Durations, frequencies and
 * vague counts (قبل أيام) are none. Weeks begin on Monday; vague parts take their unit (نهاية 2013
 * is 2013). The kinds of mentions are date, time, range, week, weekend, month, year, season,
 * decade, century and feast. Immutable and safe to share between threads.
 */
public final class TimeReader {
  private static final long PHASES = Rule.bits(Role.PHASE);

  private final Vocabulary vocabulary;
  private final List<Rule> rules =
      List.of(
          new NumericRule(),
          new ClockRule(),
          new DayRule(),
          new DayNumberRule(),
          new FeastRule(),
          new EraRule(),
          new SeasonRule(),
          new MonthRule(),
          new CountRule(),
          new UnitRule(),
          new YearRule());
  private final long starts;

  /**
   * Reads the tables {@code rules/times-*.tsv}.
   *
   * @param spellings those of the engine
   * @throws org.isnad.data.DataException if a table is missing or wrong
   */
  public TimeReader(Lexicon lexicon, Spellings spellings) {
    this.vocabulary = Vocabulary.load(lexicon, spellings);
    this.starts = rules.stream().mapToLong(Rule::starts).reduce(PHASES, (a, b) -> a | b);
  }

  /**
   * The times that an article names, in order and without overlap.
   *
   * @param published the day that "today" is; without it, values that hang on it are null
   */
  public List<TimeMention> read(Layout layout, Words words, @Nullable Published published) {
    Scan s = new Scan(layout, vocabulary);
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < s.size(); ) {
      Found best = best(s, i);
      if (best == null) {
        i++;
      } else {
        found.add(best);
        i = best.end();
      }
    }
    Resolver resolver = new Resolver(s, words, published == null ? null : published.day());
    List<Found> kept = new ArrayList<>(found.size());
    List<@Nullable Moment> moments = new ArrayList<>(found.size());
    for (Found one : found) {
      Moment moment = resolver.resolve(one);
      // what points at a time that was never named is dropped
      boolean pointing =
          one.meaning() instanceof Meaning.DayNumber
              || (published != null && one.meaning() instanceof Meaning.Same);
      if (moment != null || !pointing) {
        kept.add(one);
        moments.add(moment);
      }
    }
    return Mentions.of(s, kept, moments);
  }

  /** The longest expression at a token, with the phase before it. */
  private @Nullable Found best(Scan s, int i) {
    long roles = s.isNumber(i) ? Rule.NUMBER : s.roles(i);
    if ((roles & starts) == 0) {
      return null;
    }
    Found best = null;
    for (Rule rule : rules) {
      if ((rule.starts() & roles) != 0) {
        Found found = rule.find(s, i);
        if (found != null && (best == null || found.end() > best.end())) {
          best = found;
        }
      }
    }
    return (roles & PHASES) == 0 ? best : phase(s, i, best);
  }

  private @Nullable Found phase(Scan s, int i, @Nullable Found other) {
    Term phase = s.term(i, Role.PHASE);
    if (phase == null || i + 1 >= s.size()) {
      return other;
    }
    int at = i + phase.length();
    Found inner = at < s.size() ? best(s, at) : null;
    if (inner == null || inner.clitic() > 0 || (other != null && other.end() >= inner.end())) {
      return other;
    }
    List<String> because = new ArrayList<>(inner.because());
    because.add(phase.id());
    return new Found(i, phase.clitic(), inner.end(), inner.kind(), inner.meaning(), because);
  }
}
