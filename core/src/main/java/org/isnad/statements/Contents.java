package org.isnad.statements;

import java.util.List;
import org.isnad.model.Form;
import org.isnad.model.Quotation;
import org.isnad.model.Reading;
import org.isnad.model.Sentence;
import org.isnad.model.Span;
import org.isnad.model.Tense;
import org.isnad.model.Token;
import org.isnad.script.Tokeniser;

/** Finds where the content of a cue ends, and how it is given. */
final class Contents {
  private static final String WHERE = Tokeniser.phrase("حيث");

  private final Scene scene;
  private final CueLexicon lexicon;
  private final QuotedSpeech speech;

  Contents(Scene scene, CueLexicon lexicon) {
    this.scene = scene;
    this.lexicon = lexicon;
    this.speech = new QuotedSpeech(scene);
  }

  /**
   * Sets the end of a match's content.
   *
   * @param all all matches of the sentence in text order
   */
  void end(Match match, List<Match> all, Sentence sentence) {
    Quotation quotation = match.quotation;
    if (match.backward) {
      return;
    }
    int limit = limit(match, all, sentence);
    if (quotation != null && match.content >= quotation.first()) {
      int after = quotation.end() + (quotation.closed() ? 1 : 0);
      boolean phrase = match.frame != null && match.frame.opener() == Frame.Opener.PHRASE;
      if (after >= limit
          || !(goesOn(after, limit)
              || (phrase && scene.isPreposition(after) && scene.time(after) == null))) {
        match.contentEnd = Math.min(quotation.end(), Math.max(limit, match.content + 1));
        match.quoted = match.contentEnd == quotation.end() || !quotation.closed();
        return;
      }
    }
    match.contentEnd = trim(match.content, match.afterColon ? limit : clauseEnd(match, limit));
  }

  /**
   * Whether what was begun in a quotation goes on after it: و«…» or further words, not a comma or a
   * new phrase of circumstance.
   */
  private boolean goesOn(int after, int limit) {
    int at = after;
    if (scene.isPunctuation(at)) {
      if (!scene.isQuotationMark(at)) {
        return false;
      }
    }
    String form = scene.form(at);
    if (scene.wordLists.tailOpeners.contains(form)
        || scene.isPreposition(at)
        || scene.time(at) != null) {
      return scene.isPreposition(at)
          && limit - at > 12
          && !scene.wordLists.circumstancePrepositions.contains(form);
    }
    return limit - at >= 2;
  }

  /** Where the next cue of the same level or the sentence ends it. */
  private int limit(Match match, List<Match> all, Sentence sentence) {
    int limit = sentence.end();
    Quotation open = match.quotation;
    if (open != null && !open.closed() && open.first() == match.content) {
      // without a closing mark sentences end inside; all up to the paragraph's end is quoted
      return Math.max(limit, open.end());
    }
    Quotation around = scene.quotation(match.first);
    if (around != null) {
      limit = Math.min(limit, around.end());
    }
    for (Match other : all) {
      if (other == match
          || other.first <= match.content
          || other.first >= limit
          || (other.sourceOf != null && !other.backward)) {
        continue;
      }
      if (around == null && scene.quotation(other.first) != null) {
        continue;
      }
      if (breaks(match, other)) {
        int at = other.first;
        while (at - 1 > match.content && isLeadIn(at - 1)) {
          at--;
        }
        limit = at;
      }
    }
    return limit;
  }

  private boolean isLeadIn(int i) {
    return scene.isComma(i) || scene.wordLists.leadIns.contains(scene.form(i));
  }

  /**
   * A comma before a clause of contrast or circumstance, or before a participle of speech, ends
   * what is said.
   */
  private int clauseEnd(Match match, int limit) {
    boolean dependent = isDependentPhrase(match) || isOpposed(match);
    for (int i = match.content + 2; i + 1 < limit; i++) {
      if (!scene.isComma(i) || scene.quotation(i) != null) {
        continue;
      }
      if (leaves(i + 1) || isSpeechParticiple(i + 1) || (dependent && isMainVerb(i + 1))) {
        return i;
      }
    }
    return limit;
  }

  /**
   * Whether a content is a phrase within a part of a sentence whose main verb is still to come: فور
   * إعلانه {ترشيحه}، هاجم الخصم …; القرار الذي أمر ب{فتح الجسر}، أظهر ….
   */
  private boolean isDependentPhrase(Match match) {
    return match.frame != null
        && match.frame.opener() == Frame.Opener.PHRASE
        && (match.cue.kind() == Cue.Kind.NOUN || scene.followsRelative(match.first));
  }

