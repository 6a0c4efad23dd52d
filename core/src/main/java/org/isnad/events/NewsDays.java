package org.isnad.events;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.isnad.model.Attribution;
import org.isnad.model.Modality;
import org.isnad.model.Published;
import org.isnad.model.Reading;
import org.isnad.model.Sentence;
import org.isnad.model.Span;
import org.isnad.model.Tense;
import org.isnad.model.TimeMention;
import org.jspecify.annotations.Nullable;

/**
 * Gives the acts of a report the day of its main clauses: in انتقد الوزير أمس القرار، داعيا إلى
 * الحوار he called for talks yesterday as well, and so he did in the next sentence that has him as
 * its subject and no day of its own. In a report of yesterday or today so did whoever else condemns
 * or calls there. What is told in the pluperfect (وكان قد) happened before, and ends the run, as
 * does another day. For one article and one thread.
 */
final class NewsDays {
  static final String RULE = "e.day-of-main-clause";

  /** Of another actor than the one who acts on the day that is named. */
  static final String REPORT = "e.day-of-report";

  /**
   * How many characters of a preposition or quotation mark may open a statement before its noun.
   */
  private static final int OPENING = 3;

  private final Scene scene;
  private final StatusTable table;
  private final MainClauses clauses;

  private NewsDays(Scene scene, StatusTable table, @Nullable Published published) {
    this.scene = scene;
    this.table = table;
    clauses = new MainClauses(scene, published);
  }

  /** The findings in the same order, each with its own day or that of its main clause. */
  static List<Finding> carried(
      List<Finding> findings, Scene scene, StatusTable table, @Nullable Published published) {
    if (scene.times.isEmpty() || findings.isEmpty()) {
      return findings;
    }
    NewsDays news = new NewsDays(scene, table, published);
    List<Finding> told = new ArrayList<>(findings.size());
    for (Finding finding : findings) {
      told.add(news.dated(finding, told));
    }
    return told;
  }

  private Finding dated(Finding finding, List<Finding> told) {
    if (finding.date() != null || finding.modality() != Modality.ACTUAL) {
      return finding;
    }
    Attribution speech = speech(finding);
    if (speech == null && !isOnTheDay(finding)) {
      return finding;
    }
    TimeMention spoken = speech == null ? null : speech.time();
    String day = spoken == null ? null : spoken.value();
    if (day == null) {
      day = ownDay(finding);
    }
    return day == null ? carried(finding, speech, told) : finding.withDate(day, RULE);
  }

  /** Whether the narrator tells an act in the past, by a verb, a participle or a light verb. */
  private boolean isOnTheDay(Finding finding) {
    int first = finding.first();
    if (finding.statement() != null) {
      return false;
    }
    if (scene.is(first, WordClass.VERB)) {
      return !isPresent(first) && !isSubordinate(first);
    }
    return !finding.nominal() || (!finding.definite() && isCarried(first));
  }

  private boolean isPresent(int verb) {
    Reading reading = scene.reading(verb);
    return reading != null && reading.inflection().tense() == Tense.IMPERFECT;
  }

  /** التي انتقدت, بعد أن انتقدت: a verb of a clause that may tell of another day. */
  private boolean isSubordinate(int verb) {
    for (int i = verb - 1; i >= scene.sentence(verb).first(); i--) {
      switch (scene.classes[i]) {
        case THAT, RELATIVE -> {
          return true;
        }
        case VERB, COMMA, STOP -> {
          return false;
        }
        default -> {}
      }
    }
    return false;
  }

  /** عقد الوزيران اجتماعا: whether the verb of an event's noun only carries it. */
  private boolean isCarried(int noun) {
    for (int i = noun - 1; i >= scene.sentence(noun).first(); i--) {
      switch (scene.classes[i]) {
        case VERB -> {
          Reading reading = scene.reading(i);
          return reading != null
              && reading.inflection().tense() == Tense.PERFECT
              && table.occurs(reading)
              && !isSubordinate(i);
        }
        case THAT, RELATIVE, STOP, COPULA, NEGATION -> {
          return false;
        }
        default -> {}
      }
    }
    return false;
  }

  /**
   * The statement by which its speaker does an act, as the narrator tells it: أكد {رفضه القرار},
   * «{نرحب} بالقرار».
   */
  private @Nullable Attribution speech(Finding finding) {
    if (finding.statement() == null || !isSpeechAct(finding)) {
      return null;
    }
    Attribution attribution = scene.attributions.get(finding.statement());
    int first = finding.first();
    boolean opens =
        attribution.cue().end() <= finding.span().start()
            && finding.span().start() - attribution.content().start() <= OPENING;
    return opens
            && (!scene.is(first, WordClass.VERB) || isPresent(first))
            && attribution.speaker() != null
            && finding.actors().contains(attribution.speaker())
            && Scene.attributionOf(attribution.cue(), scene.attributions) < 0
        ? attribution
        : null;
  }

  private static boolean isSpeechAct(Finding finding) {
    return switch (finding.type()) {
      case "ACCUSE", "REQUEST", "REJECT", "THREATEN", "SUPPORT", "AGREE" -> true;
      default -> false;
    };
  }

  private @Nullable String ownDay(Finding finding) {
    int own = scene.sentences[finding.first()];
    return clauses.isEarlier(own) ? null : clauses.time(own);
  }

  /** The day of the sentences before, back to the first that names a day or tells of before. */
  private Finding carried(Finding finding, @Nullable Attribution speech, List<Finding> told) {
    int own = scene.sentences[finding.first()];
    String between = clauses.past(own);
    for (int s = own - 1; s >= 0 && !clauses.isEarlier(own) && !clauses.isEarlier(s); s--) {
      String day = clauses.day(s);
      String past = clauses.past(s);
      if (between != null && past != null && !past.equals(between)) {
        return finding;
      }
      if (day == null) {
        between = past == null ? between : past;
        continue;
      }
      if (opensStory(s, own) || acts(s, finding, told)) {
        return finding.withDate(day, RULE);
      }
      return clauses.isNews(day) && isReaction(finding, speech)
          ? finding.withDate(day, REPORT)
          : finding;
    }
    return finding;
  }

  /**
   * Whether the main verb of its sentence tells an act of speech, be it that act itself (دعت), the
   * cue of it (أكدت رفضها) or what it goes with (شددت على …، داعية).
   */
  private boolean isReaction(Finding finding, @Nullable Attribution speech) {
    if (!isSpeechAct(finding)) {
      return false;
    }
    int first = finding.first();
    int verb = scene.sentence(first).first();
    while (verb < first && !scene.is(verb, WordClass.VERB)) {
      if (scene.is(verb, WordClass.THAT) || scene.is(verb, WordClass.RELATIVE)) {
        return false;
      }
      verb++;
    }
    if (!scene.is(verb, WordClass.VERB) || isPresent(verb) || scene.cueOf(verb) < 0) {
      return false;
    }
    boolean participle = !finding.nominal() && !scene.is(first, WordClass.VERB);
    return verb == first
        || participle
        || (speech != null && speech.cue().contains(scene.tokens.get(verb).span()));
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
