package org.isnad.names;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.data.Lexicon;
import org.isnad.data.Table;
import org.isnad.model.Reading;
import org.isnad.script.Folding;

/** The verbs after which somebody speaks, so that an unknown word after قال is a name. */
final class SpeechVerbs {
  private final Set<String> verbs = new HashSet<>();

  SpeechVerbs(Lexicon lexicon) {
    for (Table.Row row : lexicon.table("lexicon/cues.tsv").rows()) {
      if (row.get("kind").equals("verb")) {
        verbs.add(row.get("verb"));
        verbs.add(Folding.foldWord(row.get("word")));
      }
    }
  }

  /** Whether a token may be a verb of speech in the third person. */
  boolean anyOf(List<Reading> readings) {
    for (Reading reading : readings) {
      if (reading.isFiniteVerb()
          && reading.suffix() == null
          && reading.inflection().person() == 3
          && verbs.contains(reading.lexeme().id())) {
        return true;
      }
    }
    return false;
  }
}
