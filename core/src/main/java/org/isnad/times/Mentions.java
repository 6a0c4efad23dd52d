package org.isnad.times;

import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Span;
import org.isnad.model.TimeMention;
import org.isnad.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Makes mentions of what was found: joins the two ends of a range (من 28 مايو إلى 3 يونيو) and lets
 * an article's own Gregorian date set the day of the Hijri date beside it.
 */
final class Mentions {
  private static final int CLOSE = 2;

  private Mentions() {}

  static List<TimeMention> of(Scan s, List<Found> found, List<@Nullable Moment> moments) {
    List<TimeMention> mentions = new ArrayList<>(found.size());
    for (int i = 0; i < found.size(); i++) {
      Found one = found.get(i);
      Moment moment = moments.get(i);
      if (i + 1 < found.size()) {
        Found next = found.get(i + 1);
        Moment nextMoment = moments.get(i + 1);
        if (moment != null && nextMoment != null && isRange(s, one, moment, next, nextMoment)) {
          mentions.add(range(s, one, moment, next, nextMoment));
          i++;
          continue;
        }
      }
      if (moment != null && isHijri(one)) {
        moment = own(found, moments, i, moment);
      }
      mentions.add(
          new TimeMention(
              one.first(),
              one.end(),
              span(s, one.first(), one.clitic(), one.end()),
              moment == null ? null : moment.edtf(),
              one.kind(),
              one.because()));
    }
    return mentions;
  }

  private static Span span(Scan s, int first, int clitic, int end) {
    Span whole = s.layout().span(first, end);
    if (clitic == 0) {
      return whole;
    }
    Token token = s.token(first);
    // the second ل of للعام is that of ال
    String form = token.form();
    boolean merged = form.startsWith("لل", clitic - 1);
    Span rest = s.layout().within(token, merged ? clitic - 1 : clitic, form.length());
    return new Span(rest.start(), whole.end());
  }

  private static boolean isHijri(Found found) {
    return found.meaning() instanceof Meaning.Day day && day.hijri();
  }

  /** The Gregorian day beside a Hijri one, if they are meant to be the same. */
  private static Moment own(
      List<Found> found, List<@Nullable Moment> moments, int i, Moment hijri) {
    for (int k : new int[] {i + 1, i - 1}) {
      if (k < 0 || k >= found.size()) {
        continue;
      }
      Moment other = moments.get(k);
      int gap =
          k > i
              ? found.get(k).first() - found.get(i).end()
              : found.get(i).first() - found.get(k).end();
      if (other != null
          && gap <= CLOSE
          && other.isDay()
          && found.get(k).meaning() instanceof Meaning.Day day
          && day.day() > 0
          && !day.hijri()
          && Math.abs(other.start().toEpochDay() - hijri.start().toEpochDay()) <= CLOSE) {
        return other;
      }
    }
    return hijri;
  }

  /** من A إلى B, بين A وB, with nothing else between. */
  private static boolean isRange(Scan s, Found a, Moment from, Found b, Moment to) {
    boolean opened = a.clitic() == 0 && s.has(a.first() - 1, Role.BETWEEN);
    boolean joined =
        (b.first() == a.end() + 1 && s.has(a.end(), Role.TO))
            || (b.first() == a.end() && b.clitic() == 1 && !s.is(a.first() - 1, "من"));
    return opened
        && joined
        && from.grain() == to.grain()
        && from.hour() < 0
        && to.hour() < 0
        && from.start().isBefore(to.start());
  }

  private static TimeMention range(Scan s, Found a, Moment from, Found b, Moment to) {
    int first = a.first() - 1;
    List<String> because = new ArrayList<>(a.because());
    because.add("times.range");
    because.addAll(b.because());
    Term opening = s.term(first, Role.BETWEEN);
    return new TimeMention(
        first,
        b.end(),
        span(s, first, opening == null ? 0 : opening.clitic(), b.end()),
        new Moment(from.start(), to.end(), from.grain(), -1, -1).edtf(),
        "range",
        because);
  }
}
