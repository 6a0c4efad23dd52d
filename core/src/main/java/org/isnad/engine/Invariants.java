package org.isnad.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.model.Article;
import org.isnad.model.ArticleRecord;
import org.isnad.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * What holds of every record, whatever the article: spans lie inside the text and part no
 * character, ids are unique and lead somewhere, statements and events have evidence and reasons.
 */
public final class Invariants {
  private final ArticleRecord record;
  private final List<String> breaches = new ArrayList<>();

  private Invariants(ArticleRecord record) {
    this.record = record;
  }

  /** Every breach in plain words; none in a sound record. */
  public static List<String> breaches(ArticleRecord record) {
    Invariants invariants = new Invariants(record);
    invariants.check();
    return List.copyOf(invariants.breaches);
  }

  private void check() {
    Article article = record.article();
    if (article.title() != null && !article.text().startsWith(article.title() + "\n\n")) {
      breaches.add("the text does not begin with the title and a blank line");
    }
    Set<String> entities = ids(record.entities().stream().map(e -> e.id()).toList());
    Set<String> mentions = ids(record.mentions().stream().map(m -> m.id()).toList());
    Set<String> statements = ids(record.statements().stream().map(s -> s.id()).toList());
    Set<String> times = ids(record.times().stream().map(t -> t.id()).toList());
    ids(record.events().stream().map(v -> v.id()).toList());
    Set<String> places = ids(record.places().stream().map(p -> p.id()).toList());
    for (ArticleRecord.Mention mention : record.mentions()) {
      resolves(mention.id(), mention.entity(), entities);
      inside(mention.id(), mention.span());
    }
    record.statements().forEach(statement -> statement(statement, entities, mentions, times));
    record.events().forEach(event -> event(event, entities, statements, places));
    for (ArticleRecord.Time time : record.times()) {
      evidence(time.id(), time.span());
      reasons(time.id(), time.because());
    }
    record.places().forEach(place -> evidence(place.id(), place.span()));
  }

  private void statement(
      ArticleRecord.Statement statement,
      Set<String> entities,
      Set<String> mentions,
      Set<String> times) {
    String id = statement.id();
    evidence(id, statement.content());
    evidence(id, statement.cue());
    resolves(id, statement.speaker(), entities);
    resolves(id, statement.addressee(), entities);
    resolves(id, statement.speakerMention(), mentions);
    resolves(id, statement.time(), times);
    for (ArticleRecord.Source source : statement.sources()) {
      resolves(id, source.entity(), entities);
      inside(id, source.span());
    }
    reasons(id, statement.because());
    confidence(id, statement.confidence());
  }

  private void event(
      ArticleRecord.Event event, Set<String> entities, Set<String> statements, Set<String> places) {
    String id = event.id();
    resolves(id, event.place(), places);
    evidence(id, event.trigger());
    evidence(id, event.evidence());
    event.casualties().forEach(casualties -> evidence(id, casualties.evidence()));
    event.actors().forEach(actor -> resolves(id, actor, entities));
    event.recipients().forEach(recipient -> resolves(id, recipient, entities));
    resolves(id, event.statement(), statements);
    reasons(id, event.because());
    confidence(id, event.confidence());
  }

  private Set<String> ids(List<String> ids) {
    Set<String> unique = new HashSet<>();
    for (String id : ids) {
      if (!unique.add(id)) {
        breaches.add(id + " is given twice");
      }
    }
    return unique;
  }

  private void resolves(String from, @Nullable String to, Set<String> ids) {
    if (to != null && !ids.contains(to)) {
      breaches.add(from + " points to " + to + ", which is not in the record");
    }
  }

  private void evidence(String id, Span span) {
    if (span.isEmpty()) {
      breaches.add(id + " has an empty span at " + span.start());
    }
    inside(id, span);
  }

  private void inside(String id, Span span) {
    String text = record.article().text();
    if (span.end() > text.length()) {
      breaches.add(
          id
              + " has a span up to "
              + span.end()
              + " in a text of "
              + text.length()
              + " characters");
    } else if (partsPair(text, span.start()) || partsPair(text, span.end())) {
      breaches.add(id + " has a span that parts a surrogate pair at " + span.start());
    }
  }

  private static boolean partsPair(String text, int offset) {
    return offset > 0
        && offset < text.length()
        && Character.isHighSurrogate(text.charAt(offset - 1))
        && Character.isLowSurrogate(text.charAt(offset));
  }

  private void reasons(String id, List<String> because) {
    if (because.isEmpty()) {
      breaches.add(id + " names no rule that made it");
    }
  }

  private void confidence(String id, double confidence) {
    if (!(confidence >= 0 && confidence <= 1)) {
      breaches.add(id + " has confidence " + confidence);
    }
  }
}
