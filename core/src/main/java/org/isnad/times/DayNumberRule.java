package org.isnad.times;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A day of a month that has been named before: في الـ12. */
final class DayNumberRule implements Rule {
  @Override
  public long starts() {
    return Rule.bits(Role.ARTICLE);
  }

  @Override
  public @Nullable Found find(Scan s, int i) {
    Term article = s.term(i, Role.ARTICLE);
    int day = s.number(i + 1);
    int end = i + 2;
    boolean closed = end >= s.size() || !s.token(end).isWord() || s.startsLine(end);
    boolean opened = s.is(i - 1, "في") || s.is(i - 1, "يوم") || s.is(i - 1, "ليوم");
    if (article == null || day < 1 || day > 31 || !closed || !opened || s.is(end, "%")) {
      return null;
    }
    return new Found(
        i,
        article.clitic(),
        end,
        "date",
        new Meaning.DayNumber(day),
        UnitRule.because("times.day-number", List.of(article.id())));
  }
}
