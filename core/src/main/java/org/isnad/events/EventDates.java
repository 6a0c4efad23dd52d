package org.isnad.events;

import org.isnad.model.Modality;
import org.isnad.model.Published;
import org.isnad.model.Reading;
import org.jspecify.annotations.Nullable;

/**
 * When an event happens, by the time that its own clause names: التقى أمس, الزيارة التي تبدأ غدا.
 * For one article and one thread.
 */
final class EventDates {
  /** How many words and names may stand between an event and its time. */
  private static final int FARTHEST = 16;

  /** Length of an EDTF value that is a day. */
  private static final int DAY = "2025-03-12".length();

  private final Scene scene;

  /** The day of publication, empty if it is unknown. */
  private final String today;

  private final StatusTable table;

  /**
   * @param published when the article came out, null if unknown
   */
  EventDates(Scene scene, StatusTable table, @Nullable Published published) {
    this.today = published == null ? "" : published.day().toString();
    this.scene = scene;
    this.table = table;
  }

  /**
   * EDTF of the time that stands nearest to the event in its clause, else of the day heading that
   * it stands under in a chronology; null if there is none. The day on which somebody called for an
   * act or promised it is not the day of the act.
   */
  @Nullable String date(Match match, Modality modality) {
    for (int i = match.first() + 1; i < match.end(); i++) {
      String value = scene.time(i);
      if (value != null) {
        return value;
      }
    }
    int ahead = ahead(match);
    String before = before(match, modality, ahead < 0 ? FARTHEST : ahead - match.end());
    if (before != null) {
      return before;
    }
    if (ahead < 0) {
      return scene.heading(match.first());
    }
    String value = scene.time(ahead);
    return value != null
            && lasts(match, ahead)
            && value.length() == DAY
            && value.compareTo(today) < 0
        ? value + "/" + today
        : value;
  }

  /** قصف مستمر منذ الجمعة: whether fighting or protest has gone on since a time. */
  private boolean lasts(Match match, int time) {
    String type = match.trigger().type();
    return (type.equals("ASSAULT") || type.equals("PROTEST"))
        && scene.tokens.get(time - 1).is("منذ");
  }

  /** The first token of the next time of the event's clause; -1 if there is none. */
  private int ahead(Match match) {
    boolean nominal = !scene.is(match.first(), WordClass.VERB);
    int end = scene.sentence(match.first()).end();
    int passed = 0;
    for (int i = match.end(); i < end && passed < FARTHEST; i++) {
      if (scene.time(i) != null) {
        // الاجتماع المقرر غدا: the day of the meeting, not of what is said of it
        return nominal || table.after(scene.tokens.get(i - 1).form()) == null ? i : -1;
      }
      if (ends(i)) {
        int verb = nominal ? occurrence(match.first(), i, end) : -1;
        if (verb < 0) {
          return -1;
        }
        i = verb;
        nominal = false;
      }
      passed += isStep(i) ? 1 : 0;
    }
    return -1;
  }

  /**
   * The verb that says of an event's noun that it takes place: المحادثات ستبدأ, القمة التي عقدت; -1
   * if none stands here.
   */
  int occurrence(int noun, int from, int end) {
    if (scene.is(from, WordClass.RELATIVE)
        && !Readings.mayFollow(scene.tokens.get(from).form(), scene.reading(noun))) {
      return -1;
    }
    int i = from;
    while (i < end
        && (scene.is(i, WordClass.RELATIVE)
            || scene.is(i, WordClass.COPULA)
            || scene.is(i, WordClass.PARTICLE))) {
      i++;
    }
    Reading reading = i < end && scene.is(i, WordClass.VERB) ? scene.reading(i) : null;
    boolean tells =
        reading != null
            && (table.occurs(reading)
                || (scene.is(from, WordClass.RELATIVE) && table.occursTo(reading)));
    return tells ? i : -1;
  }

  private @Nullable String before(Match match, Modality modality, int farthest) {
    int first = scene.sentence(match.first()).first();
    boolean governed = scene.is(match.first(), WordClass.VERB);
    int passed = 0;
    for (int i = match.first() - 1; i >= first && passed < farthest; i--) {
      if (scene.is(i, WordClass.VERB) && !governed) {
        governed = true;
        if (modality != Modality.ACTUAL && reports(i, match)) {
          return null;
        }
      } else if (ends(i)) {
        return null;
      }
      String value = scene.time(i);
      if (value != null) {
        return modality == Modality.ACTUAL || governed || !isOfReport(i, first, match)
            ? value
            : null;
      }
      passed += scene.isWithinName(i) ? 0 : 1;
    }
    return null;
  }

  /** Whether the time before an event's noun is that of its verb of speech: دعا أمس إلى الحوار. */
  private boolean isOfReport(int time, int first, Match match) {
    for (int i = time - 1; i >= first && !scene.is(i, WordClass.STOP); i--) {
      if (scene.is(i, WordClass.VERB)) {
        return reports(i, match);
      }
    }
    return false;
  }

  /** Whether a verb is the cue of a statement, and of another one than the event's own word is. */
  private boolean reports(int verb, Match match) {
    int cue = scene.cueOf(verb);
    return cue >= 0 && scene.cueOf(match.first()) != cue;
  }

  /** A word or a whole name; quotation marks take no room. */
  private boolean isStep(int i) {
    return !scene.is(i, WordClass.QUOTE) && !scene.isWithinName(i);
  }

  private boolean ends(int i) {
    return switch (scene.classes[i]) {
      case VERB, THAT, RELATIVE, STOP -> true;
      default -> false;
    };
  }
}
