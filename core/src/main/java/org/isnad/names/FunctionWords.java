package org.isnad.names;

import java.util.HashSet;
import java.util.Set;
import org.isnad.data.Lexicon;
import org.isnad.data.Table;
import org.isnad.model.Token;
import org.isnad.script.Flag;
import org.isnad.script.Folding;
import org.isnad.script.Spellings;

/** Particles, pronouns and adverbs: words that are neither names nor inflected. */
final class FunctionWords {
  private static final String[] PREFIXES = {"و", "ف", "ل", "ب", "ك", "س"};
  private final Set<String> words = new HashSet<>();

  private final Flag notes;

  FunctionWords(Lexicon lexicon, Spellings spellings) {
    notes = spellings.flag(words::contains);
    for (Table.Row row : lexicon.table("lexicon/particles.tsv").rows()) {
      for (String form : row.list("forms")) {
        String folded = Folding.foldWord(form);
        words.add(folded);
        for (String prefix : PREFIXES) {
          words.add(prefix + folded);
        }
      }
    }
  }

  boolean contains(Token token) {
    return notes.of(token.spelling());
  }
}
