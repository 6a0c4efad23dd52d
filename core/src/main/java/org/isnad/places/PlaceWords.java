package org.isnad.places;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.isnad.data.DataException;
import org.isnad.data.Lexicon;
import org.isnad.data.Table;
import org.isnad.model.Spelling;
import org.isnad.script.Flag;
import org.isnad.script.Folding;
import org.isnad.script.Proclitics;
import org.isnad.script.Spellings;
import org.jspecify.annotations.Nullable;

/** The words of {@code places/words.tsv} that stand before names of places. Immutable. */
final class PlaceWords {
  static final String FILE = "places/words.tsv";
  private static final int SHORTEST = 3;

  private final Map<String, Kind> kinds = new HashMap<>();
  private final Flag known;

  /** What a word says of the name after it. */
  enum Kind {
    /** مدينة, بلدة. */
    CITY,
    /** محافظة, ولاية. */
    REGION,
    /** معبر, مخيم. */
    SITE,
    /** ريف, شمال: a part of the place. */
    PART,
    /** في, قرب: something is or happens there. */
    IN,
    /** إلى, من: the place is where from or where to. */
    WAY,
    /** زيارة: a visit goes there, also after ل. */
    VISIT,
    /** مفاوضات: talks are held in the town of the name. */
    MEETING,
    /** جنيف: a town that is known without its country. */
    SEAT,
    /** جامعة, ريال: the name is no place but part of another name. */
    OTHER,
    /** يونايتد, after a name: the same. */
    AFTER
  }

  /**
   * A word before a name.
   *
   * @param joined the preposition written together with it, 0 for none
   */
  record Before(Kind kind, char joined) {}

  /**
   * @throws DataException if the table is missing or names an unknown kind
   */
  PlaceWords(Lexicon lexicon, Spellings spellings) {
    for (Table.Row row : lexicon.table(FILE).rows()) {
      Kind kind = kind(row);
      row.list("forms").forEach(form -> kinds.put(Folding.foldWord(form), kind));
    }
    known = spellings.flag(form -> find(form) != null);
  }

  private static Kind kind(Table.Row row) {
    try {
      return Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new DataException(
          row.fault("kind", "no kind " + row.get("kind"), "use one that the file's head names"));
    }
  }

  /** What a word is, with or without proclitics; null if it is none of these. */
  @Nullable Before of(Spelling word) {
    return known.of(word) ? find(word.text()) : null;
  }

  private @Nullable Before find(String form) {
    char joined = 0;
    for (int from = 0; from >= 0; from = Proclitics.next(form, from)) {
      char letter = from == 0 ? 0 : form.charAt(from - 1);
      joined = letter == 'و' || letter == 'ف' ? 0 : letter;
      Kind kind = kinds.get(form.substring(from));
      if (kind == null && Proclitics.isFused(form, from)) {
        kind = kinds.get(Proclitics.unfused(form, from));
        joined = 'ل';
      }
      if (kind != null && (from == 0 || form.length() - from >= SHORTEST)) {
        return new Before(kind, joined);
      }
    }
    return null;
  }
}
