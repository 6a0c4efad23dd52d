package org.isnad.names;

import org.isnad.model.ActorMention;
import org.isnad.model.Gender;
import org.isnad.model.GrammaticalNumber;
import org.isnad.model.MentionKind;
import org.isnad.names.Entry.Nisba;
import org.isnad.names.Entry.StateName;
import org.isnad.names.Entry.StateNoun;
import org.jspecify.annotations.Nullable;

/** Reads states, and their adjectives (نسبة): روسيا, هجوم [إسرائيلي], [الفلسطينيون]. */
final class Countries {
  private final Passage passage;
  private final Agreement agreement;

  Countries(Passage passage, Agreement agreement) {
    this.agreement = agreement;
    this.passage = passage;
  }

  /** A state; after في or ب a place, unless its name is one with a stance. */
  Draft state(Piece piece, StateName name) {
    Draft draft = passage.draft(piece);
    draft.state = name.state();
    draft.seat = name.kind() == StateName.Kind.SEAT;
    if (name.kind() == StateName.Kind.NAME || name.kind() == StateName.Kind.CAPITAL) {
      draft.gender = agreement.stateGender(piece);
    }
    draft.because.add(name.id());
    if (isPlace(piece) && name.kind() != StateName.Kind.LOADED) {
      draft.use = ActorMention.Use.PLACE;
    }
    return draft;
  }

  /** المملكة; null before a nationality, for it says which one it is: المملكة الإسبانية. */
  @Nullable Draft stateNoun(Piece piece, StateNoun noun) {
    Piece next = passage.piece(piece.end());
    if (next != null && next.bare() && next.is(Nisba.class)) {
      return null;
    }
    Draft draft = passage.draft(piece);
    draft.stateNoun = noun;
    draft.gender = Gender.FEMININE;
    draft.because.add(noun.id());
    if (isPlace(piece)) {
      draft.use = ActorMention.Use.PLACE;
    }
    return draft;
  }

  private boolean isPlace(Piece piece) {
    return piece.preposition() == 'ب' || (piece.first() > 0 && passage.is(piece.first() - 1, "في"));
  }

  /** هجوم إسرائيلي: a party as adjective; الفلسطينيون, الأتراك: a people. */
  Draft nisba(Piece piece, Nisba nisba) {
    Draft draft = passage.draft(piece);
    draft.gender = nisba.gender();
    draft.number = nisba.number();
    draft.because.add(nisba.id());
    boolean afterNoun = piece.first() > 0 && isDefiniteNoun(piece.first() - 1);
    boolean people =
        nisba.people()
            || (nisba.number() == GrammaticalNumber.PLURAL && draft.definite && !afterNoun);
    if (people) {
      makePeople(draft, nisba);
    } else {
      draft.state = nisba.state();
      draft.use = ActorMention.Use.ADJECTIVE;
    }
    return draft;
  }

  /** 39 فلسطينيا: a people of whom some are counted. */
  Draft people(Piece piece, Nisba nisba) {
    Draft draft = nisba(piece, nisba);
    draft.number = GrammaticalNumber.PLURAL;
    makePeople(draft, nisba);
    return draft;
  }

  private static void makePeople(Draft draft, Nisba nisba) {
    draft.state = null;
    draft.use = ActorMention.Use.NOUN;
    draft.group = RuleGroup.PEOPLE;
    draft.belongs = nisba.state();
    draft.kind = MentionKind.NOMINAL;
  }

  private boolean isDefiniteNoun(int at) {
    String form = passage.form(at);
    return passage.hasArticleOrAnd(at) || form.startsWith("لل") || form.startsWith("بال");
  }
}
