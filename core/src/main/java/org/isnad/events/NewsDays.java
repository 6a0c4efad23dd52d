package org.isnad.events;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.isnad.model.Attribution;
import org.isnad.model.Modality;
import org.isnad.model.Reading;
import org.isnad.model.Sentence;
import org.isnad.model.Span;
import org.isnad.model.Tense;
import org.jspecify.annotations.Nullable;

/**
 * Gives the acts of a report the day of its main clauses: in انتقد الوزير أمس القرار، داعيا إلى
 * الحوار he called for talks yesterday as well, and so he did in the next sentence that has him as
 * its subject and no day of its own. What is told in the pluperfect (وكان قد) happened before, and
 * ends the run. For one article and one thread.
 */
final class NewsDays {
  static final String RULE = "e.day-of-main-clause";

  private final Scene scene;

  /** Day of the main clause of each sentence, null for none. */
  private final @Nullable String[] days;

  /** Whether a sentence begins with كان. */
  private final boolean[] earlier;

  private NewsDays(Scene scene) {
    this.scene = scene;
    int count = scene.layout.sentences().size();
    days = new String[count];
    earlier = new boolean[count];
    for (int s = 0; s < count; s++) {
      readMainClause(s);
    }
  }

  /** The findings in the same order, each with its own day or that of its main clause. */
  static List<Finding> carried(List<Finding> findings, Scene scene) {
    if (scene.times.isEmpty() || findings.isEmpty()) {
      return findings;
    }
    NewsDays news = new NewsDays(scene);
    List<Finding> told = new ArrayList<>(findings.size());
    for (Finding finding : findings) {
      String day = news.isOnTheDay(finding) ? news.day(finding, told) : null;
      told.add(day == null ? finding : finding.withDate(day, RULE));
    }
    return told;
  }

  private void readMainClause(int s) {
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
          if (verb || reading == null || reading.inflection().tense() != Tense.PERFECT) {
            return;
          }
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

  /** Whether a narrated act without a day of its own, told by a verb or participle. */
  private boolean isOnTheDay(Finding finding) {
    return finding.date() == null
        && finding.statement() == null
        && finding.modality() == Modality.ACTUAL
        && !finding.nominal();
  }

  private @Nullable String day(Finding finding, List<Finding> told) {
    int own = scene.sentences[finding.first()];
    for (int s = own; s >= 0 && !earlier[s]; s--) {
      if (days[s] != null && (s == own || opensStory(s, own) || acts(s, finding, told))) {
        return days[s];
      }
    }
    return null;
  }

  /** Whether a sentence is the dateline of the next one. */
  private boolean opensStory(int dateline, int next) {
    return next == dateline + 1
        && scene.layout.sentences().get(dateline).part() == Sentence.Part.DATELINE;
  }

  /** Whether an actor of a finding acts or speaks in an earlier sentence too. */
  private boolean acts(int s, Finding finding, List<Finding> told) {
    for (int i = told.size() - 1; i >= 0 && scene.sentences[told.get(i).first()] >= s; i--) {
      Finding other = told.get(i);
      if (scene.sentences[other.first()] == s
          && !Collections.disjoint(other.actors(), finding.actors())) {
        return true;
      }
    }
    Sentence sentence = scene.layout.sentences().get(s);
    Span span = scene.layout.span(sentence.first(), sentence.end());
    for (Attribution attribution : scene.attributions) {
      if (attribution.speaker() != null
          && span.contains(attribution.cue())
          && finding.actors().contains(attribution.speaker())) {
        return true;
      }
    }
    return false;
  }
}
