package org.isnad.names;

import java.util.ArrayList;
import java.util.List;
import org.isnad.names.Entry.State;

/**
 * Tells عمان, Oman, from عمان, the capital of Jordan, by the states that the article names besides:
 * it is Oman where that is named otherwise as well, and nobody where both are.
 */
final class SharedName {
  private static final String NAME = "عمان";
  private static final String STATE = "OMN";
  private static final String CAPITAL_OF = "JOR";

  private final Wording wording;
  private final NameTables tables;

  SharedName(Wording wording, NameTables tables) {
    this.wording = wording;
    this.tables = tables;
  }

  /** The drafts with each عمان as the state that is meant, without those that may mean either. */
  List<Draft> settle(List<Draft> drafts) {
    boolean shared = false;
    boolean state = false;
    boolean capital = false;
    for (Draft draft : drafts) {
      if (isShared(draft)) {
        shared = true;
      } else {
        state |= isOf(draft, STATE);
        capital |= isOf(draft, CAPITAL_OF);
      }
    }
    if (!shared || !state) {
      return drafts;
    }
    State oman = capital ? null : tables.state(STATE);
    List<Draft> settled = new ArrayList<>(drafts.size());
    for (Draft draft : drafts) {
      if (!isShared(draft)) {
        settled.add(draft);
      } else if (oman != null) {
        draft.state = oman;
        draft.because.clear();
        draft.because.add(oman.id());
        settled.add(draft);
      }
    }
    return settled;
  }

  private boolean isShared(Draft draft) {
    return draft.state != null
        && CAPITAL_OF.equals(draft.state.country())
        && draft.end == draft.first + 1
        && wording.form(draft.first).endsWith(NAME)
        && wording.key(draft).equals(NAME);
  }

  private static boolean isOf(Draft draft, String country) {
    State state = draft.state != null ? draft.state : draft.belongs;
    return state != null && country.equals(state.country());
  }
}
