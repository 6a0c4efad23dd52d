package org.isnad.times;

import java.util.List;
import org.isnad.times.Frame.Reference;
import org.jspecify.annotations.Nullable;

/** Dates in digits: 2024-10-11, 11/10/2024, 11-10-2024, 11.10.2024. */
final class NumericRule implements Rule {
  @Override
  public long starts() {
    return NUMBER;
  }

  @Override
  public @Nullable Found find(Scan s, int i) {
    String form = s.token(i).form();
    if (form.length() >= 8 && form.length() <= 10 && form.indexOf('.') > 0) {
      String[] parts = form.split("\\.", -1);
      return parts.length == 3 && parts[2].length() == 4
          ? found(s, i, i + 1, number(parts[0]), number(parts[1]), number(parts[2]))
          : null;
    }
    int a = s.number(i);
    if (a < 1 || !s.isStroke(i + 1) || !s.isNumber(i + 2) || !s.is(i + 3, s.token(i + 1).form())) {
      return null;
    }
    int b = s.number(i + 2);
    int c = s.number(i + 4);
    return a > 1000 ? found(s, i, i + 5, c, b, a) : found(s, i, i + 5, a, b, c);
  }

  private static int number(String digits) {
    int value = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      value = value * 10 + digit;
    }
    return digits.isEmpty() ? -1 : value;
  }

  private static @Nullable Found found(Scan s, int i, int end, int first, int second, int year) {
    boolean american = second > 12 && first <= 12;
    int day = american ? second : first;
    int month = american ? first : second;
    if (day < 1 || day > 31 || month < 1 || month > 12 || year < 1200 || year > 2100) {
      return null;
    }
    Meaning meaning =
        new Meaning.Day(
            Meaning.NONE, 0, day, month, year < 1500, new Frame(Reference.YEAR, year), -1, -1);
    return new Found(i, 0, Dates.era(s, end), "date", meaning, List.of("times.numeric"));
  }
}
