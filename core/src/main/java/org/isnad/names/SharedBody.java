package org.isnad.names;

import java.util.List;
import org.isnad.names.Entry.Organization;
import org.isnad.names.Entry.State;
import org.isnad.script.Tokeniser;
import org.jspecify.annotations.Nullable;

/**
 * Tells parties of two countries that the press calls by one name by the states that the article
 * names: حزب العدالة والتنمية is the Moroccan one where Morocco is named and Turkey is not.
 */
final class SharedBody {
  private static final List<Pair> PAIRS =
      List.of(
          new Pair("حزب العدالة والتنمية", "TUR", "MAR", "حزب العدالة والتنمية المغربي"),
          new Pair("العدالة والتنمية", "TUR", "MAR", "حزب العدالة والتنمية المغربي"),
          new Pair("حزب العمال", "GBR", "TUR", "حزب العمال الكردستاني"));

  private final Wording wording;
  private final NameTables tables;

  SharedBody(Wording wording, NameTables tables) {
    this.wording = wording;
    this.tables = tables;
  }

  /**
   * A name of two bodies.
   *
   * @param name as the tables give it to the body of the country of {@code listed}
   * @param other country of the other one, whose full name is {@code full}
   */
  private record Pair(String name, String listed, String other, String full) {
    Pair {
      name = Tokeniser.phrase(name);
      full = Tokeniser.phrase(full);
    }
  }

  /** Gives each such name to the body that is meant. */
  void settle(List<Draft> drafts) {
    for (Draft draft : drafts) {
      Pair pair = draft.organization == null ? null : pair(draft, draft.organization);
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

  private @Nullable Pair pair(Draft draft, Organization body) {
    for (Pair pair : PAIRS) {
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
