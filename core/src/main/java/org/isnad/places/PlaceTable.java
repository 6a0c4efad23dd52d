package org.isnad.places;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.data.DataException;
import org.isnad.data.Lexicon;
import org.isnad.data.Table;
import org.isnad.model.Place;
import org.isnad.model.Spelling;
import org.isnad.script.Flag;
import org.isnad.script.Note;
import org.isnad.script.Proclitics;
import org.isnad.script.Spellings;
import org.isnad.script.Tokeniser;
import org.jspecify.annotations.Nullable;

/** The names of {@code places/*.tsv}, by their first word. Immutable once loaded. */
final class PlaceTable {
  static final String CITIES = "places/cities.tsv";
  static final String REGIONS = "places/regions.tsv";
  static final String SITES = "places/sites.tsv";

  private static final Set<String> AREAS = Set.of("area");
  private static final Set<String> REGION_KINDS = Set.of("region", "sea", "gulf", "river");

  private final Map<String, List<Name>> names = new HashMap<>(1 << 13);
  private final Map<String, Place> states = new HashMap<>();
  private final Note<List<Opening>> notes;
  private final Flag known;

  /**
   * A name of a place.
   *
   * @param words the name, folded
   * @param people how many live there, 0 where that is not known
   */
  record Name(List<String> words, Place place, int people) {}

  /**
   * The names that may begin at a word.
   *
   * @param names those whose first word stands there, longest first
   * @param stripped how many letters of the word stand before it
   * @param fused whether the last of these, a ل, has swallowed the alif of ال
   */
  record Opening(List<Name> names, int stripped, boolean fused) {}

  /**
   * @throws DataException if a table is missing or a number is none
   */
  PlaceTable(Lexicon lexicon, Spellings spellings) {
    Set<String> seats = new HashSet<>();
    for (Table.Row row : lexicon.table(PlaceWords.FILE).rows()) {
      if (row.get("kind").equals("seat")) {
        seats.addAll(row.list("forms"));
      }
    }
    for (Table.Row row : lexicon.table(CITIES).rows()) {
      Place place = located(row, Place.Size.CITY, geonames(row.id()));
      int people = (int) number(row, "population");
      add(row, place, seats.contains(row.get("name_ar")) ? Math.max(people, Choice.KNOWN) : people);
    }
    for (Table.Row row : lexicon.table(REGIONS).rows()) {
      add(row.get("name_ar"), located(row, Place.Size.REGION, null), 0);
    }
    for (Table.Row row : lexicon.table(SITES).rows()) {
      add(row, located(row, size(row.get("kind")), null), 0);
    }
    for (Table.Row row : lexicon.table("entities/states.tsv").rows()) {
      // a part with its own government: gbr-sct, pse-gz
      Place.Size size = row.id().indexOf('-') < 0 ? Place.Size.STATE : Place.Size.REGION;
      states.put(row.id(), place(row, size, null, null, null));
    }
    names.values().forEach(list -> list.sort((a, b) -> b.words().size() - a.words().size()));
    notes = spellings.note(this::openings);
    known = spellings.flag(word -> !openings(word).isEmpty());
  }

  private static Place.Size size(String kind) {
    return AREAS.contains(kind)
        ? Place.Size.AREA
        : REGION_KINDS.contains(kind)
            ? Place.Size.REGION
            : kind.equals("city") ? Place.Size.CITY : Place.Size.SITE;
  }

  private void add(Table.Row row, Place place, int people) {
    add(row.get("name_ar"), place, people);
    row.list("aliases").forEach(alias -> add(alias, place, people));
  }

  private void add(String name, Place place, int people) {
    List<String> words = List.of(Tokeniser.phrase(name).split(" ", -1));
    names
        .computeIfAbsent(words.get(0), first -> new ArrayList<>(1))
        .add(new Name(words, place, people));
  }

  private static Place located(Table.Row row, Place.Size size, @Nullable Long geonames) {
    return place(row, size, number(row, "latitude"), number(row, "longitude"), geonames);
  }

  private static Place place(
      Table.Row row,
      Place.Size size,
      @Nullable Double latitude,
      @Nullable Double longitude,
      @Nullable Long geonames) {
    String country = row.get("country");
    return new Place(
        row.id(),
        row.get("name_ar"),
        row.get("name_en"),
        country.isEmpty() ? null : country,
        size,
        latitude,
        longitude,
        geonames);
  }

  private static Long geonames(String id) {
    return Long.valueOf(id.substring(id.indexOf('.') + 1));
  }

  private static double number(Table.Row row, String column) {
    try {
      return Double.parseDouble(row.get(column));
    } catch (NumberFormatException e) {
      throw new DataException(row.fault(column, "no number", "write it with digits and a point"));
    }
  }

  /** The ways in which a word may begin a name of a place; most begin none. */
  List<Opening> openings(Spelling word) {
    return known.of(word) ? notes.of(word) : List.of();
  }

  private List<Opening> openings(String form) {
    List<Opening> ways = new ArrayList<>(2);
    for (int from = 0; from >= 0; from = Proclitics.next(form, from)) {
      // hardly ever before a place: كامل is no آمل
      if (from > 0 && form.charAt(from - 1) == 'ك') {
        break;
      }
      add(ways, form.substring(from), from, false);
      if (Proclitics.isFused(form, from)) {
        add(ways, Proclitics.unfused(form, from), from, true);
      }
    }
    return List.copyOf(ways);
  }

  private void add(List<Opening> ways, String first, int stripped, boolean fused) {
    List<Name> there = names.get(first);
    if (there != null) {
      ways.add(new Opening(there, stripped, fused));
    }
  }

  /** The state with a key of {@code states.tsv}; null if there is none. */
  @Nullable Place state(String key) {
    return states.get(key);
  }
}
