package org.isnad.names;

import java.util.Set;
import org.isnad.model.PartOfSpeech;
import org.isnad.model.Reading;
import org.isnad.model.Tense;
import org.isnad.names.Entry.Honorific;
import org.isnad.names.Entry.OfficeName;
import org.isnad.names.Entry.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * Finds the name of whoever bears a title across what no table has of the title's domain: رئيس قطاع
 * الأراضي المحتلة [السفير فلان], مندوب تونس في مجلس الموانئ، [فلان الفلاني]،.
 */
final class NameBridge {
  private static final int LONGEST = 10;

  /** Prepositions that lead on to where somebody holds an office. */
  private static final Set<String> INTO = Set.of("في", "لدي");

  /** Prepositions before somebody who is cited. */
  private static final Set<String> ATTRIBUTING =
      Set.of("حسب", "بحسب", "وبحسب", "وفق", "وفقا", "ووفقا", "طبقا", "عن");

  /** في ذلك الوقت: the one word before a noun with ال. */
  private static final Set<String> THAT = Set.of("ذلك", "ذاك", "هذا", "هذه");

  private final Passage passage;
  private final NameWords nameWords;
  private final NameShape names;
  private final SpeechVerbs speech;

  NameBridge(Passage passage, NameTables tables, NameShape names) {
    this.passage = passage;
    this.nameWords = tables.words();
    this.names = names;
    this.speech = tables.speechVerbs();
  }

  /** Where a title of address that a name follows begins, or {@code from} if none does. */
  int address(int from) {
    for (int at = from; passage.has(at) && at < from + LONGEST; at++) {
      Piece piece = passage.piece(at);
      if (at > from
          && piece != null
          && piece.bare()
          && piece.is(Honorific.class)
          && nameFollows(piece.end())) {
        return isNamesake(piece) ? from : at;
      }
      if (!isOfDomain(at, piece, false)) {
        return from;
      }
    }
    return from;
  }

  /**
   * Where a full name begins that closes the title, after a comma or, if the title is the subject
   * of a verb of speech, after a noun that takes no genitive; {@code from} if none does.
   */
  int name(Draft draft, int from) {
    boolean told = draft.first > 0 && isTold(draft.first - 1);
    int at = from;
    while (passage.has(at) && at < from + LONGEST) {
      if (passage.isComma(at)) {
        return at > from && closes(at + 1, true) ? at + 1 : from;
      }
      if (told && at > from && isComplete(at - 1) && closes(at, false)) {
        return at;
      }
      Piece piece = passage.piece(at);
      if (told && at > from && addresses(piece)) {
        return at;
      }
      boolean small = INTO.contains(passage.form(at)) || isThat(at) || passage.isMark(at);
      boolean genitive = at > 0 && passage.is(at - 1, "في");
      if (!small && !joins(draft, piece) && !isRestOfDomain(at, piece, genitive || at == from)) {
        return from;
      }
      at = piece == null ? at + 1 : piece.end();
    }
    return from;
  }

  private boolean addresses(@Nullable Piece piece) {
    return piece != null
        && piece.bare()
        && piece.is(Honorific.class)
        && !piece.is(OfficeName.class)
        && nameFollows(piece.end())
        && !isNamesake(piece);
  }

  /** قال, بحسب: what stands before whoever speaks. */
  private boolean isTold(int at) {
    return speech.tells(passage.token(at), passage.readings(at))
        || ATTRIBUTING.contains(passage.form(at));
  }

  /** Whether a full name begins at a token, and what is said, a mark or a verb's أن after it. */
  private boolean closes(int first, boolean comma) {
    if (!passage.isWord(first)) {
      return false;
    }
    Piece piece = passage.piece(first);
    Piece person = piece != null && piece.bare() && piece.is(PersonName.class) ? piece : null;
    boolean known = person != null;
    int end = Math.max(names.end(first, true), person == null ? first : person.end());
    return end - first >= (known ? 1 : 2)
        && (known || piece == null || piece.is(PersonName.class))
        && !passage.hasArticle(first)
        && ((comma && !passage.has(end))
            || (passage.has(end) && passage.isPunctuation(end) && (comma || !passage.is(end, ".")))
            || (passage.has(end) && nameWords.opensSpeech(passage.form(end)))
            || nameWords.opensSpeech(after(end)));
  }

  /** The word after a preposition: إلى أن. */
  private String after(int at) {
    return passage.has(at + 1) && passage.isParticle(at) ? passage.form(at + 1) : "";
  }

  /** Whether a noun with ال, or a closed quotation, ends at a token, which no genitive follows. */
  private boolean isComplete(int at) {
    String form = passage.form(at);
    boolean article = form.startsWith("ال") || form.startsWith("لل") || form.startsWith("وال");
    return (article && !passage.isParticle(at)) || passage.closesQuotation(at);
  }

  private boolean isThat(int at) {
    return THAT.contains(passage.form(at)) && passage.is(at - 1, "في");
  }

  /** الباحث [والناشط]: somebody of two professions. */
  private boolean joins(Draft draft, @Nullable Piece piece) {
    if (piece == null || piece.conjunction() != 'و' || piece.preposition() != 0) {
      return false;
    }
    OfficeName office = piece.as(OfficeName.class).orElse(null);
    return office != null
        && office.number() == draft.number
        && office.gender() == draft.gender
        && office.office().level().equals("profession");
  }

  /** Whether a word goes on the domain of an office, be it under ل or joined by و. */
  private boolean isRestOfDomain(int at, @Nullable Piece piece, boolean genitive) {
    if (piece != null && (piece.is(OfficeName.class) || piece.is(Honorific.class))) {
      return false;
    }
    return isOfDomain(at, piece, genitive)
        && !nameWords.days.contains(passage.form(at))
        && !isCircumstance(at);
  }

  /** مؤكدا, قائلا: how he said it. */
  private boolean isCircumstance(int at) {
    for (Reading reading : passage.readings(at)) {
      if (reading.inflection().indefiniteAccusative()
          && reading.inflection().tense() == Tense.ACTIVE_PARTICIPLE) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a noun or adjective stands at a token.
   *
   * @param genitive whether it can't be a verb: رئيس [قسم] المياه
   */
  private boolean isOfDomain(int at, @Nullable Piece piece, boolean genitive) {
    if (piece != null && piece.is(PersonName.class)) {
      return false;
    }
    boolean unread = passage.readings(at).isEmpty();
    boolean noun = passage.isWord(at) && (piece != null || unread);
    for (Reading reading : passage.readings(at)) {
      noun |= !reading.isFiniteVerb() && reading.lexeme().partOfSpeech() != PartOfSpeech.PARTICLE;
    }
    boolean verb = !genitive && !unread && passage.readings(at).get(0).isFiniteVerb();
    return noun && !verb;
  }

  /** Whether a name or a title of address begins at a token. */
  boolean nameFollows(int at) {
    Piece next = passage.piece(at);
    if (next != null) {
      return next.bare() && (next.is(PersonName.class) || next.is(Honorific.class));
    }
    return passage.has(at) && names.end(at, true) > at;
  }

  /** جامعة [القاضي] فلان: the university speaks of somebody who is not there. */
  boolean isNamesake(Piece title) {
    return title.is(Honorific.class) && nameWords.isNamesakeNoun(passage.form(title.first() - 1));
  }
}
