package org.isnad.names;

import org.isnad.model.Gender;
import org.isnad.model.MentionKind;
import org.isnad.names.Entry.Honorific;
import org.isnad.names.Entry.Nisba;
import org.isnad.names.Entry.PersonName;
import org.jspecify.annotations.Nullable;

/** Reads نظيره, who holds the same office elsewhere: نظيره الألماني فرانك فالتر شتاينماير. */
final class Counterpart {
  private final Passage passage;
  private final NameWords nameWords;
  private final NameShape names;

  Counterpart(Passage passage, NameWords nameWords, NameShape names) {
    this.passage = passage;
    this.nameWords = nameWords;
    this.names = names;
  }

  /** The counterpart that begins at a token; null if none does. */
  @Nullable Draft read(int first) {
    String form = passage.form(first);
    if (!nameWords.isCounterpart(form)) {
      return null;
    }
    Draft draft = new Draft(first, first + 1, form.startsWith("ن") ? 0 : 1);
    draft.counterpart = true;
    draft.definite = true;
    draft.kind = MentionKind.TITLE;
    boolean woman = nameWords.counterpartsFeminine.contains(form);
    draft.gender = woman ? Gender.FEMININE : Gender.MASCULINE;
    draft.because.add("names.counterpart");
    Piece next = passage.piece(draft.end);
    if (next != null && next.bare() && next.is(Nisba.class)) {
      draft.belongs = next.as(Nisba.class).orElseThrow().state();
      draft.end = next.end();
    }
    name(draft);
    return draft;
  }

  /** Takes the counterpart's name into the mention, titles of address before it included. */
  private void name(Draft draft) {
    int at = draft.end;
    Piece next = passage.piece(at);
    while (next != null && next.bare() && next.is(Honorific.class)) {
      at = next.end();
      next = passage.piece(at);
    }
    int end;
    if (next != null && next.bare() && next.is(PersonName.class)) {
      draft.person = next.as(PersonName.class).orElseThrow().person();
      end = next.end();
    } else {
      end = names.end(at, true);
    }
    if (end > at) {
      draft.nameFirst = at;
      draft.nameEnd = end;
      draft.end = end;
      draft.kind = MentionKind.NAME;
    }
  }
}
