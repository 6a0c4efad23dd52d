package org.isnad.statements;

import java.util.List;
import org.isnad.model.Attribution;
import org.isnad.model.Form;
import org.isnad.model.Quotation;
import org.isnad.model.Sentence;
import org.isnad.model.Span;
import org.isnad.script.Tokeniser;
import org.jspecify.annotations.Nullable;

/**
 * Finds quotations that go on without a cue of their own: قال العمدة «…». / «…»., or, of one place
 * after the other, وفي الشمال «…». Whoever said the one before says them. For one article and one
 * thread.
 */
final class Continuations {
  private static final double CONFIDENCE = 0.7;

  /** In tokens; a place before the quotation may have as many. */
  private static final int LONGEST_PLACE = 5;

  /** In tokens, marks included, of a quotation that fills its sentence. */
  private static final int SHORTEST = 6;

  private static final List<String> IN = List.of(Tokeniser.phrase("في"), Tokeniser.phrase("وفي"));

  private final Scene scene;
  private final QuotedSpeech speech;

  /** The quotation last said, the sentence that it ends, and what was made of it. */
  private @Nullable Attribution said;

  private @Nullable Sentence saidIn;

  Continuations(Scene scene) {
    this.scene = scene;
    this.speech = new QuotedSpeech(scene);
  }

  /** Remembers the last statement of a sentence, if it is a quotation that ends the sentence. */
  void hear(Match match, Attribution attribution, Sentence sentence) {
    boolean last =
        match.quoted
            && !match.backward
            && match.cue.kind() == Cue.Kind.VERB
            && attribution.speaker() != null
            && endsSentence(match.contentEnd, sentence);
    said = last ? attribution : null;
    saidIn = last ? sentence : null;
  }

  /**
   * What a sentence without a cue of its own goes on saying.
   *
   * @param matches its cues, which may stand in the quotation alone
   * @return null if the one before doesn't go on in it
   */
  @Nullable Attribution find(Sentence sentence, List<Match> matches) {
    Attribution before = said;
    boolean next =
        saidIn != null && saidIn.end() == sentence.first() && saidIn.part() == sentence.part();
    Quotation quotation = before != null && next ? quotation(sentence) : null;
    if (before == null
        || quotation == null
        || !matches.stream().allMatch(match -> quotation.contains(match.first))) {
      said = null;
      return null;
    }
    saidIn = sentence;
    Span content =
        new Span(
            scene.token(quotation.first()).span().start(),
            scene.token(quotation.end() - 1).span().end());
    return new Attribution(
        content,
        before.cue(),
        before.lemma(),
        Form.DIRECT,
        before.act(),
        before.speaker(),
        null,
        before.addressee(),
        null,
        before.medium(),
        before.sources(),
        null,
        CONFIDENCE,
        List.of(before.because().get(0), "statements.continued-quotation"));
  }

  /** The quotation that fills a sentence, but for a place before it. */
  private @Nullable Quotation quotation(Sentence sentence) {
    int limit = Math.min(sentence.end(), sentence.first() + LONGEST_PLACE + 2);
    for (int i = sentence.first(); i < limit; i++) {
      Quotation quotation = scene.quotationFrom(i);
      if (quotation != null) {
        boolean alone = i == sentence.first() + 1 && scene.isQuotationMark(sentence.first());
        boolean fills =
            quotation.end() - i >= SHORTEST
                && speech.isSpeech(quotation)
                && endsSentence(quotation.end(), sentence);
        return fills && (alone || IN.contains(scene.form(sentence.first()))) ? quotation : null;
      }
      if ((i > sentence.first() && scene.isVerb(i)) || scene.isColon(i) || scene.isComma(i)) {
        return null;
      }
    }
    return null;
  }

  private boolean endsSentence(int from, Sentence sentence) {
    for (int i = from; i < sentence.end(); i++) {
      if (!scene.isPunctuation(i)) {
        return false;
      }
    }
    return true;
  }
}
