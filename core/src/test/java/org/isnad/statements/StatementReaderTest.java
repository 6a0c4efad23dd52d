package org.isnad.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Act;
import org.isnad.model.ActorMention;
import org.isnad.model.Article;
import org.isnad.model.Attribution;
import org.isnad.model.Form;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who says what: cue by cue, on sentences of our own. */
class StatementReaderTest {
  private static final String MINISTER = "وزير النقل المصري";

  /**
   * A statement in the words of the text.
   *
   * @param speaker the mention that goes with the cue, null where it is dropped
   * @param name name of the speaker, null for nobody
   */
  private record Said(
      String content,
      Form form,
      Act act,
      @Nullable String speaker,
      @Nullable String name,
      @Nullable String addressee,
      List<String> sources) {}

  // direct, indirect, mixed

  @Test
  void aQuotationAfterAColonIsDirect() {
    Said said = only("قال وزير النقل المصري: «الجسر الجديد آمن والطريق مفتوح».");
    assertThat(said.content()).isEqualTo("الجسر الجديد آمن والطريق مفتوح");
    assertThat(said.form()).isEqualTo(Form.DIRECT);
    assertThat(said.speaker()).isEqualTo(MINISTER);
  }

  @Test
  void aColonWithoutMarksOpensDirectContent() {
    Said said = only("قال وزير النقل المصري: الجسر آمن والطريق مفتوح.");
    assertThat(said.content()).isEqualTo("الجسر آمن والطريق مفتوح");
    assertThat(said.form()).isEqualTo(Form.DIRECT);
  }

  @Test
  void aClauseIsIndirect() {
    Said said = only("قال وزير النقل المصري إن الجسر آمن.");
    assertThat(said.content()).isEqualTo("الجسر آمن");
    assertThat(said.form()).isEqualTo(Form.INDIRECT);
    assertThat(said.act()).isEqualTo(Act.SAY);
  }

  @Test
  void aClauseWithQuotedWordsIsMixed() {
    Said said = only("قال وزير النقل المصري إن الجسر «أقوى بكثير من الجسر القديم» في الجنوب.");
    assertThat(said.content()).isEqualTo("الجسر «أقوى بكثير من الجسر القديم» في الجنوب");
    assertThat(said.form()).isEqualTo(Form.MIXED);
  }

  @Test
  void aWhollyQuotedClauseIsDirect() {
    Said said = only("قال وزير النقل المصري إن «الجسر الجديد آمن والطريق مفتوح».");
    assertThat(said.content()).isEqualTo("الجسر الجديد آمن والطريق مفتوح");
    assertThat(said.form()).isEqualTo(Form.DIRECT);
  }

  @Test
  void aQuotationMayHoldSeveralSentences() {
    assertThat(
            only("قال وزير النقل المصري: «الجسر آمن. والطريق مفتوح. وسنبدأ العمل غدا».").content())
        .isEqualTo("الجسر آمن. والطريق مفتوح. وسنبدأ العمل غدا");
  }

  // where the cue stands

  @Test
  void theSubjectMayStandBeforeItsVerb() {
    Said said = only("وزير النقل المصري قال إن الجسر آمن.");
    assertThat(said.content()).isEqualTo("الجسر آمن");
    assertThat(said.speaker()).isEqualTo(MINISTER);
  }

  @Test
  void theCueMayFollowTheQuotation() {
    Said said = only("«الجسر الجديد آمن والطريق مفتوح»، قال وزير النقل المصري.");
    assertThat(said.content()).isEqualTo("الجسر الجديد آمن والطريق مفتوح");
    assertThat(said.speaker()).isEqualTo(MINISTER);
    assertThat(said.form()).isEqualTo(Form.DIRECT);
  }

  @Test
  void aHeadlineGivesContentAfterTheSpeaker() {
    Article article =
        Article.of("1", null, "وزير النقل المصري: الجسر آمن", null, null, "ar", "بدأ العمل أمس.");
    assertThat(said(article))
        .singleElement()
        .satisfies(
            said -> {
              assertThat(said.content()).isEqualTo("الجسر آمن");
              assertThat(said.speaker()).isEqualTo(MINISTER);
              assertThat(said.form()).isEqualTo(Form.DIRECT);
            });
  }

  // how content is tied to its cue

  @Test
  void theComplementiserIsNoPartOfTheContent() {
    assertThat(only("أكد الوزير أن الجسر آمن.").content()).isEqualTo("الجسر آمن");
    assertThat(only("أفاد الوزير بأن الجسر آمن.").content()).isEqualTo("الجسر آمن");
    assertThat(only("قال الوزير إن الجسر آمن.").content()).isEqualTo("الجسر آمن");
    assertThat(only("أوضح الوزير أنه سيزور الجسر غدا.").content()).isEqualTo("سيزور الجسر غدا");
  }

