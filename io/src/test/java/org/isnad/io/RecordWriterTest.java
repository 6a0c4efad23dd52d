package org.isnad.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.isnad.model.Article;
import org.isnad.model.ArticleRecord;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RecordWriterTest {
  @Test
  void jsonHasTheFieldsOfTheSchemaInTheirOrder() {
    assertThat(written(Format.JSONL, SampleRecords.full()))
        .isEqualTo(
            """
            {"schema":"isnad/1",\
            "article":{"id":"7","outlet":"الصباح","title":"زيارة إلى مسقط","url":"https://news.example/7?a=1&b=2","published":"2025-03-04","language":"ar",\
            "text":"زيارة إلى مسقط\\n\\nقالت وكالة النور إن وزير النقل «سيزور» مسقط غدا.\\n"},\
            "entities":[{"id":"e1","kind":"media","name":{"ar":"وكالة النور","en":"Noor Agency"},"country":"OMN","sector":"MED","role":null,"key":"noor","because":["o.noor"]},\
            {"id":"e2","kind":"person","name":{"ar":"وزير النقل","en":null},"country":null,"sector":"GOV","role":"وزير النقل","key":null,"because":["f.minister"]}],\
            "mentions":[{"id":"m1","entity":"e1","kind":"name","start":21,"end":32,"text":"وكالة النور"},\
            {"id":"m2","entity":"e2","kind":"title","start":36,"end":46,"text":"وزير النقل"},\
            {"id":"m3","entity":"e2","kind":"implicit","start":20,"end":20,"text":""}],\
            "statements":[{"id":"s1","content":{"start":36,"end":63,"text":"وزير النقل «سيزور» مسقط غدا"},"cue":{"start":16,"end":20,"text":"قالت","lemma":"قال"},\
            "form":"mixed","act":"say","speaker":"e1","speaker_mention":"m1","addressee":"e2","medium":"radio",\
            "sources":[{"entity":"e1","kind":"agency","start":21,"end":32}],"time":"t1","place":"p1","confidence":0.877,"because":["c.qala","r.verb-subject"]}],\
            "events":[{"id":"v1","type":"CONSULT","mode":"visit","contexts":["trade"],"trigger":{"start":48,"end":53,"text":"سيزور"},"evidence":{"start":36,"end":63},\
            "actors":["e2"],"recipients":["e1"],"modality":"planned","negated":true,"date":"2025-03-05","place":"p1","statement":"s1",\
            "casualties":[{"kind":"wounded","min":20,"max":null,"evidence":{"start":60,"end":63,"text":"غدا"}}],\
            "plover":{"type":"AGREE","mode":"meet","score":7.0},"cameo":"036","goldstein":4.0,"quad":1,"confidence":0.5,"because":["e.visit"]}],\
            "times":[{"id":"t1","span":{"start":60,"end":63},"text":"غدا","value":"2025-03-05","kind":"date","because":["t.tomorrow"]}],\
            "places":[{"id":"p1","name":{"ar":"مسقط","en":"Muscat"},"country":"OMN","latitude":23.61387,"longitude":58.5922,"geonames":287286,"span":{"start":55,"end":63}}]}
            """);
  }

  @Test
  void unknownIsNullAndNothingIsLeftOut() {
    assertThat(written(Format.JSONL, SampleRecords.bare("1", "نعم \"لا\"")))
        .isEqualTo(
            """
            {"schema":"isnad/1","article":{"id":"1","outlet":null,"title":null,"url":null,"published":null,"language":"ar","text":"نعم \\"لا\\""},\
            "entities":[],"mentions":[],"statements":[],"events":[],"times":[],"places":[]}
            """);
  }

  @Test
  void jsonIsAnArray() {
    RecordWriter writer = Format.JSON.writer(false);
    assertThat(string(writer.beginning()) + string(writer.end())).isEqualTo("[\n\n]\n");
    assertThat(written(Format.JSON, SampleRecords.bare("1", "نعم")))
        .startsWith("{\n  \"schema\" : \"isnad/1\",\n  \"article\" : {\n    \"id\" : \"1\"");
  }

  @Test
  void textShowsTheChainTheActAndTheEvidence() {
    String text = written(Format.TEXT, SampleRecords.full());
    assertThat(plain(text))
        .contains(
            "زيارة إلى مسقط\nالصباح \u00B7 2025-03-04 \u00B7 7\n",
            "  s1    say  الصباح \u2190 وكالة النور \u2190 وكالة النور  [OMN MED]  to وزير النقل\n",
            "        وزير النقل «سيزور» مسقط غدا\n        cue قالت \u00B7 mixed \u00B7 radio \u00B7 2025-03-05 \u00B7 مسقط\n",
            "  v1    وزير النقل \u2192 CONSULT (visit) \u2192 وكالة النور  [not planned]\n",
            "trigger سيزور \u00B7 2025-03-05 \u00B7 مسقط \u00B7 told in s1\n",
            "times غدا = 2025-03-05\n");
    assertThat(text).doesNotContain("\u001B");
    assertThat(string(Format.TEXT.writer(true).record(SampleRecords.full())))
        .contains("\u001B[1m", "\u001B[0m");
  }

  @Test
  void textIsolatesArabicAndLetsNoControlThrough() {
    String text =
        written(
            Format.TEXT,
            new ArticleRecord(
                Article.of("a\u001B[2J", null, "نعم\u202Eلا\u2069", null, null, "ar", "نص"),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of()));
    assertThat(text).contains("\u2068نعملا\u2069").doesNotContain("\u001B", "\u202E");
    assertThat(text.chars().filter(c -> c == 0x2068).count())
        .isEqualTo(text.chars().filter(c -> c == 0x2069).count());
  }

  @Test
  void theWebPageMarksEverySpanAndLinksBothWays() {
    Document page = page(SampleRecords.full());
    assertThat(page.select("html").attr("dir")).isEqualTo("rtl");
    Element text = page.select("article .text").get(0);
    Element words = text.clone();
    words.select("a").remove();
    assertThat(words.wholeText()).isEqualTo(SampleRecords.full().article().text());
    assertThat(marked(text, "content")).isEqualTo("وزير النقل «سيزور» مسقط غدا");
    assertThat(marked(text, "cue")).isEqualTo("قالت");
    assertThat(marked(text, "trigger")).isEqualTo("سيزور");
    assertThat(marked(text, "mention")).isEqualTo("وكالة النوروزير النقل");
    assertThat(marked(text, "time")).isEqualTo("غدا");
    for (Element link : page.select("a[href^=#]")) {
      assertThat(page.getElementById(link.attr("href").substring(1)))
          .as(link.outerHtml())
          .isNotNull();
    }
    assertThat(page.select("script, link, img, iframe, style[src]")).isEmpty();
  }

  @Test
  void theWebPageEscapesHostileText() {
    String hostile = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>&lt; نعم";
    Article article =
        Article.of(hostile, hostile, hostile, "javascript:alert(1)", null, "ar", hostile);
    Document page =
        page(
            new ArticleRecord(
                article,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(
                    new ArticleRecord.Time(
                        "t\"1",
                        SampleRecords.span(article.text(), "<img"),
                        hostile,
                        "x",
                        List.of(hostile))),
                List.of()));
    assertThat(page.select("script, img")).isEmpty();
    assertThat(page.select("article h2").text()).isEqualTo(hostile);
    assertThat(page.select("[onerror]")).isEmpty();
    assertThat(page.select("a[href^=javascript]")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void theSameRecordGivesTheSameBytes(Format format) {
    assertThat(written(format, SampleRecords.full()))
        .isEqualTo(written(format, SampleRecords.full()));
    assertThat(Format.of(format.code())).contains(format);
  }

  private static Document page(ArticleRecord record) {
    RecordWriter writer = Format.HTML.writer(false);
    return Jsoup.parse(
        string(writer.beginning()) + string(writer.record(record)) + string(writer.end()));
  }

  private static String marked(Element text, String type) {
    StringBuilder all = new StringBuilder();
    text.select("span." + type).forEach(span -> all.append(span.wholeText()));
    return all.toString();
  }

  private static String written(Format format, ArticleRecord record) {
    return string(format.writer(false).record(record));
  }

  private static String string(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static String plain(String text) {
    return text.replace("\u2068", "").replace("\u2069", "");
  }
}
