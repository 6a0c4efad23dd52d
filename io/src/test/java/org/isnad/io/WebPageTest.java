package org.isnad.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Pages in the layouts that newspapers use, with made-up articles. */
class WebPageTest {
  private static final String ONE =
      "استقبل وزير الزراعة في مكتبه وفدا من مزارعي الوادي، وبحث معهم أسعار البذور ومواعيد الري في الموسم القادم.";
  private static final String TWO =
      "وقال الوزير إن الوزارة «ستوزع بذورا محسنة قبل نهاية الشهر»، مضيفا أن اللجنة تجتمع الأسبوع المقبل.";
  private static final String THREE =
      "ورحب المزارعون بالخطوة، وطلب رئيس جمعيتهم أن يشمل التوزيع القرى البعيدة عن النهر أيضا.";
  private static final String BODY = ONE + "\n" + TWO + "\n" + THREE + "\n";
  private static final String TITLE = "وزير الزراعة يعد ببذور محسنة";

  @Test
  void readsTheExamplePage() throws Exception {
    Draft draft = WebPage.parse(Files.readString(Path.of("../examples/articles/12-web-page.html")));
    assertThat(draft.title())
        .isEqualTo("قطر: جولة محادثات جديدة بين الكونغو الديمقراطية وحركة 23 مارس");
    assertThat(draft.outlet()).isEqualTo("Isnad Examples");
    assertThat(draft.author()).isEqualTo("هيئة التحرير");
    assertThat(draft.published()).isEqualTo("2025-05-28T16:20:00+03:00");
    assertThat(draft.url()).isEqualTo("https://example.org/articles/12");
    assertThat(draft.body())
        .startsWith("أعلن المتحدث باسم وزارة الخارجية القطرية")
        .contains("\nترحيب حذر\n", "\nالسلام يحتاج إلى ضامن", "خلال أسبوع.\n")
        .doesNotContain(
            "ملفات تعريف",
            "اقرأ أيضا",
            "كيغالي ويلتقي",
            "أرشيف",
            "الأكثر قراءة",
            "قال لي جدي",
            "نشرتنا",
            "عاجل",
            "شارك",
            "هيئة التحرير",
            "جافا");
  }

  @Test
  void anArticleElementWithMenusAroundIt() throws Exception {
    Draft draft =
        WebPage.parse(
            """
            <html><head><title>%s | الصباح</title><meta property="og:site_name" content="الصباح"></head>
            <body class="nav-open has-sidebar"><nav><a href="/">الرئيسية</a> <a href="/b">سياسة واقتصاد وثقافة ورياضة</a></nav>
            <article class="post related-parent"><h1>%s</h1><time datetime="2025-03-04">أمس</time>
            <p>%s</p><figure><img><figcaption>الوزير في مكتبه (أرشيف الصباح، تصوير المكتب الصحفي)</figcaption></figure>
            <p>%s</p><p>اقرأ أيضا: <a href="/x">وزير الري يفتتح قناة جديدة في الوادي الأعلى</a></p><p>%s</p>
            <div class="share-buttons"><a>فيسبوك</a><a>إكس</a></div></article>
            <aside><p>%s</p></aside><footer><p>كل الحقوق محفوظة لدى جريدة الصباح ولا يسمح بالنقل إلا بإذن</p></footer></body></html>
            """
                .formatted(TITLE, TITLE, ONE, TWO, THREE, ONE));
    assertThat(draft.title()).isEqualTo(TITLE);
    assertThat(draft.outlet()).isEqualTo("الصباح");
    assertThat(draft.published()).isEqualTo("2025-03-04");
    assertThat(draft.body()).isEqualTo(BODY);
  }

  @Test
  void oldPagesWithTablesAndBreaks() throws Exception {
    Draft draft =
        WebPage.parse(
            """
            <html><head><title>%s</title></head><body><table><tr><td><a href=1>أخبار</a><br><a href=2>رياضة</a><br><a href=3>من نحن</a></td>
            <td><font size=5>%s</font><br><br>%s<br><br>%s<br>%s</td></tr></table></body></html>
            """
                .formatted(TITLE, TITLE, ONE, TWO, THREE));
    assertThat(draft.title()).isEqualTo(TITLE);
    assertThat(draft.body()).isEqualTo(BODY);
  }

  @Test
  void everyParagraphInABoxOfItsOwn() throws Exception {
    Draft draft =
        WebPage.parse(
            """
            <body><div id="page"><div class="header-menu"><a>الرئيسية</a></div><div class="content">
            <div class="row"><div class="cell"><p>%s</p></div></div><div class="row"><div class="cell"><p>%s</p></div></div>
            <div class="ad-slot"><p>إعلان: اشتر الآن أفضل الهواتف بأقل الأسعار في متاجرنا كلها</p></div>
            <div class="row"><div class="cell"><p>%s</p></div></div></div>
            <div class="sidebar"><p>اشترك في النشرة</p></div></div></body>
            """
                .formatted(ONE, TWO, THREE));
    assertThat(draft.body()).isEqualTo(BODY);
  }

