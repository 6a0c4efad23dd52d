package org.isnad.names;

import org.isnad.model.GrammaticalNumber;
import org.isnad.model.Layout;
import org.isnad.model.Token;

/** The words of a mention, as they stand in the article and folded. */
final class Wording {
  private final Layout layout;

  Wording(Layout layout) {
    this.layout = layout;
  }

  /** The article's text from one token to before another. */
  String original(int first, int end) {
    return layout.span(first, end).of(layout.text());
  }

  /** A mention as it stands, with what was written together with its first word. */
  String original(Draft draft) {
    return original(draft.first, draft.end);
  }

  /** A mention without what was written together with its first word, and with its own ال. */
  String name(Draft draft) {
    String text = original(draft);
    Token first = layout.tokens().get(draft.first);
    int stripped = Math.min(draft.stripped, first.form().length() - 1);
    int from = layout.within(first, stripped, first.form().length()).start() - first.span().start();
    return draft.fused ? "ال" + text.substring(from + 1) : text.substring(from);
  }

  /** A mention as {@link #name}, folded, its words parted by single spaces. */
  String key(Draft draft) {
    String form = form(draft.first);
    String first = form.substring(Math.min(draft.stripped, form.length() - 1));
    StringBuilder key = new StringBuilder(draft.fused ? "ال" + first.substring(1) : first);
    for (int i = draft.first + 1; i < draft.end; i++) {
      key.append(' ').append(form(i));
    }
    return key.toString();
  }

  /** A mention as {@link #key}, the same in all cases: مسلحون مجهولون, مسلحين مجهولين. */
  String caselessKey(Draft draft) {
    String key = key(draft);
    boolean several = draft.number != GrammaticalNumber.SINGULAR;
    return several ? key.concat(" ").replace("ون ", "ين ") : key;
  }

  /** The same tokens' folded forms, parted by single spaces. */
  String folded(int first, int end) {
    StringBuilder name = new StringBuilder();
    for (int i = first; i < end; i++) {
      name.append(i == first ? "" : " ").append(form(i));
    }
    return name.toString();
  }

  String form(int at) {
    return layout.tokens().get(at).form();
  }

  /** The first word of a mention without ال: مصدر of المصدر and of مصدر دبلوماسي. */
  String head(Draft draft) {
    String form = form(draft.first).substring(draft.stripped);
    return form.startsWith("ال") ? form.substring(2) : draft.fused ? form.substring(1) : form;
  }
}
