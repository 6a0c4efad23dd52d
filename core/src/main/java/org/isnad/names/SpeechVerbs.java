package org.isnad.names;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.data.Lexicon;
import org.isnad.data.Table;
import org.isnad.model.Reading;
import org.isnad.model.Tense;
import org.isnad.model.Token;
import org.isnad.script.Flag;
import org.isnad.script.Spellings;

/** The verbs after which somebody speaks, so that an unknown word after قال is a name. */
final class SpeechVerbs {
  private final Set<String> verbs = new HashSet<>();
  private final Flag speaks;
  private final Flag tells;
  private final Flag past;
  private final Flag participle;
  private final Set<String> tellers = new HashSet<>();
  private final Set<String> participles = new HashSet<>();

  SpeechVerbs(Lexicon lexicon, Spellings spellings) {
    this.speaks = spellings.flag(word -> false);
    this.tells = spellings.flag(word -> false);
    this.past = spellings.flag(word -> false);
    this.participle = spellings.flag(word -> false);
    for (Table.Row row : lexicon.table("lexicon/cues.tsv").rows()) {
      if (row.get("kind").equals("verb")) {
        verbs.add(row.get("verb"));
        if (row.list("frames").contains("أن {}")) {
          tellers.add(row.get("verb"));
        }
      } else if (row.get("kind").equals("participle")) {
        participles.add(row.get("verb"));
      }
    }
  }

  /** Whether a token may be a verb of speech in the third person. */
  boolean anyOf(Token token, List<Reading> readings) {
    return !readings.isEmpty() && speaks.of(token.spelling(), word -> anyOf(readings, verbs));
  }

  /** Whether a token may be a verb of speech that takes a clause with أن. */
  boolean tells(Token token, List<Reading> readings) {
    return !readings.isEmpty() && tells.of(token.spelling(), word -> anyOf(readings, tellers));
  }

  /** Whether a token's likeliest reading as a verb is a past of speech: طالب, نائب is none. */
  boolean isPast(Token token, List<Reading> readings) {
    return !readings.isEmpty() && past.of(token.spelling(), word -> isPast(readings));
  }

  private boolean isPast(List<Reading> readings) {
    Reading reading = readings.get(0);
    return reading.inflection().tense() == Tense.PERFECT
        && reading.inflection().person() == 3
        && reading.suffix() == null
        && verbs.contains(reading.lexeme().id());
  }

  /** Whether a token may be a participle of speech without ال: داعية, منددة. */
  boolean isParticiple(Token token, List<Reading> readings) {
    return participle.of(token.spelling(), word -> isParticiple(readings));
  }

  private boolean isParticiple(List<Reading> readings) {
    for (Reading reading : readings) {
      if (reading.inflection().tense() == Tense.ACTIVE_PARTICIPLE
          && !reading.article()
          && !reading.hasProclitic()
          && reading.suffix() == null
          && participles.contains(reading.lexeme().id())) {
        return true;
      }
    }
    return false;
  }

  private static boolean anyOf(List<Reading> readings, Set<String> verbs) {
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
