package org.isnad.events;

import java.util.List;
import org.isnad.events.StatusTable.Cue;
import org.isnad.model.Reading;
import org.isnad.model.Tense;
import org.jspecify.annotations.Nullable;

/** The cues of {@code rules/modality.tsv} that stand in an article. For one article. */
final class StatusCues {
  private final Scene scene;
  private final StatusTable table;

  StatusCues(Scene scene, StatusTable table) {
    this.scene = scene;
    this.table = table;
  }

  /** A token's form without و or ف before it. */
  String bare(int token) {
    String form = scene.tokens.get(token).form();
    return form.length() > 2
            && (form.charAt(0) == 'و' || form.charAt(0) == 'ف')
            && !scene.classes[token].isNominal()
        ? form.substring(1)
        : form;
  }

  /** The cue that a finite verb at a token is. */
  @Nullable Cue verb(int token) {
    Reading reading = scene.reading(token);
    return reading == null ? null : table.verb(reading);
  }

  /** The cue that a noun or participle at a token is. */
  @Nullable Cue noun(int i) {
    if (!scene.is(i, WordClass.NOUN)
        && !scene.is(i, WordClass.ADJECTIVE)
        && !scene.is(i, WordClass.PREPOSITION)
        && !scene.is(i, WordClass.PARTICLE)) {
      return null;
    }
    if (i > 0 && scene.tokens.get(i - 1).is("غير")) {
      // غير المشروع is no مشروع
      return null;
    }
    Reading reading = scene.reading(i);
    if (reading == null) {
      return table.noun(List.of(bare(i)));
    }
    Cue participle = participle(i, reading);
    if (participle != null) {
      return participle;
    }
    String stem = stem(i, reading);
    return stem.isEmpty() ? null : table.noun(Stem.endings(stem));
  }

  /** Whether a noun is one after which في names what was there before: التحقيق في الهجوم. */
  boolean looksInto(int i) {
    Reading reading = scene.reading(i);
    return reading != null && table.looksInto(Stem.endings(stem(i, reading)));
  }

  private String stem(int i, Reading reading) {
    String form = scene.tokens.get(i).form();
    int start = reading.stemStart();
    if (reading.article()) {
      start += form.startsWith("ال", start) ? 2 : form.startsWith("ل", start) ? 1 : 0;
    }
    return start < reading.stemEnd() ? form.substring(start, reading.stemEnd()) : "";
  }

  /** مقترحا الحوار: the cue that an active participle is, be it the likeliest reading or not. */
  private @Nullable Cue participle(int i, Reading likeliest) {
    if (likeliest.article()) {
      return null;
    }
    for (Reading reading : scene.words.of(i)) {
      if (reading.inflection().tense() == Tense.ACTIVE_PARTICIPLE
          && (reading.equals(likeliest) || reading.inflection().indefiniteAccusative())) {
        Cue cue = table.verb(reading);
        if (cue != null) {
          return cue;
        }
      }
    }
    return null;
  }
}
