package org.isnad.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.engine.LexiconSearch.Candidate;
import org.isnad.model.ArticleRecord;
import org.jspecify.annotations.Nullable;

/** Says what decides between the rows that a name may stand for. */
final class Deciding {
  private Deciding() {}

  static List<String> between(
      List<Candidate> found, Optional<ArticleRecord.Entity> read, @Nullable LocalDate day) {
    List<String> reasons = new ArrayList<>();
    for (Candidate candidate : found) {
      if (candidate.guarded()) {
        reasons.add(candidate.key() + ": " + guard(candidate));
      }
    }
    List<Candidate> titled =
        found.stream().filter(c -> c.column().equals(LexiconSearch.OFFICES)).toList();
    if (!titled.isEmpty() && day == null) {
      reasons.add("the article's date decides who holds the office: ask with --on");
    } else if (titled.size() > 1) {
      reasons.add("several hold the office on that day: the title alone names nobody");
    }
    boolean tables = found.stream().map(Candidate::file).distinct().count() > 1;
    if (tables && titled.isEmpty()) {
      reasons.add(
          "of several tables the first counts: people and titles, states, institutions with their"
              + " state beside them, organizations, groups");
    }
    boolean states =
        found.stream().filter(c -> c.file().endsWith("states.tsv")).map(Candidate::key).count() > 1;
    if (states) {
      reasons.add("of two states the one whose row stands first counts");
    }
    if (found.size() > 1 && !reasons.isEmpty()) {
      read.filter(entity -> entity.key() != null)
          .ifPresent(entity -> reasons.add("alone it is read as " + entity.key()));
    }
    return reasons;
  }

  private static String guard(Candidate candidate) {
    return candidate.kind().equals("person")
        ? "counts only in an article that has the full name"
        : "counts only in quotation marks, in brackets or after a noun for media";
  }
}
