package org.isnad.events;

import org.isnad.model.Published;
import org.isnad.model.Reading;
import org.isnad.model.Sentence;
import org.isnad.model.Tense;
import org.isnad.model.TimeMention;
import org.jspecify.annotations.Nullable;

/**
 * When the main clause of each sentence of a report is. For one article and one thread.
 *
 * <p>A sentence that begins with كان tells of what was before; one that names a past time outside
 * of its main clause may do so.
 */
final class MainClauses {
  private final Scene scene;
  private final @Nullable String published;
  private final @Nullable String firstNews;
  private final @Nullable String[] days;
  private final @Nullable String[] past;
  private final boolean[] earlier;
  private final boolean[] joined;

  MainClauses(Scene scene, @Nullable Published published) {
    this.scene = scene;
    this.published = published == null ? null : published.day().toString();
    firstNews = published == null ? null : published.day().minusDays(2).toString();
    int count = scene.layout.sentences().size();
    days = new String[count];
    past = new String[count];
    earlier = new boolean[count];
    joined = new boolean[count];
    for (int s = 0; s < count; s++) {
      read(s);
    }
    for (TimeMention time : scene.times) {
      String value = time.value();
      if (value != null && !isToCome(value) && isNarrated(time.first())) {
        past[scene.sentences[time.first()]] = value;
      }
    }
  }

  private void read(int s) {
    Sentence sentence = scene.layout.sentences().get(s);
    boolean verb = sentence.part() == Sentence.Part.DATELINE;
    for (int i = sentence.first(); i < sentence.end(); i++) {
      switch (scene.classes[i]) {
        case COPULA -> {
          earlier[s] = !verb;
          return;
        }
        case THAT, RELATIVE -> {
          return;
        }
        case VERB -> {
          Reading reading = scene.reading(i);
          if (reading == null
              || reading.inflection().tense() != Tense.PERFECT
              || (verb && reading.conjunction() != 'و')) {
            return;
          }
          joined[s] = verb;
          verb = true;
        }
        case TIME -> {
          days[s] = verb ? scene.time(i) : null;
          if (days[s] != null) {
            return;
          }
        }
        default -> {}
      }
    }
  }

  /** Whether a token stands in nobody's words, and in no relative or أن clause. */
  private boolean isNarrated(int token) {
    for (int i = token - 1; i >= scene.sentence(token).first(); i--) {
      if (scene.is(i, WordClass.RELATIVE) || scene.is(i, WordClass.THAT)) {
        return false;
      }
    }
    return scene.attributionOf(token) < 0;
  }

  /** The time of a sentence's main clause, of whatever length. */
  @Nullable String time(int s) {
    return days[s];
  }

  /**
   * The day that a sentence gives to what follows: no month and no day to come, and that of its
   * first verb, not of one joined to it (زار القرية وغادرها أمس).
   */
  @Nullable String day(int s) {
    String day = days[s];
    return day != null && day.length() == "2025-03-12".length() && !joined[s] && !isToCome(day)
        ? day
        : null;
  }

  /** The last time that the narrator names in a sentence, if it is not to come; null for none. */
  @Nullable String past(int s) {
    return past[s];
  }

  /** Whether a sentence begins with كان. */
  boolean isEarlier(int s) {
    return earlier[s];
  }

  /** Whether a day is that of publication or one of the two before it. */
  boolean isNews(String day) {
    return firstNews != null && day.compareTo(firstNews) >= 0 && !isToCome(day);
  }

  private boolean isToCome(String time) {
    return published != null && time.compareTo(published) > 0;
  }
}
