package org.isnad.names;

import java.util.List;
import org.isnad.names.Entry.Organization;
import org.isnad.names.Entry.State;
import org.jspecify.annotations.Nullable;

/**
 * Tells parties of two countries that the press calls by one name by the states that the article
 * names: حزب العدالة والتنمية is the Moroccan one where Morocco is named and Turkey is not.
 */
final class SharedBody {
  private final Wording wording;
  private final NameTables tables;

  SharedBody(Wording wording, NameTables tables) {
    this.wording = wording;
    this.tables = tables;
  }

  /** Gives each such name to the body that is meant. */
  void settle(List<Draft> drafts) {
    for (Draft draft : drafts) {
      SharedBodies.Pair pair = draft.organization == null ? null : pair(draft, draft.organization);
      if (pair != null && isNamed(pair.other(), drafts) && !isNamed(pair.listed(), drafts)) {
        Organization other = tables.entities().body(pair.full());
        if (other != null) {
          draft.organization = other;
          draft.because.clear();
          draft.because.add(other.id());
        }
      }
    }
  }

  private SharedBodies.@Nullable Pair pair(Draft draft, Organization body) {
    for (SharedBodies.Pair pair : tables.sharedBodies().pairs()) {
      if (pair.listed().equals(body.country()) && wording.key(draft).equals(pair.name())) {
        return pair;
      }
    }
    return null;
  }

  private static boolean isNamed(String country, List<Draft> drafts) {
    for (Draft draft : drafts) {
      State state = draft.state != null ? draft.state : draft.belongs;
      if (state != null && country.equals(state.country())) {
        return true;
      }
    }
    return false;
  }
}
