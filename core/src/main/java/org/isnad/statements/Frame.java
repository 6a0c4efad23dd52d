package org.isnad.statements;

import java.util.ArrayList;
import java.util.List;
import org.isnad.script.Tokeniser;

/**
 * How a cue takes its content: {@code @ إلى {}} reads "somebody, then إلى, then the content".
 *
 * @param lead what stands before the content, in order: folded words, {@code @} for the one spoken
 *     to
 * @param words those of the lead that stand in the text
 * @param opener how the content begins
 * @param preposition the one-letter preposition that the content's first word bears, 0 for none
 * @param keepsCue whether the cue itself belongs to the content: أعرب عن {ارتياحه لفرصة اللقاء}
 * @param addresseeAfter the word that the one spoken to stands after: إلى in توجه إلى @ بالقول;
 *     empty for none
 */
record Frame(
    List<String> lead,
    List<String> words,
    Opener opener,
    char preposition,
    boolean keepsCue,
    String addresseeAfter) {
  static final String ADDRESSEE = "@";
  static final String SPEAKER = "[]";

  /** What the content begins with. */
  enum Opener {
    /** إن, أن, بأن, أنه … */
    CLAUSE,
    COLON,
    QUOTATION,
    /** A noun phrase right after the lead. */
    PHRASE
  }

  Frame {
    lead = List.copyOf(lead);
    words = List.copyOf(words);
  }

  /** Reads {@code @ إلى {}}; the content's place is {@code {}}. */
  static Frame parse(String text) {
    String before =
        text.contains("{}") ? text.substring(0, text.indexOf("{}")).strip() : text.strip();
    boolean keeps = before.startsWith("+");
    if (keeps) {
      before = before.substring(1).strip();
    }
    Opener opener = Opener.PHRASE;
    char preposition = 0;
    List<String> lead = new ArrayList<>();
    for (String word : before.split("\\s+", -1)) {
      switch (word) {
        case "" -> {}
        case "أن", "إن", "أنه", "بأن", "بأنه" -> opener = Opener.CLAUSE;
        case ":" -> opener = Opener.COLON;
        case "«", "\"" -> opener = Opener.QUOTATION;
        case "ب", "ل", "ك" -> preposition = word.charAt(0);
        case ADDRESSEE, SPEAKER -> lead.add(word);
        default -> lead.addAll(List.of(Tokeniser.phrase(word).split(" ", -1)));
      }
    }
    List<String> words =
        lead.stream().filter(word -> !word.equals(ADDRESSEE) && !word.equals(SPEAKER)).toList();
    int addressee = lead.indexOf(ADDRESSEE);
    String after = addressee > 0 ? lead.get(addressee - 1) : "";
    return new Frame(lead, words, opener, preposition, keeps, after);
  }

  /** Whether the content is a phrase without words of the frame before it. */
  boolean isWordless() {
    return opener == Opener.PHRASE && words().isEmpty();
  }

  /** Whether the content is a direct object: أدان {الهجوم}. */
  boolean isBare() {
    return isWordless() && preposition == 0;
  }

  boolean hasAddressee() {
    return lead.contains(ADDRESSEE);
  }

  /** Whether the frame names the speaker, so that the subject of the verb is only a source. */
  boolean hasSpeaker() {
    return lead.contains(SPEAKER);
  }
}
