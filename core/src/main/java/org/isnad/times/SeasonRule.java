package org.isnad.times;

import java.util.List;
import org.isnad.times.Dates.FrameAt;
import org.jspecify.annotations.Nullable;

/** Seasons: صيف العام الماضي, ربيع 2014, الخريف المقبل, هذا الصيف, في الخريف. */
final class SeasonRule implements Rule {
  @Override
  public long starts() {
    return Rule.bits(Role.SEASON, Role.THIS);
  }

  @Override
  public @Nullable Found find(Scan s, int i) {
    Term near = s.term(i, Role.THIS);
    int at = near == null ? i : i + 1;
    Term season = near == null ? s.term(i, Role.SEASON) : s.bare(at, Role.SEASON);
    if (season == null || s.has(at + 1, Role.NOT_AFTER_SEASON)) {
      return null;
    }
    boolean definite = s.token(at).form().contains("ال") || near != null;
    FrameAt frame = Dates.frame(s, at + 1, false);
    if (frame.frame().isOpen()) {
      boolean alone =
          near != null
              || (definite && s.has(i - 1, Role.AT) && !s.is(i - 1, "مع") && !s.is(i - 1, "من"));
      if (!alone || (near != null && !s.token(at).form().startsWith("ال"))) {
        return null;
      }
    }
    List<String> because = UnitRule.because("times.season", List.of(season.id()));
    because.addAll(frame.because());
    return new Found(
        i,
        near == null ? season.clitic() : near.clitic(),
        frame.end(),
        "season",
        new Meaning.Months(
            season.value(),
            3,
            false,
            near == null ? frame.frame() : new Frame(Frame.Reference.YEAR_TURN, 0)),
        because);
  }
}
