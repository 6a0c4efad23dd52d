package org.isnad.names;

import org.isnad.model.Gender;
import org.isnad.model.GrammaticalNumber;
import org.isnad.model.MentionKind;
import org.isnad.model.Reading;
import org.isnad.names.Entry.Honorific;
import org.isnad.names.Entry.OfficeName;
import org.isnad.names.Entry.PersonName;
import org.isnad.script.Tokeniser;
import org.jspecify.annotations.Nullable;

/**
 * Reads a person with all titles, however many: نائب رئيس مجلس الوزراء وزير الدفاع السعودي الأمير
 * فلان بن فلان, and the name before its title: سيرغي لافروف وزير الخارجية الروسي.
 */
final class TitleChain {
  private static final int LONGEST = 30;

  /** آل, folded: of the house of. */
  private static final String HOUSE = "ال";

  private static final String SON = "بن";
  private static final String SERVANT = "عبد";

  private final Passage passage;
  private final NameShape names;
  private final OfficeComplement complement;
  private final Apposition apposition;
  private final NameWords nameWords;
  private final NameBridge bridge;

  TitleChain(
      Passage passage,
      NameWords nameWords,
      NameShape names,
      OfficeComplement complement,
      Apposition apposition,
      NameBridge bridge) {
    this.passage = passage;
    this.bridge = bridge;
    this.nameWords = nameWords;
    this.names = names;
    this.complement = complement;
    this.apposition = apposition;
  }

  /** The person that begins at a token; null if titles of address stand there without a name. */
  @Nullable Draft read(int first) {
    Piece piece = passage.piece(first);
    return piece == null ? null : new Walk(piece).read();
  }

  /** One chain, read from left to right, title by title, to the name or to its end. */
  private final class Walk {
    private final int first;
    private final Draft draft;
    private int at;
    private boolean honorific;

    Walk(Piece piece) {
      first = piece.first();
      at = first;
      draft = passage.draft(piece);
      draft.end = first;
    }

    @Nullable Draft read() {
      while (passage.has(at) && at - first < LONGEST) {
        Piece next = passage.piece(at);
        if (next != null && at > first && !next.bare()) {
          if (!onlyLooksJoined(next)) {
            int past = draft.offices.isEmpty() ? at : bridge.name(draft, at);
            if (past == at || draft.number != GrammaticalNumber.SINGULAR) {
              break;
            }
            at = past;
            continue;
          }
          next = null;
        }
        if (next != null && at > first && bridge.isNamesake(next)) {
          draft.end = names.end(next.end(), true);
          break;
        }
        if (next != null && next.is(PersonName.class)) {
          if (draft.number != GrammaticalNumber.SINGULAR) {
            break;
          }
          known(next, next.as(PersonName.class).orElseThrow());
          return draft;
        }
        if (next != null && (isOfAnotherState(next) || isOfOthers(next))) {
          break;
        }
        if (next != null && title(next)) {
          continue;
        }
        if (draft.number != GrammaticalNumber.SINGULAR) {
          break;
        }
        if (unknown() || quoted()) {
          return draft;
        }
        int past = draft.offices.isEmpty() ? at : bridge.address(at);
        past = past == at && !draft.offices.isEmpty() ? bridge.name(draft, at) : past;
        if (past == at) {
          break;
        }
        at = past;
      }
      return withoutName();
    }

    /** التقى الوزير المصري الرئيس التونسي: the next office is another person's. */
    private boolean isOfAnotherState(Piece next) {
      if (draft.belongs == null || draft.offices.isEmpty() || !next.is(OfficeName.class)) {
        return false;
      }
      Draft other = passage.draft(next);
      other.offices.add(next.as(OfficeName.class).orElseThrow().office());
      complement.read(other, next.end());
      return other.belongs != null && !other.belongs.equals(draft.belongs);
    }

    /** شكر الوزير الموظفين: those who stand after one with ال are others. */
    private boolean isOfOthers(Piece next) {
      return draft.number == GrammaticalNumber.SINGULAR
          && !draft.offices.isEmpty()
          && passage.isDefinite(next)
          && next.as(OfficeName.class)
              .filter(name -> name.number() != GrammaticalNumber.SINGULAR)
              .isPresent();
    }

    /** A name that begins with و or ل and is no word besides, so that nothing stands before it. */
    private boolean onlyLooksJoined(Piece next) {
      return next.is(PersonName.class) && next.end() == at + 1 && passage.readings(at).isEmpty();
    }

    private void known(Piece piece, PersonName name) {
      draft.person = name.person();
      draft.guarded = name.guarded();
      draft.gender = name.person().gender();
      draft.because.add(name.person().id());
      draft.nameFirst = at;
      draft.nameEnd = piece.end();
      draft.nameEnd = lineage(piece.end());
      int longer = names.end(at, true);
      if (draft.guarded && longer > piece.end()) {
        // a longer unknown name that only begins like a known one
        draft.person = null;
        draft.guarded = false;
        draft.nameEnd = longer;
      }
      draft.end = apposition.titles(draft, draft.nameEnd);
    }

    /** محمد بن نايف [بن عبد العزيز آل سعود]: returns one past fathers and house. */
    private int lineage(int from) {
      int at = from;
      while (passage.isWord(at + 1)
          && (passage.is(at, SON) || passage.is(at, HOUSE))
          && !passage.isParticle(at + 1)) {
        boolean servant = passage.is(at + 1, SERVANT) && passage.isWord(at + 2);
        at += servant ? 3 : 2;
      }
      return at;
    }

