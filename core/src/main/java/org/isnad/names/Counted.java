package org.isnad.names;

import java.util.function.IntFunction;
import org.isnad.model.GrammaticalNumber;
import org.isnad.model.MentionKind;
import org.isnad.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Takes the words that count a crowd into its mention (تمييز): [ثلاثة مدنيين], [28 حكومة], [مئات من
 * المتظاهرين], [العديد من الدول].
 */
final class Counted {
  private static final int COUNTS = 3;

  private final Passage passage;
  private final NameWords nameWords;
  private final IntFunction<@Nullable Draft> mentions;

  /**
   * @param mentions the mention that begins at a token, null if none does
   */
  Counted(Passage passage, NameWords nameWords, IntFunction<@Nullable Draft> mentions) {
    this.passage = passage;
    this.nameWords = nameWords;
    this.mentions = mentions;
  }

  /** Whether a number or a word of quantity stands at a token. */
  boolean opens(int at) {
    Token token = passage.token(at);
    return token.kind() == Token.Kind.NUMBER ? !isYear(token.form()) : isCount(token);
  }

  /** Whether a token is a number after which the counted noun stands in the accusative singular. */
  boolean isMany(int at) {
    Token token = passage.token(at);
    String form = token.form();
    return token.kind() == Token.Kind.NUMBER
        && !isYear(form)
        && form.length() <= 3
        && form.length() >= 2
        && form.chars().allMatch(c -> c >= '0' && c <= '9')
        && !form.equals("10");
  }

  /** The counted crowd that begins at a token; null if nothing is counted there or no crowd. */
  @Nullable Draft read(int first) {
    int at = first + 1;
    while (passage.has(at) && at - first < COUNTS && isCountOrNumber(at)) {
      at++;
    }
    if (passage.has(at) && nameWords.sizes.of(passage.token(at).spelling())) {
      at++;
    }
    boolean of = passage.is(at, "من");
    int many = of ? at + 1 : at;
    Draft draft = passage.isWord(many) ? mentions.apply(many) : null;
    if (draft == null || draft.stripped > 0 || !isCrowd(draft, of)) {
      return null;
    }
    boolean number = passage.token(at - 1).kind() == Token.Kind.NUMBER;
    if (draft.definite && number && !of) {
      return null;
    }
    Piece piece = passage.piece(first);
    if (piece != null && piece.end() >= draft.end) {
      return null;
    }
    draft.first = first;
    draft.definite = false;
    draft.number = GrammaticalNumber.PLURAL;
    return draft;
  }

  /** Counted are many, even where one noun in the singular stands for them: مئة سجين. */
  private static boolean isCrowd(Draft draft, boolean of) {
    return !draft.hasName()
        && draft.kind != MentionKind.NAME
        && draft.institution == null
        && (draft.group != null
            ? !draft.group.id().equals(RuleGroup.SPEAKER.id())
            : !draft.offices.isEmpty() && !(of && draft.number == GrammaticalNumber.SINGULAR));
  }

  private boolean isCountOrNumber(int at) {
    Token token = passage.token(at);
    return token.kind() == Token.Kind.NUMBER || isCount(token);
  }

  private boolean isCount(Token token) {
    return nameWords.counts.of(token.spelling());
  }

  private static boolean isYear(String form) {
    return form.length() == 4 && (form.startsWith("19") || form.startsWith("20"));
  }
}
