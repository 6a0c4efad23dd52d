package org.isnad.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.model.Attribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a cue takes as its content where words can be read in two ways. */
class CueContentTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // a verbal noun that is written like a verb
        "مصر تنفي طرد الصحفيين من القاعة. | طرد الصحفيين من القاعة",
        "الوزارة تؤكد رفضها للمشروع. | رفضها للمشروع",
        "وزير النقل المصري يرفض وقف بناء الجسر. | وقف بناء الجسر",
        "رفض وزير النقل المصري التعليق على بناء الجسر. | التعليق على بناء الجسر",
        // what stands between a verb and its object
        "أعلن وزير النقل المصري أمام البرلمان افتتاح الجسر. | افتتاح الجسر",
        "وزير النقل المصري ينفي، في تصريحات للصحيفة، أي تأخير في البناء. | أي تأخير في البناء",
        "أكد وزير النقل المصري خلال لقاء المهندسين -الذي استمر ساعة- على ضرورة الصيانة."
            + " | ضرورة الصيانة",
        // form V before the rare present of form I
        "فاز عمدة المدينة بعد ما تعهد ببناء جسر جديد. | بناء جسر جديد",
        // a past that is written like an office
        "وطالب الحكومة المصرية بفتح الجسر. | فتح الجسر",
        "انتقد الوزير المصري ليلى، زعيم الحزب الذي يطالب بإغلاق الجسر. | إغلاق الجسر",
        "من جانبه عبر وزير النقل المصري عن ارتياحه لفتح الجسر. | ارتياحه لفتح الجسر",
        "قال وزير النقل المصري إن الجسر آمن. وعبر عن ارتياحه لفتحه. | ارتياحه لفتحه",
        "أكد وزير النقل المصري في كلمته تلقي الدعم. | تلقي الدعم",
        "كما أكد وزير النقل المصري إدانته للهجوم على الجسر. | إدانته للهجوم على الجسر",
        "وقال سمير الحلبوني، عمدة المدينة وبطل الملاكمة السابق، إنه سعيد. | سعيد",
        "وقالت ليلى الحلبونية (45 عاما) وهي تنظر إلى الجسر «أنا فخورة بهذا العمل». | أنا فخورة بهذا العمل",
        "ذكر وزير النقل المصري في البيان الذي صدر أمس إن الجسر مفتوح. | الجسر مفتوح",
        // what is cited begins after فإن, with or without a comma before it
        "وبحسب وزارة النقل المصرية فإن الجسر مفتوح منذ أمس. | الجسر مفتوح منذ أمس",
        "ووفقا لما قاله وزير النقل المصري للصحفيين فإن الجسر مفتوح. | الجسر مفتوح",
        "وبحسب وزارة النقل المصرية، الجسر مفتوح منذ أمس. | الجسر مفتوح منذ أمس",
        // a relative clause between the speaker and a verbal noun that is written like a verb
        "أعلن وزير النقل المصري، الذي يزور المدينة، فتح الجسر. | فتح الجسر",
        // how it is said, to whom, and the name of the speaker
        "أدانت الحكومة المصرية بأشد العبارات هدم الجسر القديم. | هدم الجسر القديم",
        "نفى وزير النقل المصري، بشكل قاطع، بيع الجسر. | بيع الجسر",
        "مصدر يؤكد لرويترز إغلاق الجسر. | إغلاق الجسر",
        "أدان سفير مصر لدى الأمم المتحدة، سمير الحلبوني هذه الخطوة. | هذه الخطوة",
        "نفت مصر والعراق بيع الجسر. | بيع الجسر",
        // nouns of speech whose object stands after their genitive or pronoun
        "جاء ذلك بعد إعلان الحكومة المصرية إغلاق الجسر. | إغلاق الجسر",
        "فور إعلان الحكومة المصرية إغلاق الجسر، غادر المهندس القاعة. | إغلاق الجسر",
        "استغل الوزير المصري كلمته للتأكيد مجددا على سلامة الجسر. | سلامة الجسر",
        // a relative clause on the speaker that has a verb with و
        "ويقول الحلبوني، الذي بنى الجسر ودرس في بغداد، «أعرف كل حجر في هذا المكان»."
            + " | أعرف كل حجر في هذا المكان",
        // a verb that could be a noun, with its subject and a clause after it
        "زار الوفد الموقع في رحلة نادرة تقول الحكومة المصرية إنها ناجحة. | ناجحة",
        // a verb with its subject between commas
        "كل شيء هنا، يقول وزير النقل المصري، كان هادئا قبل بناء الجسر."
            + " | كان هادئا قبل بناء الجسر",
        // of a noun of speech something is said
        "كان كبار الموظفين قد وصفوا مطالب الحكومة المصرية بأنها خيالية. | خيالية",
        // the narrator turns to words that are said anew
        "قال وزير النقل المصري إن الجسر آمن، إذ تقول النقابة إنه قديم. | الجسر آمن",
        "قال وزير النقل المصري إن الجسر آمن، بينما حذرت النقابة من غرقه. | الجسر آمن",
        "أشاد وزير النقل المصري ببناء الجسر، حيث قال إنه سعيد. | بناء الجسر",
        "قال وزير النقل المصري إن الجسر آمن، إذ بناه المهندسون. | الجسر آمن، إذ بناه المهندسون",
        // the main verb of the sentence ends what is said in a part before it
        "وزير النقل المصري الذي أمر بفتح الجسر، أغضب الصيادين. | فتح الجسر",
        "نفت الحكومة المصرية إغلاقه قائلة إنه مفتوح. | إغلاقه",
        // عن and من written together with ما
        "دافع وزير النقل المصري عن القرار، متسائلا عما يجب فعله. | ما يجب فعله",
        "الجسر الذي تقول الحكومة المصرية إنه آمن مغلق اليوم. | آمن مغلق اليوم",
        // a per cent sign and a closed bracket belong to what is said
        "أعلنت الحكومة المصرية أن الكلفة زادت بنسبة 40%. | الكلفة زادت بنسبة 40%",
        "زادت كلفة الجسر (وطوله ميل)، بحسب الحكومة المصرية. | زادت كلفة الجسر (وطوله ميل)",
        "ودعا وزير النقل المصري، في كلمة دامت 30 دقيقة، العمال إلى الحذر. | الحذر",
        "قرأ الحضور الرسالة التي كتبها الوزير المصري والتي أكد من خلالها عدم بيع الجسر. | عدم بيع الجسر",
        "وجه الوزير المصري الاتهام لشركات أجنبية بسرقة الحديد. | سرقة الحديد",
        // by whoever spoke last
        "قال وزير النقل المصري إن الجسر مغلق. والطريق مفتوح، على حد تعبيره. | والطريق مفتوح",
        "قال وزير النقل المصري إن الجسر مغلق، حسب قوله. | الجسر مغلق",
        // somebody spoken to whom no table knows
        "اتهم وزير النقل المصري شركات أجنبية بسرقة الحديد. | سرقة الحديد",
      })
  void reads(String text, String content) {
    assertThat(contents(text)).contains(content);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // what the news is about stands before the colon, and nobody who speaks
        "بطولة آسيا للسباحة: انطلاق المنافسات في النادي. | انطلاق المنافسات في النادي",
        "لعب الفريق المصري في الدور ثمن النهائي من البطولة. | النهائي من البطولة",
        // what is called for stands before
        "مسيرة دعا إليها الحزب المصري احتجاجا على الهدم لإنقاذ الجسر. | إنقاذ الجسر",
        "ألغت الحكومة المصرية أصوات المقيمين والتي يعتقد أنها ناقصة. | ناقصة",
        "وأشاد الوزير المصري بالجسر. ودعت لجنة أخرى لاجتماع طارئ. | جنة أخرى لاجتماع طارئ",
        // a verb after a condition
        "ننتظر، لكن إذا كشف التحقيق عن أدلة سنرد. | أدلة سنرد",
        // reaches, not informs
        "تحتاج الأسرة المصرية إلى مبلغ يبلغ متوسطه 900 دينار مما يعني أن هناك عجزا. | هناك عجزا",
        // the families of, not confided
        "تضامن المشاركون مع السكان، وأسر ضحايا الفيضان بالمدينة. | المدينة",
        "يفتح الجسر إذا أعلن الوزير المصري نهاية الأعمال. | نهاية الأعمال",
        "تعهد وزير النقل المصري خلال لقاء في مدينة بنغازي بعدم إغلاق الجسر. | نغازي بعدم إغلاق الجسر",
        "رفض وزير النقل المصري بيع الجسر لشركة أجنبية معتبرا أنه ملك للجميع."
            + " | بيع الجسر لشركة أجنبية معتبرا أنه ملك للجميع",
        "رفض وزير النقل المصري السماح ببناء الجسر. | السماح ببناء الجسر",
        "وصل ابن الوزير المصري بعد أن فتح الجسر. | فتح الجسر",
        "جذب إعلان الحكومة المصرية اهتمام الصحف. | اهتمام الصحف",
        "نفت الوزارة المصرية بشكل قاطع مؤكدة أن الجسر مفتوح. | مؤكدة أن الجسر مفتوح",
        "يبحث الوزير المصري عن مهندس للكشف عن عيوب الجسر. | عيوب الجسر",
        // an apposition after the subject between commas
        "وفي المساء، يقول وزير النقل المصري، صاحب فكرة الجسر. | صاحب فكرة الجسر",
        // a preposition that governs the quotation
        "رد وزير النقل المصري على سؤال عن «غرق الجسر القديم في النهر» بابتسامة."
            + " | غرق الجسر القديم في النهر",
        "أثنى الناس على عمل «من أجمل ما رأته المدينة» بين مصر والعراق. | من أجمل ما رأته المدينة",
      })
  void doesNotRead(String text, String content) {
    assertThat(contents(text)).doesNotContain(content);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "قالت الحكومة المصرية إن الجسر يقع في مدينة أسوان. | قالت",
        "قالت الحكومة المصرية إن الجسر يلقى معارضة شديدة. | قالت",
      })
  void aNounThatIsWrittenLikeAParticipleIsNoCue(String text, String cue) {
    assertThat(cues(text)).containsExactly(cue);
  }

  @ParameterizedTest
  @CsvSource({"معتبرا,معتبرا", "مؤكدا,مؤكدا"})
  void aParticipleFarFromTheVerbBringsTheClause(String participle, String cue) {
    String text = "رفض وزير النقل المصري بيع الجسر لشركة أجنبية " + participle + " أنه ملك للجميع.";
    assertThat(cues(text)).contains(cue);
    assertThat(contents(text)).contains("ملك للجميع");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "قال وزير النقل المصري في بيان نشرته الصحف «الجسر مفتوح أمام الجميع». | قال",
        "قال وزير النقل المصري، أحد أبرز مهندسي البلاد، إنه سعيد. | قال",
        "نشرت الشركة المصرية بيانا قالت فيه إن الجسر مفتوح. | قالت",
        "قال وزير النقل المصري إن الجسر «مغلق أمام الجميع اليوم»، على حد تعبيره. | قال",
      })
  void ofTwoCuesOneReports(String text, String cue) {
    assertThat(cues(text)).containsExactly(cue);
  }

  @Test
  void theClauseAfterWhileEndsWhereTheMainOneBegins() {
    assertThat(
            contents(
                "وبينما أكد وزير النقل المصري أن الجسر آمن، قالت الحكومة المصرية إن الطريق مغلق."))
        .containsExactly("الجسر آمن", "الطريق مغلق");
    assertThat(contents("أكد وزير النقل المصري أن الجسر آمن، يعبره الناس كل يوم."))
        .containsExactly("الجسر آمن، يعبره الناس كل يوم");
  }

  private static List<String> contents(String text) {
    return statements(text).stream().map(statement -> statement.content().of(text)).toList();
  }

  private static List<String> cues(String text) {
    return statements(text).stream().map(statement -> statement.cue().of(text)).toList();
  }

  private static List<Attribution> statements(String text) {
    return ReadStatements.of(text).found();
  }
}
