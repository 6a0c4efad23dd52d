package org.isnad.statements;

import java.util.ArrayList;
import java.util.List;
import org.isnad.model.ActorMention;
import org.isnad.model.Sentence;

/**
 * Finds the agencies that a report is credited to where it begins: جنيف «ا ف ب»: …, القاهرة –
 * رويترز – …. For one article and one thread.
 */
final class Datelines {
  /** How far, in tokens, an agency may stand from the head of its sentence. */
  private static final int REACH = 12;

  private static final String DASHES = "-\u2013\u2014\u0640"; // en dash, em dash, tatweel
  private static final String CLOSING = ")]/" + "\"\u201D\u00BB"; // ”, »

  private final Scene scene;
  private final SourceKinds kinds;

  Datelines(Scene scene, SourceKinds kinds) {
    this.scene = scene;
    this.kinds = kinds;
  }

  /**
   * The agencies between the head of a sentence and the mark that parts them from the report.
   *
   * @return none where the sentence begins in another way
   */
  List<ActorMention> agencies(Sentence sentence) {
    List<ActorMention> agencies = List.of();
    int limit = Math.min(sentence.end(), sentence.first() + REACH);
    for (int i = sentence.first(); i < limit; i++) {
      ActorMention mention = scene.mentionFrom(i);
      if (mention != null && kinds.isAgency(mention)) {
        agencies = agencies.isEmpty() ? new ArrayList<>() : agencies;
        agencies.add(mention);
      }
      if (mention != null) {
        i = mention.end() - 1;
        continue;
      }
      if (!agencies.isEmpty() && parts(i, sentence)) {
        return agencies;
      }
      boolean comma = scene.isComma(i) && agencies.isEmpty();
      if (comma || scene.isVerb(i) || scene.opensClause(i)) {
        return List.of();
      }
    }
    boolean alone = sentence.part() == Sentence.Part.DATELINE;
    return alone ? agencies : List.of();
  }

  /** Whether a mark parts the dateline from the report: a colon, or a dash after all brackets. */
  private boolean parts(int i, Sentence sentence) {
    String form = scene.form(i);
    boolean mark = scene.isColon(i) || DASHES.indexOf(form.charAt(0)) >= 0;
    boolean more = i + 1 < sentence.end() && CLOSING.indexOf(scene.form(i + 1).charAt(0)) >= 0;
    return mark && !more;
  }
}