  @Test
  void divisionsInsteadOfParagraphs() throws Exception {
    Draft draft =
        WebPage.parse(
            """
            <body><div class="wrap"><div itemprop="articleBody"><div>%s</div><div>%s</div><div>%s</div></div>
            <div class="mostRead"><div>الأكثر قراءة</div></div>
            <div class="comments-list"><div>%s %s</div></div></div></body>
            """
                .formatted(ONE, TWO, THREE, ONE, TWO));
    assertThat(draft.body()).isEqualTo(BODY);
  }

  @Test
  void anIntroductionOutsideOfTheBody() throws Exception {
    Draft draft =
        WebPage.parse(
            """
            <main><article><header><h1>%s</h1><p class="lead">%s</p></header>
            <div class="article-body"><p>%s</p><p>%s</p></div></article>
            <section class="recommended"><h3>%s</h3><p>%s</p></section></main>
            """
                .formatted(TITLE, ONE, TWO, THREE, TITLE, THREE));
    assertThat(draft.body()).isEqualTo(BODY);
  }

  @Test
  void subheadingsQuotationsAndListsAreParagraphs() throws Exception {
    Draft draft =
        WebPage.parse(
            """
            <article><p>%s</p><h2>خطة الوزارة</h2><blockquote>%s</blockquote><ul><li>بذور القمح</li><li>بذور العدس</li></ul><p>%s</p></article>
            """
                .formatted(ONE, TWO, THREE));
    assertThat(draft.body())
        .isEqualTo(ONE + "\nخطة الوزارة\n" + TWO + "\nبذور القمح\nبذور العدس\n" + THREE + "\n");
  }

  @Test
  void linkedDataInAGraphAndWithFaults() throws Exception {
    Draft draft =
        WebPage.parse(
            """
            <head><script type="application/ld+json">{ not json</script>
            <script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"x"},{"@type":["NewsArticle"],"headline":"وزير &quot;الزراعة&quot;
            يعد","datePublished":"2025-03-04T08:00:00Z","author":[{"name":"سلمى"}],"publisher":{"name":"الصباح"},},]}</script></head>
            <body><p>%s</p><p>%s</p></body>
            """
                .formatted(ONE, TWO));
    assertThat(draft.title()).isEqualTo("وزير \"الزراعة\" يعد");
    assertThat(draft.author()).isEqualTo("سلمى");
    assertThat(draft.outlet()).isEqualTo("الصباح");
    assertThat(draft.published()).isEqualTo("2025-03-04T08:00:00Z");
  }

  @Test
  void aTitleCutShortIsTakenWholeFromTheHeading() throws Exception {
    Draft draft =
        WebPage.parse(
            "<head><meta property=og:title content='وزير الزراعة يعد...'></head><h1>%s</h1><p>%s</p><p>%s</p>"
                .formatted(TITLE, ONE, TWO));
    assertThat(draft.title()).isEqualTo(TITLE);
    assertThat(draft.body()).isEqualTo(ONE + "\n" + TWO + "\n");
  }

  @Test
  void aPageWithoutAnArticleIsRejected() {
    assertThatThrownBy(() -> WebPage.parse("<body><nav><a href=1>الرئيسية</a></nav></body>"))
        .hasMessage("no article text in this page");
  }

  @Test
  void deepNestingComesToAnEnd() throws Exception {
    assertThat(WebPage.parse("<div>".repeat(50_000) + "<p>" + ONE + "</p>").body()).contains(ONE);
  }

  @Test
  void linksInLinksComeToAnEnd() {
    String links = "<a href=x>".repeat(20_000) + "<p>" + ONE + "</p>";
    assertThatThrownBy(() -> WebPage.parse(links)).isInstanceOf(UnfitException.class);
  }

  @Test
  void bottomlessLinkedDataComesToAnEnd() throws Exception {
    String data =
        "<script type=application/ld+json>" + "[".repeat(100_000) + "</script><p>" + ONE + "</p>";
    assertThat(WebPage.parse(data).body()).contains(ONE);
  }

  @Test
  void veryLongPagesComeToAnEnd() throws Exception {
    String paragraphs = ("<div><p>" + ONE + "</p></div>").repeat(20_000);
    assertThat(WebPage.parse(paragraphs).body()).hasSizeGreaterThan(1_000_000);
  }
}
