package org.isnad.names;

import org.isnad.model.EntityKind;
import org.isnad.model.Gender;
import org.isnad.model.Token;
import org.isnad.names.Entry.Organization;
import org.isnad.names.Entry.OrganizationName;
import org.jspecify.annotations.Nullable;

/**
 * Reads a body named after a noun that says what it is: صحيفة «الحياة», قناة الجزيرة, وكالة تسنيم
 * الإيرانية, شركة «هواوي».
 */
final class HeadedName {
  private static final int LONGEST = 5;

  private final Passage passage;
  private final NameWords nameWords;
  private final NameShape names;
  private final Belonging belonging;
  private final NameLexicon lexicon;

  HeadedName(
      Passage passage,
      NameLexicon lexicon,
      NameWords nameWords,
      NameShape names,
      Belonging belonging) {
    this.lexicon = lexicon;
    this.passage = passage;
    this.nameWords = nameWords;
    this.names = names;
    this.belonging = belonging;
  }

  /** The body whose noun stands at a token; null if that is none or no name follows. */
  @Nullable Draft read(int token) {
    boolean medium = nameWords.isMediumNoun(passage.token(token));
    Draft draft = medium ? named(token) : null;
    boolean body =
        passage.has(token + 1)
            && passage.isMark(token + 1)
            && nameWords.isBodyNoun(passage.form(token));
    return draft == null && body ? named(token) : draft;
  }

  private @Nullable Draft named(int noun) {
    String form = passage.form(noun);
    Draft draft = new Draft(noun, noun + 1, nameWords.isBareHead(form) ? 0 : 1);
    draft.gender = form.endsWith("ة") ? Gender.FEMININE : Gender.MASCULINE;
    Piece whole = passage.piece(noun);
    if (whole != null && whole.is(OrganizationName.class) && whole.end() > noun + 1) {
      return listed(draft, whole);
    }
    if (!passage.has(noun + 1)) {
      return null;
    }
    boolean quoted = passage.isMark(noun + 1);
    int at = quoted ? noun + 2 : noun + 1;
    if (!passage.has(at)) {
      return null;
    }
    int end = name(draft, at, quoted);
    if (end == at) {
      return null;
    }
    if (quoted && passage.has(end) && passage.isMark(end)) {
      end++;
    }
    draft.end = belonging.read(draft, end, false);
    if (draft.organization != null && at < end && isOfAnotherState(draft)) {
      unlisted(draft, at, quoted ? end - 1 : end);
    }
    return draft;
  }

  /** صحيفة «الشروق» الجزائرية: not the one of that name in the tables, which is Egyptian. */
  private static boolean isOfAnotherState(Draft draft) {
    String country = draft.organization == null ? null : draft.organization.country();
    return country != null
        && draft.belongs != null
        && draft.belongs.country() != null
        && !country.equals(draft.belongs.country());
  }

  /** Takes a name for that of a body that no table has. */
  private void unlisted(Draft draft, int from, int to) {
    draft.organization = null;
    draft.because.clear();
    draft.nameFirst = from;
    draft.nameEnd = to;
    draft.group =
        nameWords.isMediumNoun(passage.form(draft.first)) ? RuleGroup.MEDIUM : RuleGroup.BODY;
    draft.because.add(draft.group.id());
  }

  /** A body that the tables have with its noun. */
  private Draft listed(Draft draft, Piece whole) {
    OrganizationName name = whole.as(OrganizationName.class).orElseThrow();
    draft.organization = name.organization();
    draft.because.add(name.id());
    draft.end = belonging.read(draft, whole.end(), false);
    return draft;
  }

  /** Reads the name without its quotation marks; returns one past it, or {@code at}. */
  private int name(Draft draft, int at, boolean quoted) {
    int closed = quoted ? quoted(at) : at;
    Organization withNoun = closed > at ? withNoun(draft, at, closed) : null;
    if (withNoun != null) {
      draft.organization = withNoun;
      draft.because.add(withNoun.id());
      return closed;
    }
    Piece named = passage.piece(at);
    boolean whole = named != null && (!quoted || passage.isMark(named.end()));
    if (named != null && whole && named.bare() && mayBe(draft, named)) {
      draft.organization = named.as(OrganizationName.class).orElseThrow().organization();
      draft.because.add(draft.organization.id());
      return named.end();
    }
    int end = quoted ? quoted(at) : unquoted(at);
    if (end > at) {
      unlisted(draft, at, end);
    }
    return end;
  }

  /** حزب "الميزان": the body that the tables have with its noun and without the marks. */
  private @Nullable Organization withNoun(Draft draft, int at, int end) {
    StringBuilder name = new StringBuilder(passage.form(draft.first).substring(draft.stripped));
    for (int i = at; i < end; i++) {
      name.append(' ').append(passage.form(i));
    }
    return lexicon.body(name.toString());
  }

  /** حزب "الميزان" is no agency of that name. */
  private boolean mayBe(Draft draft, Piece named) {
    return named
        .as(OrganizationName.class)
        .filter(
            name ->
                name.organization().kind() != EntityKind.MEDIA
                    || nameWords.isMediumNoun(passage.form(draft.first)))
        .isPresent();
  }

  /** Where the quotation marks close; {@code at} if they don't or hold nothing. */
  private int quoted(int at) {
    int end = at;
    while (passage.has(end) && end < at + LONGEST && !passage.isMark(end)) {
      end++;
    }
    return passage.has(end) && passage.isMark(end) ? end : at;
  }

  private int unquoted(int at) {
    int end = names.end(at, true);
    return end == at && passage.token(at).kind() == Token.Kind.FOREIGN ? at + 1 : end;
  }
}
