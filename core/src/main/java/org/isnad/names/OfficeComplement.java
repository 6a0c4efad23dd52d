package org.isnad.names;

import org.isnad.names.Entry.Nisba;
import org.jspecify.annotations.Nullable;

/**
 * Reads what follows an office: whose it is, of which state, former or acting, for which affairs:
 * المتحدث [باسم وزارة الخارجية], مساعد الوزير [لشؤون المكتبات], السفير [الأردني لدى اليونسكو]. An
 * owner may itself be an office with a complement.
 */
final class OfficeComplement {
  private static final int LONGEST = 30;
  private static final int LONG_FIELD = 5;
  private static final int AFFAIRS = 3;
  private static final int CLIENT = 4;

  private final Passage passage;
  private final NameWords nameWords;
  private final NounPhrase nouns;
  private final Agreement agreement;
  private final TitleOwner owners;

  OfficeComplement(Passage passage, NameTables tables, NounPhrase nouns, Agreement agreement) {
    this.passage = passage;
    this.nameWords = tables.words();
    this.nouns = nouns;
    this.agreement = agreement;
    this.owners = new TitleOwner(passage, tables, this);
  }

  /** Reads the complement of a draft's last office; returns one past it. */
  int read(Draft draft, int from) {
    return new Walk(draft, from).read();
  }

  /** Steps over السابق, العام and the like; returns one past them. */
  int modifiers(int from) {
    int at = from;
    while (passage.has(at) && nameWords.modifiers.contains(passage.form(at))) {
      Piece piece = passage.piece(at);
      if (piece != null && !piece.is(Nisba.class) && piece.end() > at + 1) {
        break;
      }
      at++;
    }
    return at;
  }

  /** Reads whom a title belongs to; returns one past it, or {@code at} if nobody stands there. */
  int owner(Draft draft, int at) {
    return owners.read(draft, at);
  }

  /** One complement, read from left to right. Each step reads one part of it or nothing. */
  private final class Walk {
    private final Draft draft;
    private final int from;
    private int at;
    private int end;

    /** Whether the office is definite already and takes no genitive: الرئيس. */
    private final boolean complete;

    /** Whether it is known whose the office is. */
    private boolean owned;

    Walk(Draft draft, int from) {
      this.draft = draft;
      this.from = from;
      this.at = from;
      this.end = from;
      this.complete = passage.hasArticle(from - 1) || passage.form(from - 1).startsWith("لل");
    }

    int read() {
      while (passage.has(at) && at - from < LONGEST) {
        at = modifiers(at);
        end = Math.max(end, at);
        if (!part(passage.piece(at))) {
          break;
        }
        end = at;
      }
      return end;
    }

    private boolean part(@Nullable Piece next) {
      if (next != null && next.bare() && next.is(Nisba.class)) {
        if (draft.belongs == null) {
          draft.belongs = next.as(Nisba.class).orElseThrow().state();
        }
        at = next.end();
        return true;
      }
      draft.bare &= end == from;
      String form = passage.has(at) ? passage.form(at) : "";
      boolean afterSpokesman =
          isFirst() && at > 0 && nameWords.spokesman.contains(passage.form(at - 1));
      if (nameWords.spokesman.contains(form)) {
        return client(afterSpokesman ? at : at + 1);
      }
      if (afterSpokesman && !owned) {
        return client(at);
      }
      if (nameWords.affairs.contains(form)) {
        at = nouns.nouns(at + 1, AFFAIRS);
        draft.narrowed = true;
        return true;
      }
      return directOwner(next) || indefinite(next) || unlisted(next) || laterOwner(next, form);
    }

    private boolean isFirst() {
      return at == from;
    }

    /** Whom a spokesman speaks for. */
    private boolean client(int first) {
      int owner = owner(draft, first);
      int past = owner > first ? owner : nouns.nouns(first, CLIENT);
      if (past == from) {
        return false;
      }
      at = past;
      owned = owner > first;
      draft.narrowed = true;
      return true;
    }

    /** وزير خارجية الأردن, السفير لليونسكو: a genitive right after the office, or after ل. */
    private boolean directOwner(@Nullable Piece next) {
      if (next == null) {
        return false;
      }
      boolean genitive = next.bare() && isFirst();
      boolean tied = next.preposition() == 'ل' && next.conjunction() == 0;
      return (genitive || tied) && takesOwner(at);
    }

    /** Reads an owner at a token, if the office has none yet. */
    private boolean takesOwner(int first) {
      int owner = owned ? first : owner(draft, first);
      if (owner == first) {
        return false;
      }
      owned = true;
      at = owner;
      return true;
    }

    /** مسؤول رفيع, خبير في الشأن الأفغاني: what goes on an office without ال. */
    private boolean indefinite(@Nullable Piece next) {
      if (draft.definite || complete || !isFirst()) {
        return false;
      }
      if (draft.offices.size() == 1 && next == null && agreement.isIndefiniteAdjective(at)) {
        at++;
        draft.bare = false;
        return true;
      }
      int field = nouns.field(at);
      if (field == at) {
        return false;
      }
      at = field;
      draft.bare = false;
      return true;
    }

    /** رئيس الفيدرالية الوطنية, مدير عام للشركة: a body or field that no table has. */
    private boolean unlisted(@Nullable Piece next) {
      if (owned || next != null) {
        return false;
      }
      if (isFirst() && !complete && nouns.isConstructNoun(at)) {
        at = nouns.nouns(at, LONG_FIELD);
        draft.bare = false;
      } else if (nouns.isTiedNoun(at)) {
        at = Math.max(at + 1, nouns.nouns(at + 1, LONG_FIELD));
      } else {
        return false;
      }
      draft.narrowed = true;
      return true;
    }

    /** السفير لدى اليونسكو, المدير بالوزارة: an owner after a preposition. */
    private boolean laterOwner(@Nullable Piece next, String form) {
      Piece after = passage.piece(at + 1);
      boolean toSomebody =
          (passage.is(at, "الي") || passage.is(at, "عن"))
              && after != null
              && after.is(Entry.OfficeName.class);
      if (nameWords.officePrepositions.contains(form) && !toSomebody && takesOwner(at + 1)) {
        return true;
      }
      boolean tied = next != null && next.preposition() == 'ب' && next.conjunction() == 0;
      return tied && takesOwner(at);
    }
  }
}
