package org.isnad.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.isnad.data.Table;
import org.isnad.model.ActorMention;
import org.isnad.model.Happening;
import org.isnad.model.Modality;
import org.isnad.model.Span;

/**
 * Runs the examples and negatives of the event tables through the chain. An example of {@code
 * triggers.tsv} holds if it tells an event of the row's type with the marked actors and recipients
 * among its parties; a negative holds if its row doesn't fire. An example of {@code modality.tsv}
 * holds if the marked trigger has the status of the row.
 */
final class TriggerExamples {
  /** An example that doesn't hold. */
  record Failure(String row, String example, String reason) {}

  private final Chain chain = new Chain();
  private int count;

  /** How many examples and negatives were run. */
  int count() {
    return count;
  }

  /** The examples and negatives of {@code triggers.tsv} that don't hold. */
  List<Failure> triggers() {
    List<Failure> failures = new ArrayList<>();
    for (Table.Row row : chain.lexicon().table(TriggerTable.FILE).rows()) {
      for (String example : row.list("examples")) {
        add(failures, row, example, fault(row, MarkedSentence.of(example)));
      }
      for (String negative : row.list("negatives")) {
        boolean fires =
            chain.read(negative + ".").events().stream()
                .anyMatch(h -> h.because().get(0).equals(row.id()));
        add(failures, row, negative, fires ? "fires" : "");
      }
    }
    return failures;
  }

  /** The examples of {@code modality.tsv} that don't hold. */
  List<Failure> statuses() {
    List<Failure> failures = new ArrayList<>();
    for (Table.Row row : chain.lexicon().table(StatusTable.FILE).rows()) {
      for (String example : row.list("examples")) {
        if (!row.get("status").equals("light")) {
          add(failures, row, example, status(row, MarkedSentence.of(example)));
        }
      }
    }
    return failures;
  }

  private void add(List<Failure> failures, Table.Row row, String example, String reason) {
    count++;
    if (!reason.isEmpty()) {
      failures.add(new Failure(row.id(), example, reason));
    }
  }

  private String fault(Table.Row row, MarkedSentence example) {
    Chain.Result result = chain.read(example.plain());
    String reason = "no event";
    for (Happening event : result.events()) {
      boolean marked = event.trigger().overlaps(example.marked('}').get(0));
      if (!event.type().equals(row.get("type"))) {
        reason = marked ? "type " + event.type() + " " + event.because() : reason;
      } else if (!names(result, event.actors(), example.marked(']'))) {
        reason = "actor " + result.names(event.actors());
      } else if (!names(result, event.recipients(), example.marked('>'))) {
        reason = "recipient " + result.names(event.recipients());
      } else {
        return "";
      }
    }
    return reason;
  }

  private static boolean names(Chain.Result result, List<Integer> actors, List<Span> spans) {
    for (Span span : spans) {
      boolean found = false;
      for (ActorMention mention : result.cast().mentions()) {
        found |= mention.span().overlaps(span) && actors.contains(mention.actor());
      }
      if (!found) {
        return false;
      }
    }
    return true;
  }

  private String status(Table.Row row, MarkedSentence example) {
    String reason = "no event";
    for (Happening event : chain.read(example.plain()).events()) {
      if (event.trigger().overlaps(example.marked('}').get(0))) {
        boolean holds =
            switch (row.get("status")) {
              case "negated" -> event.negated();
              case "cancelled" -> event.negated() && event.modality() == Modality.PLANNED;
              default ->
                  event.modality() == Modality.valueOf(row.get("status").toUpperCase(Locale.ROOT));
            };
        if (holds) {
          return "";
        }
        reason = "status " + event.modality() + (event.negated() ? " negated" : "");
      }
    }
    return reason;
  }
}
