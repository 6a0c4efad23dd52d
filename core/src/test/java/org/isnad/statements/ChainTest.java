package org.isnad.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.model.Attribution;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who stands between outlet and speaker, and whom he speaks to, on sentences of our own. */
class ChainTest {
  /** Speaker, addressee and sources ({@code kind name}) of a statement by name. */
  private record Link(@Nullable String speaker, @Nullable String addressee, List<String> sources) {}

  // what the article is taken from

  @Test
  void theAgencyOfTheDatelineIsTheSourceOfTheBody() {
    for (String dateline : List.of("عمان «ا ف ب»:", "عمان (رويترز) -", "القاهرة – رويترز –")) {
      List<Link> links =
          read(dateline + " قال وزير النقل المصري إن الجسر آمن.\nوأضاف أن الطريق مفتوح.");
      assertThat(links).as(dateline).hasSize(2);
      assertThat(links)
          .as(dateline)
          .allSatisfy(
              link -> assertThat(link.sources()).singleElement().asString().startsWith("agency "));
    }
  }

  @Test
  void theOutletIsNoSourceOfItsOwn() {
    String text = "عمان (رويترز) - قال وزير النقل المصري إن الجسر آمن.";
    assertThat(read(text, "Reuters").get(0).sources()).isEmpty();
    assertThat(read(text, "Al-Ahram").get(0).sources()).containsExactly("agency وكالة رويترز");
  }

  @Test
  void anAgencyThatSpeaksIsNoDateline() {
    assertThat(read("قالت وكالة رويترز إن الجسر آمن. وقال وزير النقل المصري إن الطريق مفتوح."))
        .allSatisfy(link -> assertThat(link.sources()).isEmpty());
  }

  @Test
  void aCommuniqueWhoseTextFollowsIsTheSourceOfIt() {
    List<Link> links =
        read(
            "صدر بيان مشترك هذا نصه:\nأكد الجانبان أن الجسر آمن.\nودعا وزير النقل المصري إلى ترميم الطريق.");
    assertThat(links).hasSize(2);
    assertThat(links)
        .allSatisfy(link -> assertThat(link.sources()).containsExactly("communique بيان مشترك"));
    assertThat(read("صدر بيان مشترك. وأكد وزير النقل المصري أن الجسر آمن.").get(0).sources())
        .isEmpty();
  }

  @Test
  void outletAndAuthorOfAToldArticleAreSourcesOfWhatItTells() {
    List<Link> links =
        read(
            "نشرت صحيفة الغارديان مقالا للكاتب سامر حداد عن الجسور. وقال وزير النقل المصري إن"
                + " الجسر آمن. ورأى الكاتب أن الطريق ضيق.");
    assertThat(links.get(0).sources())
        .containsExactly("medium صحيفة الغارديان", "speaker سامر حداد");
    assertThat(links.get(1).speaker()).isEqualTo("سامر حداد");
    assertThat(links.get(1).sources()).containsExactly("medium صحيفة الغارديان");
  }

  @Test
  void anArticleWithoutAnAuthorIsNotTold() {
    assertThat(
            read(
                "قالت صحيفة الغارديان في تقرير إن الجسر آمن. وقال وزير النقل المصري إن الطريق"
                    + " مفتوح."))
        .allSatisfy(link -> assertThat(link.sources()).isEmpty());
  }

  // who passes it on

  @Test
  void whoPassesOnWhatWasSaidIsASource() {
    assertThat(only("قال وزير النقل المصري في تصريحات نقلتها وكالة رويترز إن الجسر آمن."))
        .isEqualTo(new Link("وزير النقل المصري", null, List.of("agency وكالة رويترز")));
  }

  @Test
  void aCommuniqueThatAnotherBodyIssuesIsASource() {
    assertThat(
            only("قال وزير النقل المصري في بيان صادر عن رئاسة الوزراء الأردنية إن الجسر آمن.")
                .sources())
        .containsExactly("communique رئاسة الوزراء – الأردن");
    assertThat(only("قال وزير النقل المصري في بيان إن الجسر آمن.").sources()).isEmpty();
  }