  @Test
  void aVerbalNounStatesContentAfterItsPreposition() {
    assertThat(only("دعا الوزير إلى ترميم الجسر."))
        .isEqualTo(
            new Said("ترميم الجسر", Form.INDIRECT, Act.CALL, "الوزير", "الوزير", null, List.of()));
    assertThat(only("رحب الوزير بافتتاح الجسر.").content()).isEqualTo("افتتاح الجسر");
    assertThat(only("تعهد وزير النقل المصري بإتمام الجسر.").act()).isEqualTo(Act.PROMISE);
    assertThat(only("حذر الرئيس التونسي من تأخر المشروع.").content()).isEqualTo("تأخر المشروع");
  }

  @Test
  void aDirectObjectStatesContent() {
    Said said = only("نفى الوزير وجود خلاف حول الجسر.");
    assertThat(said.content()).isEqualTo("وجود خلاف حول الجسر");
    assertThat(said.act()).isEqualTo(Act.DENY);
  }

  @Test
  void joinedClausesAreOneStatement() {
    assertThat(only("قال وزير النقل المصري إن الجسر آمن وإن الطريق مفتوح.").content())
        .isEqualTo("الجسر آمن وإن الطريق مفتوح");
  }

  @Test
  void aNounOfFeelingGivesTheAct() {
    Said said = only("أعرب وزير النقل المصري عن أمله في إتمام الجسر قريبا.");
    assertThat(said.content()).isEqualTo("إتمام الجسر قريبا");
    assertThat(said.act()).isEqualTo(Act.HOPE);
  }

  @Test
  void aParticipleAddsAStatementOfTheSameSpeaker() {
    List<Said> said = said("قال وزير النقل المصري إن الجسر آمن، مؤكدا أن الطريق مفتوح.");
    assertThat(said).extracting(Said::content).containsExactly("الجسر آمن", "الطريق مفتوح");
    assertThat(said).extracting(Said::act).containsExactly(Act.SAY, Act.AFFIRM);
    assertThat(said).extracting(Said::name).containsOnly(MINISTER);
    assertThat(said.get(1).speaker()).isNull();
  }

  @Test
  void aParticipleMayBeTheOnlyCue() {
    Said said = only("افتتح وزير النقل المصري الجسر، مشيرا إلى أن الطريق مفتوح.");
    assertThat(said.content()).isEqualTo("الطريق مفتوح");
    assertThat(said.name()).isEqualTo(MINISTER);
  }

  @Test
  void aPrepositionOfAttributionTakesTheClauseBesideIt() {
    for (String text :
        List.of("بحسب وزارة النقل المصرية، الجسر آمن.", "الجسر آمن، بحسب وزارة النقل المصرية.")) {
      Said said = only(text);
      assertThat(said.content()).as(text).isEqualTo("الجسر آمن");
      assertThat(said.speaker()).as(text).isEqualTo("وزارة النقل المصرية");
    }
  }

  // chains of attribution

  @Test
  void aStatementInAStatementHasTheOuterSpeakerAsSource() {
    List<Said> said = said("قال وزير النقل المصري إن رئيس الشركة أكد أن الجسر آمن.");
    assertThat(said)
        .extracting(Said::content)
        .containsExactly("رئيس الشركة أكد أن الجسر آمن", "الجسر آمن");
    assertThat(said).extracting(Said::speaker).containsExactly(MINISTER, "رئيس الشركة");
    assertThat(said.get(0).sources()).isEmpty();
    assertThat(said.get(1).sources()).containsExactly("speaker " + MINISTER);
  }

  @Test
  void anAgencyThatTellsWhatSomebodySaidIsASource() {
    List<Said> said = said("ذكرت وكالة رويترز أن وزير النقل المصري قال إن الجسر آمن.");
    assertThat(said).extracting(Said::speaker).containsExactly("وكالة رويترز", MINISTER);
    assertThat(said.get(1).sources()).containsExactly("agency وكالة رويترز");
  }

  @Test
  void whoIsQuotedAfterNaqalaSpeaksAndItsSubjectIsASource() {
    Said said = only("نقلت وكالة رويترز عن وزير النقل المصري قوله إن الجسر آمن.");
    assertThat(said.content()).isEqualTo("الجسر آمن");
    assertThat(said.speaker()).isEqualTo(MINISTER);
    assertThat(said.sources()).containsExactly("agency وكالة رويترز");
  }

  // who speaks

  @Test
  void aDroppedSubjectIsTheLastSpeaker() {
    List<Said> said = said("قال وزير النقل المصري إن الجسر آمن. وأضاف أن الطريق مفتوح.");
    assertThat(said).extracting(Said::content).containsExactly("الجسر آمن", "الطريق مفتوح");
    assertThat(said.get(1).name()).isEqualTo(MINISTER);
    assertThat(said.get(1).speaker()).isNull();
    assertThat(said.get(1).act()).isEqualTo(Act.ADD);
  }

