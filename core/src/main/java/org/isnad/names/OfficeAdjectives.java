package org.isnad.names;

import org.isnad.model.GrammaticalNumber;
import org.isnad.names.Entry.Nisba;
import org.isnad.names.Entry.OfficeName;
import org.jspecify.annotations.Nullable;

/**
 * Reads the adjectives of an office: الوزير [الأردني], المسؤولون [السياسيون], مسؤول [رفيع]. Each
 * step gives one past what it read, or the token that it was given.
 */
final class OfficeAdjectives {
  private static final int MOST = 2;

  private final Passage passage;
  private final NameWords nameWords;
  private final NounPhrase nouns;
  private final Agreement agreement;

  OfficeAdjectives(Passage passage, NameWords nameWords, NounPhrase nouns, Agreement agreement) {
    this.passage = passage;
    this.nameWords = nameWords;
    this.nouns = nouns;
    this.agreement = agreement;
  }

  /** Of which state or states somebody is. */
  int nationality(Draft draft, int at, Piece next) {
    if (next.bare() && next.is(Nisba.class)) {
      if (draft.belongs == null) {
        draft.belongs = next.as(Nisba.class).orElseThrow().state();
      }
      return next.end();
    }
    if (isJoinedNisba(draft, next)) {
      return next.end();
    }
    if (isRegion(draft, at, next)) {
      draft.narrowed = true;
      return next.end();
    }
    return at;
  }

  /** مسؤولون أميركيون [وإسرائيليون]: several people of several states. */
  private boolean isJoinedNisba(Draft draft, Piece next) {
    return draft.number == GrammaticalNumber.PLURAL
        && draft.belongs != null
        && next.is(Nisba.class)
        && next.conjunction() == 'و'
        && next.preposition() == 0
        && passage.isDefinite(next) == draft.definite;
  }

  /** وزراء الخارجية [العرب], القادة [العرب]: of the states of a region. */
  private boolean isRegion(Draft draft, int at, Piece next) {
    return draft.number == GrammaticalNumber.PLURAL
        && next.bare()
        && next.end() == at + 1
        && passage.hasArticle(at - 1)
        && nameWords.regions.contains(passage.form(at));
  }

  /**
   * المسؤولون [السياسيون], الخبير [القانوني]: an adjective with ال of a title of one word.
   *
   * @param from where the office ends
   */
  int ofTitle(Draft draft, int from, int at, @Nullable Piece next) {
    boolean joined = at > from && passage.isWord(at) && agreement.isJoinedAdjective(at, true);
    boolean plain = next == null || ((next.bare() || joined) && isWordForPeople(draft, at, next));
    if (!plain
        || at > from + MOST
        || draft.offices.size() != 1
        || draft.titleEnd != from
        || !passage.hasArticle(from - 1)
        || !passage.isWord(at)
        || !(joined
            ? draft.number == GrammaticalNumber.PLURAL
            : agreement.isAdjectiveOf(at, draft, passage.form(from - 1)))) {
      return at;
    }
    draft.bare = false;
    return nouns.governed(at + 1);
  }

  /** السياسيين, المشاركين: who they are, said of several. */
  private static boolean isWordForPeople(Draft draft, int at, Piece piece) {
    return draft.number == GrammaticalNumber.PLURAL
        && piece.end() == at + 1
        && (piece.is(OfficeName.class) || piece.is(Entry.Group.class))
        && !piece.is(Entry.PersonName.class);
  }

  /**
   * An adjective without ال of an office without ال that no table knows: مسؤول [رفيع], مسؤولون
   * [محليون], مسؤول كوري [كبير].
   *
   * @param first whether the token stands right after the office
   * @param several whether the office is a plural with its ن, which takes no genitive
   */
  int indefinite(Draft draft, int at, boolean first, boolean several) {
    boolean fits = several ? first && isPlural(at - 1) && isPlural(at) : first || followsNisba(at);
    if (!fits || draft.offices.size() != 1 || isVerb(at) || !agreement.isIndefiniteAdjective(at)) {
      return at;
    }
    draft.bare &= !first;
    return at + 1;
  }

  private boolean isVerb(int at) {
    return passage.has(at)
        && !passage.readings(at).isEmpty()
        && passage.readings(at).get(0).isFiniteVerb();
  }

  private boolean isPlural(int at) {
    return passage.has(at) && NounPhrase.isClosedPlural(passage.form(at));
  }

  private boolean followsNisba(int at) {
    // كوري جنوبي is one nationality of two words
    return isNisba(at - 1, at) || isNisba(at - 2, at);
  }

  private boolean isNisba(int from, int end) {
    Piece piece = from < 0 ? null : passage.piece(from);
    return piece != null && piece.end() == end && piece.is(Nisba.class);
  }
}