  @Test
  void whoHasThePaperOrShowedItPassesOn() {
    for (String paper :
        List.of(
            "في بيان حصلت رويترز على نسخة منه",
            "في رسالة اطلعت عليها رويترز",
            "في تصريحات نشرت على موقع وكالة رويترز")) {
      assertThat(only("قال وزير النقل المصري " + paper + " إن الجسر آمن."))
          .as(paper)
          .isEqualTo(new Link("وزير النقل المصري", null, List.of("agency وكالة رويترز")));
    }
    assertThat(read("قال وزير النقل المصري في رسالة اطلعت عليها رويترز إن الجسر آمن.", "Reuters"))
        .allSatisfy(link -> assertThat(link.sources()).isEmpty());
    assertThat(only("قال وزير النقل المصري في رسالة كتبت في وكالة رويترز إن الجسر آمن.").sources())
        .isEmpty();
  }

  @Test
  void whoPassesOnMayStandBeforeTheCue() {
    assertThat(only("وفي تصريحات نقلتها وكالة رويترز، قال وزير النقل المصري إن الجسر آمن."))
        .isEqualTo(new Link("وزير النقل المصري", null, List.of("agency وكالة رويترز")));
  }

  @Test
  void aPaperThatSpeaksForNobodyGivesWayToWhoPublishedIt() {
    assertThat(only("وبحسب بيان نشر على قناة العربية، قال وزير النقل المصري إن الجسر آمن."))
        .isEqualTo(new Link("وزير النقل المصري", null, List.of("medium قناة العربية")));
  }

  @Test
  void whatSomebodyWritesInACitedPaperIsTakenFromIt() {
    List<Link> links =
        read(
            "وفقا للرسائل المسربة، التقى وزير النقل المصري السفير الأردني. وأشاد وزير النقل المصري"
                + " في رسائله بالجسر الجديد. وأضاف أن الطريق مفتوح.");
    assertThat(links).hasSize(3);
    assertThat(links.subList(1, 3))
        .allSatisfy(link -> assertThat(link.sources()).containsExactly("document الرسائل المسربة"));
    // no paper was cited
    assertThat(only("قال وزير النقل المصري في رسالته إن الجسر آمن.").sources()).isEmpty();
  }

  @Test
  void thePaperInWhichSomethingStandsSpeaks() {
    assertThat(only("الجسر آمن، بحسب ما ورد في صحيفة الحياة.").speaker()).isEqualTo("صحيفة الحياة");
    assertThat(only("الجسر آمن، وفق ما جاء في بيان صادر عن وزارة النقل المصرية.").speaker())
        .isEqualTo("وزارة النقل – مصر");
  }

  @Test
  void joinedMediaAreAllSources() {
    assertThat(only("نقلت وكالة رويترز وصحيفة الحياة عن وزير النقل المصري أن الجسر آمن."))
        .isEqualTo(
            new Link(
                "وزير النقل المصري", null, List.of("agency وكالة رويترز", "medium صحيفة الحياة")));
  }

  @Test
  void whoIsNamedByNaqlanAnSpeaksThroughTheOther() {
    List<Link> links = read("ذكرت وكالة رويترز نقلا عن وزير النقل المصري أن الجسر آمن.");
    assertThat(links)
        .containsExactly(
            new Link("وكالة رويترز", null, List.of()),
            new Link("وزير النقل المصري", null, List.of("agency وكالة رويترز")));
  }

  @Test
  void aNounOfSpeechBelongsToWhomAnNames() {
    assertThat(only("نقلت وكالة رويترز عن وزير النقل المصري دعوته إلى ترميم الجسر."))
        .isEqualTo(new Link("وزير النقل المصري", null, List.of("agency وكالة رويترز")));
  }

  @Test
  void theChainGoesOnWithItsSpeakerInTheParagraph() {
    List<Link> links =
        read(
            "قال وزير النقل المصري، وفقا لوكالة رويترز، إن الجسر آمن. وأضاف أن الطريق مفتوح."
                + "\nوقالت وزيرة المياه الأردنية إن البئر قديمة.");
    assertThat(links.get(1).sources()).containsExactly("agency وكالة رويترز");
    assertThat(links.get(2).sources()).isEmpty();
  }

