package org.isnad.names;

import org.isnad.model.MentionKind;
import org.isnad.names.Entry.Nisba;
import org.jspecify.annotations.Nullable;

/**
 * Reads a body that no table has, by its noun, its adjectives and the field after ل: [المرصد الوطني
 * للطفولة], [الوكالة النرويجية للتعاون الدولي].
 */
final class NamedBodies {
  private static final int ADJECTIVES = 3;
  private static final int FIELD = 4;

  private final Passage passage;
  private final NameWords nameWords;
  private final NounPhrase nouns;
  private final Agreement agreement;

  NamedBodies(Passage passage, NameWords nameWords, NounPhrase nouns, Agreement agreement) {
    this.passage = passage;
    this.nameWords = nameWords;
    this.nouns = nouns;
    this.agreement = agreement;
  }

  /**
   * The body that begins at a token; null if its noun, at least one adjective and a field do not
   * stand there, or the tables have a phrase there.
   */
  @Nullable Draft read(int first) {
    if (!nameWords.bodyHeads.contains(passage.form(first))) {
      return null;
    }
    Draft draft = new Draft(first, first + 1, passage.hasArticle(first) ? 0 : 1);
    int field = adjectives(draft);
    if (field == first + 1 || !passage.has(field) || !nouns.isTiedNoun(field)) {
      return null;
    }
    draft.end = field + 1;
    if (passage.has(draft.end) && goesOn(draft.end)) {
      draft.end = nouns.nouns(draft.end, FIELD);
    }
    Piece listed = passage.piece(first);
    if (listed != null && listed.end() > first + 1) {
      return null;
    }
    draft.kind = MentionKind.NOMINAL;
    draft.definite = true;
    draft.group = isOfState(first + 1, field) ? RuleGroup.STATE_BODY : RuleGroup.BODY;
    draft.because.add(RuleGroup.BODY.id());
    agreement.headed(draft, first, first);
    return draft;
  }

  private boolean isOfState(int from, int to) {
    for (int i = from; i < to; i++) {
      if (nameWords.stateAdjectives.contains(passage.form(i))) {
        return true;
      }
    }
    return false;
  }

  /** للتعاون الدولي, للحج والعمرة, but not للموانئ أمس. */
  private boolean goesOn(int at) {
    return passage.hasArticleOrAnd(at) && !nameWords.days.contains(passage.form(at));
  }

  /** Reads adjectives with ال and of nationality; returns one past them. */
  private int adjectives(Draft draft) {
    int at = draft.end;
    while (passage.has(at) && at - draft.end < ADJECTIVES) {
      Piece piece = passage.piece(at);
      if (piece != null && piece.bare() && piece.is(Nisba.class)) {
        draft.belongs = piece.as(Nisba.class).orElseThrow().state();
      } else if (!agreement.isAdjective(at, true)
          && !nameWords.modifiers.contains(passage.form(at))) {
        break;
      }
      at++;
    }
    return at;
  }
}
