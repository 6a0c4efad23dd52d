package org.isnad.names;

import java.util.Optional;
import org.isnad.model.Gender;
import org.isnad.model.GrammaticalNumber;
import org.isnad.names.Entry.Group;
import org.isnad.names.Entry.Nisba;
import org.jspecify.annotations.Nullable;

/** Reads the two states of talks, each as itself: [الجانبان الأردني] و[التونسي]. */
final class Sides {
  private static final String TWO_SIDES = "g.two-sides";

  private final Passage passage;

  Sides(Passage passage) {
    this.passage = passage;
  }

  /** Whether two sides and the adjectives of two states begin with a phrase. */
  boolean opens(Piece piece, Group group) {
    return isSides(piece, group)
        && isNisba(passage.piece(piece.end()), (char) 0)
        && isNisba(passage.piece(piece.end() + 1), 'و');
  }

  private static boolean isSides(Piece piece, Group group) {
    return group.id().equals(TWO_SIDES) && piece.end() == piece.first() + 1;
  }

  private static boolean isNisba(@Nullable Piece piece, char conjunction) {
    if (piece == null || piece.conjunction() != conjunction || piece.preposition() != 0) {
      return false;
    }
    Optional<Nisba> nisba = piece.as(Nisba.class);
    return piece.end() == piece.first() + 1
        && nisba.isPresent()
        && !nisba.get().people()
        && nisba.get().number() == GrammaticalNumber.SINGULAR;
  }

  /** The state of the first side. */
  Draft first(Piece piece) {
    Piece adjective = passage.piece(piece.end());
    Draft draft = passage.draft(piece);
    if (adjective != null) {
      state(draft, adjective.as(Nisba.class).orElseThrow());
      draft.end = adjective.end();
    }
    return draft;
  }

  /** Whether the adjective of the second side stands at a phrase. */
  boolean isSecond(Piece piece) {
    int first = piece.first() - 2;
    Piece sides = first >= 0 && isNisba(piece, 'و') ? passage.piece(first) : null;
    return sides != null && sides.as(Group.class).filter(group -> opens(sides, group)).isPresent();
  }

  /** The state of the second side. */
  Draft second(Piece piece, Nisba nisba) {
    Draft draft = passage.draft(piece);
    state(draft, nisba);
    return draft;
  }

  private static void state(Draft draft, Nisba nisba) {
    draft.state = nisba.state();
    draft.gender = Gender.MASCULINE;
    draft.because.add(nisba.id());
  }
}
