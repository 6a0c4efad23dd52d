package org.isnad.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.data.Lexicon;
import org.isnad.data.Table;
import org.isnad.model.Sentence;
import org.isnad.model.Token;
import org.isnad.script.Flag;
import org.isnad.script.Proclitics;
import org.isnad.script.Spellings;
import org.isnad.script.Tokeniser;

/**
 * The contexts of {@code events/contexts.tsv}: what a sentence is about by its words. Immutable.
 */
final class Contexts {
  static final String FILE = "events/contexts.tsv";

  private static final int SHORTEST = 3;

  private final List<String> names = new ArrayList<>();
  private final Map<String, List<Phrase>> phrases = new HashMap<>();
  private final Flag known;

  /** Words, bare, and the number of the context that they speak for. */
  private record Phrase(List<String> words, int context) {}

  /**
   * @throws org.isnad.data.DataException if the table is missing
   */
  Contexts(Lexicon lexicon, Spellings spellings) {
    for (Table.Row row : lexicon.table(FILE).rows()) {
      int context = names.size();
      names.add(row.get("context"));
      for (String words : row.list("words")) {
        List<String> bare = new ArrayList<>();
        for (String word : Tokeniser.phrase(words).split(" ", -1)) {
          bare.add(Proclitics.withoutArticle(word));
        }
        phrases
            .computeIfAbsent(bare.get(0), first -> new ArrayList<>(1))
            .add(new Phrase(List.copyOf(bare), context));
      }
    }
    known = spellings.flag(this::mayBegin);
  }

  /** The contexts of a sentence, in the order of the table. */
  List<String> of(List<Token> tokens, Sentence sentence) {
    long found = 0;
    for (int i = sentence.first(); i < sentence.end(); i++) {
      Token token = tokens.get(i);
      if (token.isWord() && known.of(token.spelling())) {
        found |= at(tokens, i, sentence.end());
      }
    }
    if (found == 0) {
      return List.of();
    }
    List<String> contexts = new ArrayList<>(Long.bitCount(found));
    for (int context = 0; context < names.size(); context++) {
      if ((found >>> context & 1) != 0) {
        contexts.add(names.get(context));
      }
    }
    return List.copyOf(contexts);
  }

  private long at(List<Token> tokens, int first, int end) {
    long found = 0;
    for (String bare : bare(tokens.get(first).form())) {
      for (Phrase phrase : phrases.getOrDefault(bare, List.of())) {
        if (first + phrase.words().size() <= end && goesOn(phrase, tokens, first)) {
          found |= 1L << phrase.context();
        }
      }
    }
    return found;
  }

  private static boolean goesOn(Phrase phrase, List<Token> tokens, int first) {
    for (int w = 1; w < phrase.words().size(); w++) {
      if (!Proclitics.withoutArticle(tokens.get(first + w).form()).equals(phrase.words().get(w))) {
        return false;
      }
    }
    return true;
  }

  private boolean mayBegin(String form) {
    return bare(form).stream().anyMatch(phrases::containsKey);
  }

  /** What may be left of a word without proclitics, ال and the alif of an accusative: تجاريا. */
  private static List<String> bare(String form) {
    List<String> ways = Proclitics.bare(form);
    if (form.endsWith("ا") && form.length() > SHORTEST) {
      ways.add(form.substring(0, form.length() - 1));
    }
    return ways;
  }
}
