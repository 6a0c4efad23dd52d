package org.isnad.names;

import org.isnad.names.Entry.Nisba;
import org.isnad.names.Entry.PersonName;
import org.isnad.names.Entry.StateName;
import org.jspecify.annotations.Nullable;

/** Reads the state that a body or source belongs to: حكومة [اليابان], الشرطة [الفرنسية]. */
final class Belonging {
  private static final int ADJECTIVES = 2;

  private final Passage passage;
  private final NameTables tables;
  private final Agreement agreement;

  Belonging(Passage passage, NameTables tables, Agreement agreement) {
    this.passage = passage;
    this.tables = tables;
    this.agreement = agreement;
  }

  /**
   * Sets the state of a draft, if one is named. Returns one past what was read.
   *
   * @param genitive whether the name of a state may follow at once
   */
  int read(Draft draft, int from, boolean genitive) {
    if (genitive && !draft.definite) {
      int owner = owner(draft, passage.piece(from));
      if (owner > from) {
        return owner;
      }
    }
    int end = adjectives(draft, from);
    if (draft.belongs == null && draft.institution != null && passage.is(end, "في")) {
      // السلطات في بيروت: the place is no part of the mention
      Piece place = passage.piece(end + 1);
      if (place != null && place.bare() && place.is(StateName.class)) {
        draft.belongs = place.as(StateName.class).orElseThrow().state();
      }
    }
    return end;
  }

  /** One past a state, or past a person whose government is meant; 0 if neither stands there. */
  private int owner(Draft draft, @Nullable Piece next) {
    if (next == null || !next.bare() || next.is(Nisba.class)) {
      return 0;
    }
    if (draft.belongs == null && next.is(StateName.class)) {
      draft.belongs = next.as(StateName.class).orElseThrow().state();
      return next.end();
    }
    if (draft.institution != null && !draft.definite && next.is(PersonName.class)) {
      // حكومة فلان: of the state that he is of
      draft.belongs = tables.state(next.as(PersonName.class).orElseThrow().person().country());
      return next.end();
    }
    return 0;
  }

  /** One past the last adjective of nationality, other adjectives before it included. */
  private int adjectives(Draft draft, int from) {
    int end = from;
    int others = 0;
    for (int at = from; passage.has(at); ) {
      Piece next = passage.piece(at);
      if (next != null && next.bare() && next.is(Nisba.class)) {
        if (draft.belongs == null) {
          draft.belongs = next.as(Nisba.class).orElseThrow().state();
        }
        at = next.end();
        end = at;
      } else if (next == null
          && end > from
          && end == at
          && agreement.isJoinedAdjective(at, draft.definite)) {
        // وسائل إعلام تركية وعالمية
        at++;
        end = at;
      } else if (next == null && others < ADJECTIVES && agreement.isDefiniteNominal(at)) {
        others++;
        at++;
      } else {
        break;
      }
    }
    return end;
  }
}
