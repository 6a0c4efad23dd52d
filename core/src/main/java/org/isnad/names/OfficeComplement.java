package org.isnad.names;

import org.isnad.model.GrammaticalNumber;
import org.isnad.model.PartOfSpeech;
import org.isnad.model.Reading;
import org.isnad.model.Sector;
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
  private final Seats seats;
  private final NameShape names;
  private final OfficeAdjectives adjectives;
  private final TitleOwner owners;

  OfficeComplement(
      Passage passage, NameTables tables, NounPhrase nouns, NameShape names, Agreement agreement) {
    this.names = names;
    this.passage = passage;
    this.nameWords = tables.words();
    this.nouns = nouns;
    this.seats = new Seats(passage, nouns);
    this.adjectives = new OfficeAdjectives(passage, nameWords, nouns, agreement);
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

  /** Whether أيضا stands at a token. */
  boolean isAlso(int at) {
    return nameWords.also.contains(passage.form(at));
  }

  /** Whether السابق, الأسبق or the like stands between two tokens. */
  private boolean isFormer(int from, int to) {
    for (int i = from; i < to; i++) {
      if (nameWords.former.contains(passage.form(i))) {
        return true;
      }
    }
    return false;
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

    private final boolean definite;

    /** Whether the office takes no genitive, as it is definite or a plural: الرئيس, مسؤولون. */
    private final boolean complete;

    /** Whether it is known whose the office is. */
    private boolean owned;

    Walk(Draft draft, int from) {
      this.draft = draft;
      this.from = from;
      this.at = from;
      this.end = from;
      this.definite = passage.hasArticle(from - 1) || passage.form(from - 1).startsWith("لل");
      this.complete =
          definite
              || (draft.number == GrammaticalNumber.PLURAL
                  && NounPhrase.isClosedPlural(passage.form(from - 1)));
    }

    int read() {
      while (passage.has(at) && at - from < LONGEST) {
        int past = modifiers(at);
        if (isFormer(at, past)) {
          draft.markFormer();
        }
        if (past > at && isAlso(past - 1) && isApart(past)) {
          break;
        }
        at = past;
        end = Math.max(end, at);
        if (!part(passage.piece(at))) {
          break;
        }
        end = at;
      }
      return whole(end);
    }

    /** نقل المدير أيضا إلى مكتب: what follows is of the sentence, not of the title. */
    private boolean isApart(int token) {
      return passage.has(token) && nameWords.officePrepositions.contains(passage.form(token));
    }

    /**
     * أستاذ القانون الدولي بكلية [الحقوق بمراكش]: no office ends at a noun that its field follows.
     */
    private int whole(int end) {
      if (end == from || !passage.has(end) || !passage.hasArticle(end) || !isTied(end - 1)) {
        return end;
      }
      int past = nouns.nouns(end, LONG_FIELD);
      return seats.read(past, LONG_FIELD);
    }

    /** Whether a noun without ال stands at a token, under ب or ل written together with it. */
    private boolean isTied(int at) {
      for (Reading reading : passage.readings(at)) {
        if (reading.preposition() != 0
            && !reading.article()
            && reading.suffix() == null
            && reading.lexeme().partOfSpeech() != PartOfSpeech.PARTICLE) {
          return true;
        }
      }
      return false;
    }

    private boolean part(@Nullable Piece next) {
      int past = next == null ? at : adjectives.nationality(draft, at, next);
      if (past > at) {
        at = past;
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
      return adjectiveOfTitle(next)
          || quotedOwner()
          || directOwner(next)
          || indefinite(next)
          || unlisted(next)
          || laterOwner(next, form);
    }

    /** المسؤولون [السياسيون]: an adjective with ال. */
    private boolean adjectiveOfTitle(@Nullable Piece next) {
      int past = owned ? at : adjectives.ofTitle(draft, from, at, next);
      boolean read = past > at;
      at = past;
      return read;
    }

    private boolean isFirst() {
      return at == from;
    }

    /** Whom a spokesman speaks for. */
    private boolean client(int first) {
      int owner = owner(draft, first);
      int past = owner > first ? owner : nouns.nouns(first, CLIENT);
      if (owner == first && past == first + 1 && !passage.hasArticle(first)) {
        // باسم عائلة الحلواني: the name is no name of the spokesman
        past = names.end(past, true);
      }
      if (past == from) {
        return false;
      }
      at = nouns.field(past);
      owned = owner > first;
      draft.narrowed = true;
      return true;
    }

    /** وزير خارجية الأردن, السفير لليونسكو: a genitive right after the office, or after ل. */
    private boolean directOwner(@Nullable Piece next) {
      if (next == null) {
        return false;
      }
      boolean genitive = next.bare() && isFirst() && !(isBody(next) && isDefiniteAlone());
      boolean tied = next.preposition() == 'ل' && next.conjunction() == 0;
      return (genitive || tied) && takesOwner(at);
    }

    private static boolean isBody(Piece piece) {
      return piece.is(Entry.InstitutionName.class)
          || piece.is(Entry.OrganizationName.class)
          || piece.as(Entry.Group.class).filter(group -> group.id().endsWith("-any")).isPresent();
    }

    /** الوزير takes no genitive: شكر الوزير الشعب. */
    private boolean isDefiniteAlone() {
      return complete
          && draft.titleEnd == from
          && (passage.hasArticleOrAnd(draft.titleFirst)
              || passage.form(draft.titleFirst).startsWith("لل"));
    }

    /** رئيس «أوبر»: a body of the tables in quotation marks. */
    private boolean quotedOwner() {
      Piece name = !owned && passage.opensQuotation(at) ? passage.piece(at + 1) : null;
      if (name == null
          || complete
          || !name.bare()
          || !name.is(Entry.OrganizationName.class)
          || !passage.closesQuotation(name.end())) {
        return false;
      }
      draft.of = name.as(Entry.OrganizationName.class).orElseThrow().organization();
      owned = true;
      at = name.end() + 1;
      return true;
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
      if (draft.definite || definite) {
        return false;
      }
      int past = next == null ? adjectives.indefinite(draft, at, isFirst(), complete) : at;
      if (past > at || complete || !isFirst()) {
        boolean read = past > at;
        at = past;
        return read;
      }
      int field = nameWords.circumstances.contains(passage.form(at)) ? at : nouns.field(at);
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
      } else if (nouns.isTiedNoun(at) && !nameWords.circumstances.contains(passage.form(at))) {
        at = Math.max(at + 1, nouns.nouns(at + 1, LONG_FIELD));
      } else {
        return false;
      }
      draft.narrowed = true;
      return true;
    }

    /**
     * Whether a preposition can go with the office rather than with the verb: those who are sent
     * are it to somebody, deputies are it for a party; وصل الوزير إلى is no such case.
     */
    private boolean isOfOffice(String preposition) {
      Entry.Office office = draft.offices.get(draft.offices.size() - 1);
      return switch (preposition) {
        case "الي" -> office.level().equals("international");
        case "عن" -> office.sector() == Sector.LEG || office.level().equals("party");
        default -> !draft.definite && !definite;
      };
    }

    /** السفير لدى اليونسكو, المدير بالوزارة: an owner after a preposition. */
    private boolean laterOwner(@Nullable Piece next, String form) {
      Piece after = passage.piece(at + 1);
      boolean somebody = after != null && after.is(Entry.OfficeName.class);
      boolean place = form.equals("في") || form.equals("لدي");
      boolean mayOwn = place || (!somebody && isOfOffice(form));
      if (nameWords.officePrepositions.contains(form) && mayOwn && takesOwner(at + 1)) {
        return true;
      }
      if (form.equals("لدي") && nouns.isConstructNoun(at + 1)) {
        // لدى مكتب الأمم المتحدة: not the one at its seat
        at = seats.read(nouns.nouns(at + 1, LONG_FIELD), LONG_FIELD);
        draft.narrowed = true;
        return true;
      }
      boolean tied = next != null && next.preposition() == 'ب' && next.conjunction() == 0;
      return tied && takesOwner(at);
    }
  }
}