    /** Reads an office with its complement or a title of address; false if neither begins here. */
    private boolean title(Piece next) {
      boolean address = next.is(Honorific.class);
      if (next.is(OfficeName.class) && !(address && bridge.nameFollows(next.end()))) {
        office(next, office(next));
        return true;
      }
      if (address) {
        address(next, next.as(Honorific.class).orElseThrow());
      }
      return address;
    }

    /** المسؤولين: rather several than two; محامي الشركة: rather one, but not of somebody named. */
    private OfficeName office(Piece piece) {
      OfficeName first = piece.as(OfficeName.class).orElseThrow();
      if (first.number() == GrammaticalNumber.DUAL) {
        boolean one = !isSomebody(passage.piece(piece.end()));
        for (Entry entry : piece.entries()) {
          if (entry instanceof OfficeName other
              && (other.number() == GrammaticalNumber.PLURAL
                  || (one && other.number() == GrammaticalNumber.SINGULAR))
              && other.office().equals(first.office())) {
            return other;
          }
        }
      }
      return first;
    }

    private static boolean isSomebody(@Nullable Piece piece) {
      return piece != null
          && (piece.is(PersonName.class)
              || piece.is(OfficeName.class)
              || piece.is(Honorific.class));
    }

    private void office(Piece piece, OfficeName office) {
      draft.offices.add(office.office());
      draft.because.add(office.id());
      if (draft.offices.size() == 1) {
        draft.titleFirst = piece.first();
        draft.alsoAddress = piece.as(Honorific.class).map(Honorific::id).orElse(null);
        draft.gender = office.gender();
        draft.number = office.number();
        // رئيس الحكومة is definite by its genitive
        draft.definite |= piece.end() - piece.first() > 1 && passage.hasArticle(piece.end() - 1);
      }
      draft.titleEnd = piece.end();
      // للصحفيين في المدينة: there they are spoken to
      boolean apart = piece.isSpokenTo() && passage.is(piece.end(), "في");
      at = apart ? piece.end() : complement.read(draft, piece.end());
      draft.end = at;
      draft.titleEnd = at;
    }

    /** الدكتور, د., قائد المنطقة العميد الركن: a title of address or rank. */
    private void address(Piece piece, Honorific title) {
      honorific = true;
      draft.because.add(title.id());
      if (title.sector() != null) {
        draft.rank = title.sector();
      }
      if (draft.gender == Gender.EITHER) {
        draft.gender = title.gender();
      }
      at = piece.end();
      if (passage.is(at, ".")) {
        at++;
      }
      at = complement.modifiers(at);
      if (passage.is(at, "في")) {
        int owner = complement.owner(draft, at + 1);
        at = owner > at + 1 ? complement.modifiers(owner) : at;
      }
    }

    /** Reads a name that no table has, with or without quotation marks. */
    private boolean unknown() {
      boolean quoted = passage.opensQuotation(at);
      int start = quoted ? at + 1 : at;
      int end = names.end(start, true);
      if (end == start || (quoted && !passage.closesQuotation(end))) {
        return false;
      }
      Piece tagged = !quoted && passage.is(end, "#") ? passage.piece(end + 1) : null;
      if (tagged != null && isFamilyName(tagged, start, end)) {
        known(tagged, tagged.as(PersonName.class).orElseThrow());
        return true;
      }
      draft.nameFirst = start;
      draft.nameEnd = end;
      draft.because.add("names.after-title");
      draft.end = apposition.titles(draft, quoted ? end + 1 : end);
      return true;
    }

    /**
     * دونالد #ترمب: the family name as a hashtag, of somebody whose given name stands before it.
     */
    private boolean isFamilyName(Piece tagged, int start, int end) {
      return end == start + 1
          && tagged.bare()
          && tagged
              .as(PersonName.class)
              .filter(
                  name ->
                      Tokeniser.phrase(name.person().nameAr())
                          .startsWith(passage.form(start).concat(" ")))
              .isPresent();
    }

    /** Reads a name of the tables in quotation marks. */
    private boolean quoted() {
      if (!passage.opensQuotation(at)) {
        return false;
      }
      Piece name = passage.piece(at + 1);
      if (name == null || !passage.closesQuotation(name.end()) || !name.is(PersonName.class)) {
        return false;
      }
      draft.person = name.as(PersonName.class).orElseThrow().person();
      draft.nameFirst = at + 1;
      draft.nameEnd = name.end();
      draft.end = name.end() + 1;
      return true;
    }

    /** The chain where it ends in a title; a title of address counts only alone and with ال. */
    private @Nullable Draft withoutName() {
      if (draft.offices.isEmpty()) {
        if (!honorific || !draft.definite || at - first > 1 || leadsStranger(first + 1)) {
          return null;
        }
        draft.address = draft.because.get(0);
        draft.end = first + 1;
      }
      while (draft.end > first + 1 && complement.isAlso(draft.end - 1)) {
        draft.end--;
      }
      draft.kind = MentionKind.TITLE;
      if (draft.number == GrammaticalNumber.SINGULAR) {
        apposition.name(draft);
      }
      return draft;
    }
  }

  /** قال الدكتور فلان: a word that can only be a name which is not known as one. */
  private boolean leadsStranger(int at) {
    if (!passage.isWord(at)
        || passage.hasArticle(at)
        || passage.isParticle(at)
        || nameWords.days.contains(passage.form(at))
        || nameWords.opensSpeech(passage.form(at))) {
      return false;
    }
    for (Reading reading : passage.readings(at)) {
      boolean verb = reading.isFiniteVerb();
      if (verb || reading.conjunction() != 0 || reading.inflection().indefiniteAccusative()) {
        return false;
      }
    }
    return true;
  }
}
