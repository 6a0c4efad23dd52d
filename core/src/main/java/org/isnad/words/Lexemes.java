package org.isnad.words;

import java.util.List;
import org.isnad.model.Lexeme;
import org.isnad.model.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/**
 * The lexemes of a {@link WordTable}: their ids and lemmas one after another in one array of
 * letters, so that loading makes no object for each. A lexeme is made when it is first asked for;
 * threads that ask at once may get two equal ones.
 */
final class Lexemes {
  /** Ints for each lexeme: where its id starts; lengths of id and lemma, part of speech. */
  private static final int WIDTH = 2;

  private static final List<PartOfSpeech> PARTS =
      List.of(PartOfSpeech.VERB, PartOfSpeech.NOUN, PartOfSpeech.ADJECTIVE, PartOfSpeech.PARTICLE);

  private final int[] places;
  private final char[] letters;
  private final @Nullable Lexeme[] made;

  Lexemes(int[] places, char[] letters) {
    this.places = places;
    this.letters = letters;
    this.made = new @Nullable Lexeme[places.length / WIDTH];
  }

  static Lexemes of(List<Lexeme> lexemes) {
    StringBuilder letters = new StringBuilder();
    int[] places = new int[lexemes.size() * WIDTH];
    int at = 0;
    for (Lexeme lexeme : lexemes) {
      places[at++] = letters.length();
      places[at++] =
          lexeme.id().length() << 16
              | lexeme.lemma().length() << 8
              | PARTS.indexOf(lexeme.partOfSpeech());
      letters.append(lexeme.id()).append(lexeme.lemma());
    }
    return new Lexemes(places, letters.toString().toCharArray());
  }

  Lexeme get(int index) {
    Lexeme lexeme = made[index];
    if (lexeme == null) {
      int start = places[index * WIDTH];
      int lengths = places[index * WIDTH + 1];
      int id = lengths >> 16;
      lexeme =
          new Lexeme(
              new String(letters, start, id),
              new String(letters, start + id, lengths >> 8 & 255),
              PARTS.get(lengths & 255),
              index);
      made[index] = lexeme;
    }
    return lexeme;
  }

  boolean isVerb(int index) {
    return (places[index * WIDTH + 1] & 255) == 0;
  }

  int[] places() {
    return places;
  }

  char[] letters() {
    return letters;
  }
}