  @Test
  void nobodyIsASourceOfHimself() {
    assertThat(read("قال وزير النقل المصري إن وزير النقل المصري أكد أن الجسر آمن."))
        .allSatisfy(link -> assertThat(link.sources()).isEmpty());
  }

  // interviews

  @Test
  void anAgencyThatInterviewsIsAddresseeAndSource() {
    List<Link> links =
        read("قال وزير النقل المصري في حوار مع وكالة رويترز إن الجسر آمن. وأضاف أن الطريق مفتوح.");
    assertThat(links.get(0).addressee()).isEqualTo("وكالة رويترز");
    assertThat(links).allSatisfy(link -> assertThat(link.sources()).hasSize(1));
    assertThat(only("قال وزير النقل المصري لوكالة رويترز إن الجسر آمن.").sources()).isEmpty();
    assertThat(
            read("افتتح الجسر أمس.\nوزاره الناس.\nقال وزير النقل المصري في حوار مع وكالة رويترز"
                    + " إن الجسر آمن.\nافتتح المتحف أمس.\nقالت وزيرة المياه الأردنية في حوار مع"
                    + " وكالة رويترز إن البئر قديمة.")
                .get(1)
                .sources())
        .isEmpty();
  }

  // whom it is said to

  @Test
  void whoListensOnAnOccasionIsTheAddressee() {
    assertThat(only("وفي مقابلة مع قناة العربية، قال وزير النقل المصري إن الجسر آمن.").addressee())
        .isEqualTo("قناة العربية");
    assertThat(only("قال وزير النقل المصري، في كلمة أمام مجلس الأمن، إن الجسر آمن.").addressee())
        .isEqualTo("مجلس الأمن الدولي");
    assertThat(
            only("قال وزير النقل المصري خلال لقائه رئيس الوزراء الأردني إن الجسر آمن.").addressee())
        .isEqualTo("رئيس الوزراء الأردني");
    assertThat(only("علق وزير النقل المصري على لقاء مع تونس بأن الجسر آمن.").addressee()).isNull();
  }

  @Test
  void whatIsAddedIsAddedToTheSame() {
    String text = "قال وزير النقل المصري لصحيفة الأهرام إن الجسر آمن. ";
    assertThat(read(text + "وأضاف أن النهر هادئ.").get(1).addressee()).isEqualTo("صحيفة الأهرام");
    assertThat(read(text + "وحذر من غرق الطريق.").get(1).addressee()).isNull();
    assertThat(read(text + "وأضاف الرئيس التونسي أن النهر هادئ.").get(1).addressee()).isNull();
  }

  @Test
  void whoOwnsTheSubjectIsNoAddressee() {
    assertThat(only("أعلن الجناح المسلح لحركة طالبان أن الجسر آمن.").addressee()).isNull();
  }

  @Test
  void whoIsAccusedOrDescribedIsNoAddressee() {
    assertThat(only("اتهم وزير النقل المصري إسرائيل بإغلاق الجسر.").addressee()).isNull();
    assertThat(only("وصف وزير النقل المصري تونس بأنها جارة طيبة.").addressee()).isNull();
  }

  @Test
  void aFeminineNounAfterAMasculineVerbIsSpokenTo() {
    List<Link> links = read("قال وزير النقل المصري إن الجسر آمن. ودعا إسرائيل إلى ترميم الطريق.");
    assertThat(links.get(1)).isEqualTo(new Link("وزير النقل المصري", "إسرائيل", List.of()));
    assertThat(only("دعا لبنان إلى ترميم الطريق.").addressee()).isNull();
  }

  @Test
  void thePronounOnACueIsSpokenTo() {
    List<Link> links =
        read("التقى وزير النقل المصري الرئيس التونسي قيس سعيد. وأبلغه الوزير أن الجسر آمن.");
    assertThat(links.get(0).addressee()).isEqualTo("قيس سعيد");
  }

