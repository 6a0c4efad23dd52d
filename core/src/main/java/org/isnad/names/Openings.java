package org.isnad.names;

import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Token;
import org.isnad.script.Note;
import org.isnad.script.Spellings;

/**
 * The ways in which a token may begin a phrase of the entity tables: as it stands, without ال,
 * without و, ف, ب, ل, ك. وللرئيس begins phrases with الرئيس and with رئيس.
 */
final class Openings {
  private final Phrases<Entry> phrases;
  private final Note<List<Opening>> notes;

  /**
   * One way.
   *
   * @param node where the phrases' automaton stands after the first word
   * @param stripped letters before the phrase
   * @param conjunction و or ف, 0 for none
   * @param preposition ب, ل or ك, 0 for none
   * @param definite whether ال stands before the phrase and is no part of it
   * @param fused whether ل before the phrase has swallowed the alif of ال: للوزير
   */
  record Opening(
      int node,
      int stripped,
      char conjunction,
      char preposition,
      boolean definite,
      boolean fused) {}

  Openings(Phrases<Entry> phrases, Spellings spellings) {
    this.notes = spellings.note(this::work);
    this.phrases = phrases;
  }

  List<Opening> of(Token token) {
    return notes.of(token.spelling());
  }

  private List<Opening> work(String form) {
    List<Opening> ways = new ArrayList<>(2);
    add(ways, form, 0, (char) 0, (char) 0);
    char c = form.charAt(0);
    int at = 0;
    char conjunction = 0;
    if ((c == 'و' || c == 'ف') && form.length() > 3) {
      conjunction = c;
      at = 1;
      add(ways, form, at, conjunction, (char) 0);
      c = form.charAt(1);
    }
    if ((c == 'ب' || c == 'ل' || c == 'ك') && form.length() - at > 3) {
      add(ways, form, at + 1, conjunction, c);
      if (c == 'ل' && form.charAt(at + 1) == 'ل' && form.length() - at > 3) {
        // لل stands for ل + ال
        String rest = form.substring(at + 2);
        addOne(ways, "ال".concat(rest), new Opening(0, at + 1, conjunction, 'ل', false, true));
        addOne(ways, rest, new Opening(0, at + 1, conjunction, 'ل', true, true));
      }
    }
    return List.copyOf(ways);
  }

  private void add(List<Opening> ways, String form, int from, char conjunction, char preposition) {
    String rest = form.substring(from);
    addOne(ways, rest, new Opening(0, from, conjunction, preposition, false, false));
    if (rest.length() > 3 && rest.startsWith("ال")) {
      addOne(ways, rest.substring(2), new Opening(0, from, conjunction, preposition, true, false));
    }
  }

  private void addOne(List<Opening> ways, String word, Opening way) {
    int node = phrases.first(word);
    if (node >= 0) {
      ways.add(
          new Opening(
              node,
              way.stripped(),
              way.conjunction(),
              way.preposition(),
              way.definite(),
              way.fused()));
    }
  }
}