  /** بينما أكد العمدة أن {الجسر آمن}، قالت النقابة إن: the main clause is still to come. */
  private boolean isOpposed(Match match) {
    int before = match.first - 1;
    return before >= 0
        && match.isFinite()
        && scene.wordLists.opposing.contains(scene.form(before))
        && (scene.opensSentence(before) || (before > 0 && scene.opensSentence(before - 1)));
  }

  private boolean isMainVerb(int i) {
    int verb = scene.wordLists.negations.contains(scene.form(i)) ? i + 1 : i;
    return verb < scene.size()
        && scene.isVerb(verb)
        && scene.words.of(verb).get(0).conjunction() == 0;
  }

  private boolean leaves(int i) {
    String form = scene.form(i);
    String next = i + 1 < scene.size() ? scene.form(i + 1) : "";
    return scene.wordLists.isContrast(form, next);
  }

  private boolean isSpeechParticiple(int i) {
    for (Reading reading : scene.words.of(i)) {
      if (reading.inflection().tense() == Tense.ACTIVE_PARTICIPLE
          && reading.inflection().indefiniteAccusative()
          && !lexicon.participle(reading.lexeme()).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private boolean breaks(Match match, Match other) {
    boolean comma = other.first > 0 && scene.isComma(other.first - 1);
    return switch (other.cue.kind()) {
      case PARTICIPLE ->
          comma
              || other.first - match.content > 3
              || (other.first > match.content
                  && !other.startsWithConjunction()
                  && hasMarkedContent(other));
      case VERB -> {
        if (match.afterColon && match.quotation == null) {
          // after a colon only a clearly new cue ends the content
          yield other.startsWithConjunction() && (comma || endsClause(other.first));
        }
        yield other.isFinite()
            && (other.startsWithConjunction() || followsAs(other) || isTurnedTo(other));
      }
      case PREPOSITION, CLAUSE -> !other.backward || other.contentEnd > match.content;
      case NOUN, ATTITUDE, HEADLINE -> false;
    };
  }

  /** قائلة إنه …, قائلا «…»: what comes is surely said anew. */
  private static boolean hasMarkedContent(Match match) {
    return match.frame != null && match.frame.opener() != Frame.Opener.PHRASE;
  }

  /**
   * قال العمدة إن {الجسر آمن}، إذ أكدت النقابة أن: the narrator turns to words that are said anew.
   * After حيث only what is marked as said: حيث ولد.
   */
  private boolean isTurnedTo(Match other) {
    int before = other.first - 1;
    return before > 0
        && scene.isComma(before - 1)
        && scene.wordLists.turnings.contains(scene.form(before))
        && (hasMarkedContent(other) || !scene.form(before).equals(WHERE));
  }

  private boolean endsClause(int i) {
    return i > 0 && scene.isPunctuation(i - 1);
  }

  private boolean followsAs(Match other) {
    return other.first > 0 && scene.wordLists.as.contains(scene.form(other.first - 1));
  }

  /** Drops punctuation at the end. */
  private int trim(int first, int end) {
    int at = end;
    while (at > first + 1 && scene.isLoose(at - 1)) {
      at--;
    }
    // an unmatched closing mark or bracket was dropped; a matched one belongs to the content
    if (at < end && scene.isQuotationMark(at) && closesInside(first, at)) {
      at++;
    }
    return at;
  }

  private boolean closesInside(int first, int mark) {
    Quotation quotation = mark > 0 ? scene.quotation(mark - 1) : null;
    return quotation != null
        && quotation.closed()
        && quotation.end() == mark
        && quotation.first() > first;
  }

  /** The characters of the content. */
  Span span(Match match) {
    Token first = scene.token(match.content);
    int start =
        match.skip > 0
            ? scene.layout.within(first, match.skip, first.form().length()).start()
            : first.span().start();
    int before = match.content - 1;
    // a quotation that begins the content but does not fill it keeps its opening mark
    if (match.quotation != null
        && !match.quoted
        && before >= 0
        && scene.isQuotationMark(before)
        && match.skip == 0) {
      start = scene.token(before).span().start();
    }
    return new Span(start, scene.token(match.contentEnd - 1).span().end());
  }

  Form form(Match match) {
    if (match.quoted || (match.afterColon && match.quotation == null)) {
      return Form.DIRECT;
    }
    for (int i = match.content; i < match.contentEnd; i++) {
      Quotation quotation = scene.quotationFrom(i);
      if (quotation != null && !speech.isName(quotation)) {
        return Form.MIXED;
      }
    }
    return Form.INDIRECT;
  }
}
