package org.isnad.names;

import java.util.ArrayList;
import java.util.List;
import org.isnad.names.Entry.State;
import org.isnad.names.Entry.StateNoun;
import org.jspecify.annotations.Nullable;

/**
 * Tells which state المملكة, the kingdom, is: of those that are called so the one that the article
 * names most, and none where it names none of them or two as often.
 */
final class StateNouns {
  private StateNouns() {}

  /** The drafts with each such noun as the state that is meant, without those that stay open. */
  static List<Draft> settle(List<Draft> drafts) {
    boolean any = false;
    for (Draft draft : drafts) {
      any |= draft.stateNoun != null;
    }
    if (!any) {
      return drafts;
    }
    List<Draft> settled = new ArrayList<>(drafts.size());
    for (Draft draft : drafts) {
      if (draft.stateNoun != null) {
        draft.state = mostNamed(draft.stateNoun, drafts);
      }
      if (draft.stateNoun == null || draft.state != null) {
        settled.add(draft);
      }
    }
    return settled;
  }

  private static @Nullable State mostNamed(StateNoun noun, List<Draft> drafts) {
    State best = null;
    int most = 0;
    for (State state : noun.states()) {
      int namings = 0;
      for (Draft draft : drafts) {
        State named = draft.state != null ? draft.state : draft.belongs;
        namings += draft.stateNoun == null && state.equals(named) ? 1 : 0;
      }
      if (namings >= most && namings > 0) {
        best = namings == most ? null : state;
        most = namings;
      }
    }
    return best;
  }
}
