package org.isnad.names;

import org.isnad.model.GrammaticalNumber;
import org.isnad.model.MentionKind;
import org.isnad.names.Entry.Honorific;
import org.isnad.names.Entry.OfficeName;
import org.isnad.names.Entry.PersonName;

/**
 * Joins a name and a title that stand side by side (بدل): عادل الجبير، [وزير الخارجية السعودي] and
 * رجل الدين العراقي، [مقتدى الصدر].
 */
final class Apposition {
  private final Passage passage;
  private final NameWords nameWords;
  private final NameShape names;
  private final OfficeComplement complement;

  Apposition(Passage passage, NameWords nameWords, NameShape names, OfficeComplement complement) {
    this.passage = passage;
    this.nameWords = nameWords;
    this.names = names;
    this.complement = complement;
  }

  /** Reads titles after a name, with or without a comma; returns one past them. */
  int titles(Draft draft, int name) {
    boolean ranked = passage.has(name) && nameWords.titlesAfter.contains(passage.form(name));
    int from = ranked ? name + 1 : name;
    boolean comma = passage.isComma(from);
    Piece next = passage.piece(comma ? from + 1 : from);
    if (next == null || !next.bare() || !next.is(OfficeName.class)) {
      return from;
    }
    OfficeName office = next.as(OfficeName.class).orElseThrow();
    if (office.number() != GrammaticalNumber.SINGULAR) {
      return from;
    }
    int offices = draft.offices.size();
    int reasons = draft.because.size();
    draft.offices.add(office.office());
    draft.because.add(office.id());
    int end = complement.read(draft, next.end());
    Piece more = passage.piece(end);
    if (more != null && more.bare() && more.is(OfficeName.class)) {
      draft.offices.add(more.as(OfficeName.class).orElseThrow().office());
      end = complement.read(draft, more.end());
    }
    // a name after the title would belong to somebody else
    boolean otherName = names.end(end, true) > end && !comma;
    // سامر الحلواني، طبيب وكاتب: a list; أستاذ القانون بالجامعة، closes an apposition
    boolean profession = office.office().level().equals("profession") && !next.definite();
    boolean closes = end > next.end() && (!passage.has(end) || passage.isPunctuation(end));
    boolean list = comma && profession && !closes;
    if (otherName || list) {
      draft.offices.subList(offices, draft.offices.size()).clear();
      draft.because.subList(reasons, draft.because.size()).clear();
    }
    if (otherName || list) {
      return from;
    }
    if (draft.titleFirst < 0) {
      draft.titleFirst = next.first();
      draft.titleEnd = end;
    }
    return end;
  }

  /** Takes a name after a title into the mention, with or without a comma before it. */
  void name(Draft draft) {
    boolean comma = passage.isComma(draft.end);
    int start = comma ? draft.end + 1 : draft.end;
    int addressed = comma ? address(draft, start) : start;
    boolean polite = addressed > start;
    start = addressed;
    Piece next = passage.piece(start);
    int end = start;
    if (next == null) {
      end = unknown(start, comma && !polite);
    } else if (next.bare() && next.is(PersonName.class)) {
      end = known(draft, next);
    }
    boolean closes =
        !comma
            || !passage.has(end)
            || passage.isPunctuation(end)
            || nameWords.opensSpeech(passage.form(end));
    if (end == start || !closes) {
      draft.person = null;
      return;
    }
    draft.nameFirst = start;
    draft.nameEnd = end;
    draft.end = end;
    draft.group = null;
    draft.kind = MentionKind.NAME;
  }

  /** One past titles of address before a name: رئيس البلدية، [السيد] فلان. */
  private int address(Draft draft, int from) {
    int at = from;
    Piece next = passage.piece(at);
    while (next != null && next.bare() && next.is(Honorific.class)) {
      draft.because.add(next.as(Honorific.class).orElseThrow().id());
      at = next.end();
      if (passage.is(at, ".")) {
        at++;
      }
      next = passage.piece(at);
    }
    return at;
  }

  /** One past a name of the tables; its beginning if it counts only in full and isn't longer. */
  private int known(Draft draft, Piece next) {
    PersonName name = next.as(PersonName.class).orElseThrow();
    int end = next.end();
    if (name.guarded()) {
      int longer = names.end(next.first(), true);
      if (longer <= end) {
        return next.first();
      }
      end = longer;
    } else {
      draft.person = name.person();
    }
    draft.because.add(name.id());
    return end;
  }

  /** One past a name that no table has; after a comma it has two words at least. */
  private int unknown(int start, boolean comma) {
    boolean strange =
        comma
            && passage.has(start + 1)
            && passage.readings(start).isEmpty()
            && passage.readings(start + 1).isEmpty();
    int end = names.end(start, !comma || strange);
    return comma && end - start < 2 ? start : end;
  }
}
