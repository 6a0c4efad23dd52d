package org.isnad.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.data.Table;
import org.isnad.engine.Engine;
import org.isnad.model.Article;
import org.isnad.model.ArticleRecord;
import org.isnad.model.MentionKind;
import org.isnad.model.Span;
import org.junit.jupiter.api.Test;

/**
 * Every cue does in its example what its row says: content, act, speaker, addressee. A row without
 * frames names only a medium or an occasion (في بيان) and has no act of its own.
 */
class CueExamplesTest {
  private final Engine engine = Engine.packaged();

  @Test
  void cuesHoldTheirExamples() {
    KnownGaps.check(engine.lexicon().table("lexicon/cues.tsv"), this::fault);
  }

  private Optional<String> fault(Table.Row row, String example) {
    MarkedSentence marked = MarkedSentence.parse(example);
    ArticleRecord record = engine.read(article(row, marked));
    for (Span content : marked.contents()) {
      Optional<String> fault = fault(row, marked, content, record);
      if (fault.isPresent()) {
        return fault;
      }
    }
    return Optional.empty();
  }

  /** What a headline cue stands in is a headline. */
  private static Article article(Table.Row row, MarkedSentence marked) {
    boolean headline = row.get("kind").equals("headline");
    return headline
        ? Article.of("1", null, marked.text(), null, null, "ar", "")
        : Article.of("1", null, null, null, null, "ar", marked.text());
  }

  private static Optional<String> fault(
      Table.Row row, MarkedSentence marked, Span content, ArticleRecord record) {
    List<ArticleRecord.Statement> found =
        record.statements().stream().filter(s -> s.content().equals(content)).toList();
    if (found.isEmpty()) {
      return Optional.of("content " + contents(record));
    }
    Optional<String> fault = Optional.empty();
    for (ArticleRecord.Statement statement : found) {
      fault = fault(row, marked, statement, record);
      if (fault.isEmpty()) {
        return fault;
      }
    }
    return fault;
  }

  private static Optional<String> fault(
      Table.Row row,
      MarkedSentence marked,
      ArticleRecord.Statement statement,
      ArticleRecord record) {
    boolean attributes = !row.list("frames").isEmpty();
    if (attributes && !statement.act().code().equals(row.get("act"))) {
      return Optional.of("act " + statement.act().code() + " by " + statement.because());
    }
    for (Span speaker : marked.mentions()) {
      if (!isSpeaker(speaker, statement, record)) {
        return Optional.of("speaker " + mentions(statement.speaker(), record));
      }
    }
    for (Span addressee : marked.addressees()) {
      if (!isMentioned(statement.addressee(), addressee, record)) {
        return Optional.of("addressee " + mentions(statement.addressee(), record));
      }
    }
    return Optional.empty();
  }

  /** Its own mention if the cue has one, else any mention of the one who is carried over. */
  private static boolean isSpeaker(
      Span speaker, ArticleRecord.Statement statement, ArticleRecord record) {
    for (ArticleRecord.Mention mention : record.mentions()) {
      if (mention.id().equals(statement.speakerMention())
          && mention.kind() != MentionKind.IMPLICIT) {
        return mention.span().equals(speaker);
      }
    }
    return isMentioned(statement.speaker(), speaker, record);
  }

  private static boolean isMentioned(String entity, Span span, ArticleRecord record) {
    return record.mentions().stream()
        .anyMatch(m -> m.entity().equals(entity) && m.span().equals(span));
  }

  private static List<String> contents(ArticleRecord record) {
    List<String> contents = new ArrayList<>();
    for (ArticleRecord.Statement statement : record.statements()) {
      contents.add(statement.content().of(record.article().text()) + " by " + statement.because());
    }
    return contents;
  }

  private static List<String> mentions(String entity, ArticleRecord record) {
    return record.mentions().stream()
        .filter(m -> m.entity().equals(entity))
        .map(m -> m.span().of(record.article().text()))
        .toList();
  }
}
