package org.isnad.statements;

import org.isnad.model.ActorMention;
import org.isnad.model.Quotation;
import org.isnad.model.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Tells quotations that somebody says from names and scare quotes. For one article and one thread.
 */
final class QuotedSpeech {
  /** In tokens; shorter quotations are names and scare quotes. */
  private static final int SHORTEST = 3;

  private final Scene scene;

  QuotedSpeech(Scene scene) {
    this.scene = scene;
  }

  /** Whether a quotation is long enough to be said, and no name: not «الحياة». */
  boolean isSpeech(Quotation quotation) {
    return isLongEnough(quotation) && !isName(quotation);
  }

  /** Whether one mention fills a quotation. */
  boolean isName(Quotation quotation) {
    ActorMention mention = scene.mention(quotation.first());
    return mention != null && mention.end() >= quotation.end();
  }

  /** The quotation that ends right before a token, punctuation at most between. */
  @Nullable Quotation endingBefore(int token, Sentence sentence) {
    int at = token - 1;
    while (at > sentence.first() && scene.isPunctuation(at) && !scene.isQuotationMark(at)) {
      at--;
    }
    if (at <= sentence.first() || !scene.isQuotationMark(at)) {
      return null;
    }
    Quotation quotation = scene.quotation(at - 1);
    boolean ends =
        quotation != null && quotation.closed() && quotation.end() == at && isLongEnough(quotation);
    return ends ? quotation : null;
  }

  private static boolean isLongEnough(Quotation quotation) {
    return quotation.end() - quotation.first() >= SHORTEST;
  }
}
