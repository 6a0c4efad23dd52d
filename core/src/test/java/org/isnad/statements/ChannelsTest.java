package org.isnad.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.data.Lexicon;
import org.isnad.model.Article;
import org.isnad.model.Layout;
import org.isnad.model.Words;
import org.isnad.names.NameReader;
import org.isnad.script.Spellings;
import org.isnad.text.TextReader;
import org.isnad.words.WordReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What something was said in or over, on sentences of our own. */
class ChannelsTest {
  private static final Spellings SPELLINGS = new Spellings();
  private static final Lexicon LEXICON = Lexicon.packaged();
  private static final TextReader TEXT = new TextReader(SPELLINGS);
  private static final NameReader NAMES = new NameReader(LEXICON, SPELLINGS);
  private static final WordReader WORDS =
      WordReader.packaged().withNames(NAMES.nameWords(), SPELLINGS);
  private static final StatementReader STATEMENTS = new StatementReader(LEXICON, SPELLINGS);

  @Test
  void theOccasionStandsBesideTheCueWithItsAdjectives() {
    assertThat(medium("قال وزير النقل المصري في مؤتمر صحفي مشترك إن الجسر آمن."))
        .isEqualTo("مؤتمر صحفي مشترك");
    assertThat(medium("وفي مقابلة مع قناة العربية، قال وزير النقل المصري إن الجسر آمن."))
        .isEqualTo("مقابلة");
    assertThat(medium("«الجسر آمن والطريق مفتوح»، قال وزير النقل المصري في كلمته أمام البرلمان."))
        .isEqualTo("كلمته");
    assertThat(medium("وزير النقل المصري في تغريدة: الجسر آمن.")).isEqualTo("تغريدة");
  }

  @Test
  void ofTwoPlatformsTheLastIsNamed() {
    assertThat(medium("قال وزير النقل المصري عبر حسابه على «تويتر» إن الجسر آمن."))
        .isEqualTo("تويتر");
    assertThat(medium("قال وزير النقل المصري على تويتر إن الجسر آمن.")).isEqualTo("تويتر");
  }

  @Test
  void aPaperThatIsSpokenOfIsNoMedium() {
    assertThat(medium("علق وزير النقل المصري على خطاب الوزيرة بأن الجسر آمن.")).isNull();
    assertThat(medium("قال وزير النقل المصري إن الجسر آمن.")).isNull();
    assertThat(medium("قال وزير النقل المصري إن الجسر مذكور في بيان.")).isNull();
  }

  private static @Nullable String medium(String text) {
    Layout layout = TEXT.read(Article.of("1", null, null, null, null, "ar", text));
    Words words = WORDS.read(layout);
    var found = STATEMENTS.read(layout, words, NAMES.read(layout, words, null), List.of(), null);
    assertThat(found).as(text).hasSize(1);
    return found.get(0).medium();
  }
}
