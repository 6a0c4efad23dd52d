package org.isnad.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.model.EntityKind;
import org.isnad.model.GrammaticalNumber;
import org.isnad.model.Sector;

/**
 * A phrase of the entity tables found in the article.
 *
 * @param first index of its first token
 * @param end one past the index of its last token
 * @param stripped how many letters of the first token stand before the phrase: 2 in ولروسيا
 * @param conjunction و or ف before it, 0 for none
 * @param preposition ب, ل or ك before it, 0 for none
 * @param definite whether ال stands before it (and is no part of it)
 * @param fused whether ل before it has swallowed the alif of ال: للوزير
 */
record Piece(
    int first,
    int end,
    List<Entry> entries,
    int stripped,
    char conjunction,
    char preposition,
    boolean definite,
    boolean fused) {

  /** The phrase as an entry of one sort. */
  <E extends Entry> Optional<E> as(Class<E> sort) {
    for (Entry entry : entries) {
      if (sort.isInstance(entry)) {
        return Optional.of(sort.cast(entry));
      }
    }
    return Optional.empty();
  }

  boolean is(Class<? extends Entry> sort) {
    return as(sort).isPresent();
  }

  /** The same phrase with further entries, its own ones first. */
  Piece with(List<Entry> more) {
    List<Entry> all = new ArrayList<>(entries);
    all.addAll(more);
    return new Piece(
        first, end, List.copyOf(all), stripped, conjunction, preposition, definite, fused);
  }

  /** لصحيفة الحياة, للصحفيين: a medium or journalists after ل are spoken to, and own nothing. */
  boolean isSpokenTo() {
    if (preposition != 'ل') {
      return false;
    }
    for (Entry entry : entries) {
      boolean medium =
          entry instanceof Entry.OrganizationName name
              && name.organization().kind() == EntityKind.MEDIA;
      boolean press =
          entry instanceof Entry.OfficeName name
              && name.number() == GrammaticalNumber.PLURAL
              && name.office().sector() == Sector.MED;
      if (medium || press) {
        return true;
      }
    }
    return false;
  }

  boolean bare() {
    return conjunction == 0 && preposition == 0;
  }
}
