package org.isnad.io;

import java.util.List;
import org.isnad.model.Act;
import org.isnad.model.Article;
import org.isnad.model.ArticleRecord;
import org.isnad.model.Casualties;
import org.isnad.model.EntityKind;
import org.isnad.model.Form;
import org.isnad.model.MentionKind;
import org.isnad.model.Modality;
import org.isnad.model.Published;
import org.isnad.model.Sector;
import org.isnad.model.Span;

/** Records put together by hand, for the writers. */
final class SampleRecords {
  static final String BODY = "قالت وكالة النور إن وزير النقل «سيزور» مسقط غدا.\n";

  private SampleRecords() {}

  /** A record with one of everything; every part that may be unknown is known. */
  static ArticleRecord full() {
    Article article =
        Article.of(
            "7",
            "الصباح",
            "زيارة إلى مسقط",
            "https://news.example/7?a=1&b=2",
            Published.parse("2025-03-04").orElseThrow(),
            "ar",
            BODY);
    String text = article.text();
    return new ArticleRecord(
        article,
        List.of(
            new ArticleRecord.Entity(
                "e1",
                EntityKind.MEDIA,
                "وكالة النور",
                "Noor Agency",
                "OMN",
                Sector.MED,
                null,
                "noor",
                List.of("o.noor")),
            new ArticleRecord.Entity(
                "e2",
                EntityKind.PERSON,
                "وزير النقل",
                null,
                null,
                Sector.GOV,
                "وزير النقل",
                null,
                List.of("f.minister"))),
        List.of(
            new ArticleRecord.Mention("m1", "e1", MentionKind.NAME, span(text, "وكالة النور")),
            new ArticleRecord.Mention("m2", "e2", MentionKind.TITLE, span(text, "وزير النقل")),
            new ArticleRecord.Mention("m3", "e2", MentionKind.IMPLICIT, new Span(20, 20))),
        List.of(
            new ArticleRecord.Statement(
                "s1",
                span(text, "وزير النقل «سيزور» مسقط غدا"),
                span(text, "قالت"),
                "قال",
                Form.MIXED,
                Act.SAY,
                "e1",
                "m1",
                "e2",
                "radio",
                List.of(new ArticleRecord.Source("e1", "agency", span(text, "وكالة النور"))),
                "t1",
                "p1",
                0.87654,
                List.of("c.qala", "r.verb-subject"))),
        List.of(
            new ArticleRecord.Event(
                "v1",
                "CONSULT",
                "visit",
                List.of("trade"),
                span(text, "سيزور"),
                span(text, "وزير النقل «سيزور» مسقط غدا"),
                List.of("e2"),
                List.of("e1"),
                Modality.PLANNED,
                true,
                "2025-03-05",
                "p1",
                "s1",
                List.of(new Casualties(Casualties.Kind.WOUNDED, 20, null, span(text, "غدا"))),
                new ArticleRecord.Plover("AGREE", "meet", 7.0),
                "036",
                4.0,
                1,
                0.5,
                List.of("e.visit"))),
        List.of(
            new ArticleRecord.Time(
                "t1", span(text, "غدا"), "2025-03-05", "date", List.of("t.tomorrow"))),
        List.of(
            new ArticleRecord.Place(
                "p1",
                "مسقط",
                "Muscat",
                "OMN",
                23.61387,
                58.5922,
                287286L,
                span(text, "مسقط غدا"))));
  }

  /** A record with nothing in it but the text. */
  static ArticleRecord bare(String id, String text) {
    return new ArticleRecord(
        Article.of(id, null, null, null, null, "ar", text),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /** The last place where a piece stands. */
  static Span span(String text, String piece) {
    int at = text.lastIndexOf(piece);
    return new Span(at, at + piece.length());
  }
}