  @Test
  void thePronounOnAPrepositionIsSpokenTo() {
    for (String said : List.of("وطلب منه ترميم الجسر.", "وقال له إن الجسر آمن.")) {
      List<Link> links = read("التقى وزير النقل المصري الرئيس التونسي قيس سعيد " + said);
      assertThat(links.get(0)).isEqualTo(new Link("وزير النقل المصري", "قيس سعيد", List.of()));
    }
    // له is not always to him
    assertThat(
            read("التقى وزير النقل المصري الرئيس التونسي قيس سعيد. وأكد أن الجسر له حراس.")
                .get(0)
                .addressee())
        .isNull();
  }

  @Test
  void journalistsAfterLamAreSpokenToAndNoPartOfATitle() {
    assertThat(only("قال وزير النقل المصري للصحفيين إن الجسر آمن."))
        .isEqualTo(new Link("وزير النقل المصري", "الصحفيين", List.of()));
  }

  @Test
  void journalistsAreSpokenToWhoeverSpeaks() {
    assertThat(only("وقال المالكي للصحفيين في القاعة: «الجسر آمن والطريق مفتوح».").addressee())
        .isEqualTo("الصحفيين");
  }

  @Test
  void followersWithAPronounAreSpokenTo() {
    assertThat(only("وكان وزير النقل المصري قد حث أنصاره على ترميم الجسر."))
        .isEqualTo(new Link("وزير النقل المصري", "أنصاره", List.of()));
  }

  @Test
  void adjectivesOfWhomIsSpokenToAreNoContent() {
    ReadStatements read =
        ReadStatements.of("طلب وزير النقل المصري من الحكومة الاتحادية ترميم الجسر.");
    List<Attribution> found = read.found();
    assertThat(found).hasSize(1);
    assertThat(found.get(0).content().of(read.layout().text())).isEqualTo("ترميم الجسر");
  }

  @Test
  void whoeverIsUrgedInACommuniqueDidNotGiveItOut() {
    assertThat(only("حث وزير النقل المصري في بيان الحكومة الأردنية على ترميم الجسر."))
        .isEqualTo(new Link("وزير النقل المصري", "الحكومة – الأردن", List.of()));
  }

  @Test
  void whoeverPassesOnIsNotSpokenTo() {
    assertThat(only("حذر وزير النقل المصري في تقرير نشرته وكالة رويترز من أن الجسر قديم."))
        .isEqualTo(new Link("وزير النقل المصري", null, List.of("agency وكالة رويترز")));
  }

  @Test
  void aMediumAfterLamIsNoPartOfTheSourceBeforeIt() {
    assertThat(only("قال مصدر مطلع على المناقشات لصحيفة الحياة إن الجسر آمن."))
        .isEqualTo(new Link("مصدر مطلع على المناقشات", "صحيفة الحياة", List.of()));
    assertThat(only("في اتصال له بصحيفة الحياة قال وزير النقل المصري إن الجسر آمن."))
        .isEqualTo(new Link("وزير النقل المصري", "صحيفة الحياة", List.of()));
  }

  @Test
  void whoeverIsMetStandsBeforeTheContent() {
    assertThat(only("أكد وزير النقل المصري خلال لقائه الرئيس التونسي على أهمية الجسر.").addressee())
        .isEqualTo("الرئيس التونسي");
  }

  @Test
  void thanksGoToWhomLamNames() {
    assertThat(
            only("أعرب وزير النقل المصري عن شكره للملك عبد الله الثاني على حسن الضيافة.")
                .addressee())
        .isEqualTo("عبد الله الثاني");
  }

  private static Link only(String text) {
    List<Link> links = read(text);
    assertThat(links).as(text).hasSize(1);
    return links.get(0);
  }

  private static List<Link> read(String text) {
    return read(text, null);
  }

  private static List<Link> read(String text, @Nullable String outlet) {
    ReadStatements read = ReadStatements.of(text, outlet);
    return read.found().stream().map(attribution -> link(attribution, read)).toList();
  }

  private static Link link(Attribution attribution, ReadStatements read) {
    return new Link(
        read.name(attribution.speaker()),
        read.name(attribution.addressee()),
        attribution.sources().stream()
            .map(source -> source.kind() + " " + read.name(source.actor()))
            .toList());
  }
}