  @Test
  void aDroppedSubjectAgreesInGender() {
    List<Said> said =
        said(
            "قالت وزيرة الثقافة التونسية إن المتحف جاهز. وقال وزير النقل المصري إن الجسر آمن. وأضافت أن التذاكر نفدت.");
    assertThat(said)
        .extracting(Said::name)
        .containsExactly("وزيرة الثقافة التونسية", MINISTER, "وزيرة الثقافة التونسية");
  }

  @Test
  void aDroppedSubjectAgreesInNumber() {
    List<Said> said =
        said(
            "قال وزراء الزراعة إن الموسم وفير. وقال وزير النقل المصري إن الجسر آمن. وأضافوا أن الأسعار مستقرة.");
    assertThat(said)
        .extracting(Said::name)
        .containsExactly("وزراء الزراعة", MINISTER, "وزراء الزراعة");
  }

  @Test
  void nobodySpeaksWhereNobodyWasNamed() {
    Said said = only("وأضافت أن التذاكر نفدت.");
    assertThat(said.name()).isNull();
    assertThat(said.content()).isEqualTo("التذاكر نفدت");
  }

  @Test
  void aCounterpartSpeaks() {
    assertThat(only("أكد نظيره التونسي أن العلاقات جيدة.").speaker()).isEqualTo("نظيره التونسي");
  }

  @Test
  void aMeetingWithACounterpartDoesNotHideTheSpeaker() {
    assertThat(only("قال وزير الخارجية المصري بعد لقاء نظيره التونسي إن العلاقات جيدة.").speaker())
        .isEqualTo("وزير الخارجية المصري");
  }

  @Test
  void anOfficeWithItsNationalitySpeaks() {
    assertThat(only("قال الرئيس التونسي إن الحوار مستمر.").speaker()).isEqualTo("الرئيس التونسي");
  }

  @Test
  void anUnknownPersonAfterATitleSpeaks() {
    Said said = only("قال المهندس سامر الحلواني إن الجسر آمن.");
    assertThat(said.speaker()).isEqualTo("المهندس سامر الحلواني");
    assertThat(said.name()).isEqualTo("سامر الحلواني");
    assertThat(only("قالت مديرة المتحف ليلى الخطيب إن المعرض جاهز.").name())
        .isEqualTo("ليلى الخطيب");
  }

  @Test
  void aMediumThatIsSpokenToIsTheAddressee() {
    Said said = only("قال وزير النقل المصري لصحيفة الأهرام إن الجسر آمن.");
    assertThat(said.speaker()).isEqualTo(MINISTER);
    assertThat(said.addressee()).isEqualTo("صحيفة الأهرام");
  }

  @Test
  void whoIsCalledOnIsTheAddressee() {
    Said said = only("دعا وزير النقل المصري تونس إلى المشاركة في المعرض.");
    assertThat(said.addressee()).isEqualTo("تونس");
    assertThat(said.content()).isEqualTo("المشاركة في المعرض");
  }

  // near-misses

  @Test
  void aNameInQuotationMarksIsNoStatement() {
    assertThat(said("افتتح الوزير ما يسمى «مدينة الألعاب» في الجنوب.")).isEmpty();
    assertThat(said("زار الوزير قرية «عين الماء» أمس.")).isEmpty();
  }

  @Test
  void aNegatedVerbIsNoStatement() {
    assertThat(said("لم يقل الوزير إن الجسر آمن.")).isEmpty();
    assertThat(said("لم يؤكد الوزير أن الجسر آمن.")).isEmpty();
    assertThat(said("ولم يوضح الوزير موعد الافتتاح.")).isEmpty();
  }

  @Test
  void anImpersonalVerbIsTheNarratorsOwn() {
    assertThat(said("يذكر أن الجسر افتتح العام الماضي.")).isEmpty();
  }

  @Test
  void everyStatementNamesTheRowThatMadeIt() {
    assertThat(
            ReadStatements.of("قال وزير النقل المصري إن الجسر آمن. وأضاف أن الطريق مفتوح.").found())
        .extracting(Attribution::because)
        .containsExactly(List.of("c.qwl-1"), List.of("c.Dyf-4", "statements.carried-speaker"));
  }

  private static Said only(String text) {
    List<Said> said = said(text);
    assertThat(said).as(text).hasSize(1);
    return said.get(0);
  }

  private static List<Said> said(String text) {
    return said(article(text));
  }

  private static Article article(String text) {
    return Article.of("1", null, null, null, null, "ar", text);
  }

  private static List<Said> said(Article article) {
    ReadStatements read = ReadStatements.of(article);
    String text = read.layout().text();
    List<Said> all = new ArrayList<>();
    for (Attribution attribution : read.found()) {
      ActorMention mention = attribution.speakerMention();
      all.add(
          new Said(
              attribution.content().of(text),
              attribution.form(),
              attribution.act(),
              mention == null ? null : mention.span().of(text),
              read.name(attribution.speaker()),
              read.name(attribution.addressee()),
              attribution.sources().stream()
                  .map(source -> source.kind() + " " + source.span().of(text))
                  .toList()));
    }
    return all;
  }
}
