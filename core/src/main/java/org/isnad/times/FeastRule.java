package org.isnad.times;

import java.util.List;
import org.isnad.times.Dates.FrameAt;
import org.jspecify.annotations.Nullable;

/** Feasts and their like: عيد الفطر, شهر رمضان, عطلة نهاية الأسبوع. */
final class FeastRule implements Rule {
  @Override
  public long starts() {
    return Rule.bits(Role.HOLIDAY, Role.WEEKEND);
  }

  @Override
  public @Nullable Found find(Scan s, int i) {
    Term weekend = s.term(i, Role.WEEKEND);
    if (weekend != null) {
      return new Found(
          i,
          weekend.clitic(),
          i + weekend.length(),
          "weekend",
          new Meaning.Weekend(weekend.strength() == Term.Strength.WEAK ? 0 : weekend.value()),
          UnitRule.because("times.weekend", List.of(weekend.id())));
    }
    Term feast = s.term(i, Role.HOLIDAY);
    if (feast == null) {
      return null;
    }
    FrameAt frame = Dates.frame(s, i + feast.length(), feast.value() == 1);
    List<String> because = UnitRule.because("times.feast", List.of(feast.id()));
    because.addAll(frame.because());
    return new Found(
        i,
        feast.clitic(),
        frame.end(),
        "feast",
        new Meaning.Feast(feast.value() == 1, feast.value2(), feast.value3(), frame.frame()),
        because);
  }
}
