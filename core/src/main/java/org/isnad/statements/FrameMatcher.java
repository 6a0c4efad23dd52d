package org.isnad.statements;

import java.util.List;
import org.isnad.model.ActorMention;
import org.isnad.model.PartOfSpeech;
import org.isnad.model.Quotation;
import org.isnad.model.Reading;
import org.isnad.model.Sentence;
import org.isnad.model.TimeMention;
import org.jspecify.annotations.Nullable;

/** Finds where the content of a cue begins, by the frames that its row lists. */
final class FrameMatcher {
  /**
   * How far a complementiser or colon may stand from its verb: titles and "in a press conference
   * that he held with …" come between.
   */
  private static final int FAR = 70;

  private static final int NEAR = 32;

  /** A direct object counts only where no other frame of the verb is borne out nearby. */
  private static final int BARE_COST = 60;

  /** Shorter quotations are names and scare quotes. */
  static final int SHORTEST_QUOTATION = 3;

  private final Scene scene;

  FrameMatcher(Scene scene) {
    this.scene = scene;
  }

  /**
   * The cue's best frame in a sentence.
   *
   * @return null if none of its frames is borne out
   */
  @Nullable Match match(
      List<Cue> cues, int first, int end, @Nullable Reading reading, Sentence sentence) {
    Match best = null;
    int bestScore = Integer.MIN_VALUE;
    for (Cue cue : cues) {
      for (Frame frame : cue.frames()) {
        Match match = new Match(cue, first, end, reading);
        match.frame = frame;
        if (!place(match, frame, sentence)) {
          continue;
        }
        int score =
            frame.words().size() * 1000
                - match.content * 2
                - (isBare(frame) ? BARE_COST : 0)
                - (frame.hasAddressee() ? 0 : 1);
        if (frame.words().size() == 1 && frame.words().get(0).length() <= 3) {
          score -= 1000;
        }
        if (score > bestScore) {
          best = match;
          bestScore = score;
        }
      }
    }
    return best;
  }

  private static boolean isBare(Frame frame) {
    return frame.opener() == Frame.Opener.PHRASE
        && frame.words().isEmpty()
        && frame.preposition() == 0;
  }

  private boolean place(Match match, Frame frame, Sentence sentence) {
    int from = match.end;
    for (String word : frame.lead()) {
      if (word.equals(Frame.ADDRESSEE)) {
        continue;
      }
      if (word.equals(Frame.SPEAKER)) {
        ActorMention speaker = from < sentence.end() ? scene.mentionFrom(from) : null;
        if (speaker == null || speaker.role() != ActorMention.Use.NOUN) {
          return false;
        }
        match.speaker = speaker;
        from = speaker.end();
        continue;
      }
      int found = find(word, from, Math.min(sentence.end(), match.end + NEAR), match);
      if (found < 0) {
        return false;
      }
      from = found + 1;
    }
    return switch (frame.opener()) {
      case CLAUSE -> clause(match, from, sentence);
      case COLON -> colon(match, from, sentence);
      case QUOTATION -> quotation(match, from, sentence);
      case PHRASE -> phrase(match, frame, from, sentence);
    };
  }

  /**
   * The place of a word of the frame's lead; between the cue and it only names, times and adverbial
   * phrases stand.
   */
  private int find(String word, int from, int limit, Match match) {
    for (int i = from; i < limit; i++) {
      if (scene.form(i).equals(word) && !isInside(i)) {
        return i;
      }
      if (scene.opensClause(i)
          || scene.isColon(i)
          || stops(i, match)
          || (scene.isRelativePronoun(i) && i > match.end)) {
        return -1;
      }
    }
    return -1;
  }

  /**
   * Whether a token stands within a mention: the إلى of المبعوث الأممي إلى سوريا is no complement.
   */
  private boolean isInside(int i) {
    ActorMention mention = scene.mention(i);
    return mention != null && mention.first() != i;
  }

  /** A new clause ends the search. */
  private boolean stops(int i, Match match) {
    if (scene.form(i).equals("؛") || scene.form(i).equals(";")) {
      return true;
    }
    if (!scene.isVerb(i)) {
      return false;
    }
    Reading verb = scene.words.of(i).get(0);
    return verb.conjunction() != 0 && i > match.end && !scene.followsRelative(i);
  }

  private boolean clause(Match match, int from, Sentence sentence) {
    int limit = Math.min(sentence.end(), match.end + FAR);
    for (int i = from; i < limit; i++) {
      if (scene.opensClause(i)) {
        begin(match, i + 1, sentence);
        return match.content < sentence.end();
      }
      if (scene.isColon(i) || stops(i, match) || longQuotation(i)) {
        return false;
      }
    }
    return false;
  }

  private boolean longQuotation(int i) {
    Quotation quotation = scene.quotationFrom(i);
    return quotation != null && quotation.end() - quotation.first() > 5;
  }

  /** Sets the content's first token, stepping over an opening quotation mark. */
  private void begin(Match match, int at, Sentence sentence) {
    int content = at;
    while (content < sentence.end() && scene.isPunctuation(content) && !isBracket(content)) {
      content++;
    }
    match.content = content;
    Quotation quotation = scene.quotationFrom(content);
    if (quotation != null) {
      match.quotation = quotation;
    }
  }

  private boolean isBracket(int i) {
    return scene.form(i).equals("(") && i + 1 < scene.size();
  }

  private boolean colon(Match match, int from, Sentence sentence) {
    int limit = Math.min(scene.size(), Math.min(sentence.end(), match.end + FAR));
    for (int i = from; i < limit; i++) {
      if (scene.isColon(i)) {
        int content = i + 1;
        // قال: إن …
        while (content < sentence.end() && scene.isPunctuation(content)) {
          content++;
        }
        boolean clause =
            content < sentence.end()
                && scene.opensClause(content)
                && scene.quotation(content) == null;
        begin(match, clause ? content + 1 : content, sentence);
        match.afterColon = !clause;
        return match.content < sentence.end();
      }
      if (scene.opensClause(i) || stops(i, match)) {
        return false;
      }
    }
    return false;
  }

  private boolean quotation(Match match, int from, Sentence sentence) {
    int limit = Math.min(sentence.end(), match.end + FAR);
    for (int i = from; i < limit; i++) {
      Quotation quotation = scene.quotationFrom(i);
      if (quotation != null
          && quotation.end() - quotation.first() >= SHORTEST_QUOTATION
          && !isName(quotation)
          && isReachable(from, i)) {
        match.content = i;
        match.quotation = quotation;
        return true;
      }
      if (scene.opensClause(i) || stops(i, match)) {
        return false;
      }
    }
    return false;
  }

  /**
   * Whether nothing but names, times and circumstances stands between a cue and a quotation, so
   * that it is no part of some other phrase.
   */
  private boolean isReachable(int from, int to) {
    if (to - from > 2 && to - from < 40 && scene.isComma(to - 2)) {
      return true;
    }
    int loose = 0;
    boolean circumstance = false;
    for (int i = from; i < to; i++) {
      circumstance |= scene.isPreposition(i);
      boolean tied =
          scene.mention(i) != null
              || scene.time(i) != null
              || scene.isPunctuation(i)
              || scene.wordLists.adverbs.contains(scene.form(i));
      if (!tied && !circumstance && ++loose > 4) {
        return false;
      }
    }
    return to - from <= 24;
  }

  private boolean isName(Quotation quotation) {
    ActorMention mention = scene.mention(quotation.first());
    return mention != null && mention.end() >= quotation.end();
  }

  private boolean phrase(Match match, Frame frame, int from, Sentence sentence) {
    if (frame.preposition() != 0) {
      return prefixed(match, frame, from, sentence);
    }
    if (frame.words().isEmpty()) {
      return bare(match, frame, from, sentence);
    }
    if (from >= sentence.end()) {
      return false;
    }
    int at = from;
    if (frame.lead().get(frame.lead().size() - 1).equals(Frame.ADDRESSEE)) {
      ActorMention addressee = scene.mentionFrom(at);
      if (addressee == null) {
        return false;
      }
      match.addressee = addressee;
      at = skipAdverbials(addressee.end(), sentence);
    }
    if (at < sentence.end() && scene.opensClause(at)) {
      at++;
    }
    begin(match, at, sentence);
    return match.content < sentence.end();
  }

  private boolean prefixed(Match match, Frame frame, int from, Sentence sentence) {
    int limit = Math.min(sentence.end(), match.end + NEAR);
    for (int i = from; i < limit; i++) {
      String form = scene.form(i);
      if (scene.opensClause(i)) {
        if (form.charAt(0) == frame.preposition()) {
          begin(match, i + 1, sentence);
          return match.content < sentence.end();
        }
        return false;
      }
      if (scene.isColon(i) || stops(i, match)) {
        return false;
      }
      boolean alone = form.length() == 1 && form.charAt(0) == frame.preposition();
      if (alone && i + 1 < sentence.end()) {
        begin(match, i + 1, sentence);
        return match.content < sentence.end();
      }
      boolean addressed =
          !frame.hasAddressee()
              || (match.reading != null && match.reading.suffix() != null)
              || hasMention(from, i);
      if (addressed
          && bears(i, frame.preposition())
          && !scene.wordLists.noComplements.contains(form)
          && !isInside(i)
          && !scene.wordLists.adverbs.contains(form)
          && scene.time(i) == null) {
        match.content = i;
        match.skip = form.startsWith("لل") && frame.preposition() == 'ل' ? 0 : 1;
        return true;
      }
    }
    return false;
  }

  private boolean hasMention(int from, int to) {
    for (int i = from; i < to; i++) {
      ActorMention mention = scene.mentionFrom(i);
      if (mention != null
          && mention.role() == ActorMention.Use.NOUN
          && !scene.isGoverned(mention)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a token is a noun under a preposition written together with it. */
  private boolean bears(int i, char preposition) {
    String form = scene.form(i);
    if (form.length() < 3 || form.charAt(0) != preposition) {
      return false;
    }
    for (Reading reading : scene.words.of(i)) {
      if (reading.preposition() == preposition && reading.conjunction() == 0) {
        return true;
      }
    }
    ActorMention mention = scene.mentionFrom(i);
    if (mention != null) {
      return mention.span().start() > scene.token(i).span().start();
    }
    return scene.words.of(i).isEmpty() && form.length() > 4 && scene.mention(i) == null;
  }

  /** A direct object: right after the subject and what may stand between. */
  private boolean bare(Match match, Frame frame, int from, Sentence sentence) {
    if (match.reading != null && match.reading.suffix() != null && match.reading.isFiniteVerb()) {
      return false;
    }
    int at = skipAdverbials(from, sentence);
    if (at >= sentence.end()) {
      return false;
    }
    ActorMention first = scene.mentionFrom(at);
    if (first != null
        && first.role() == ActorMention.Use.NOUN
        && !scene.isGoverned(first)
        && first.end() < sentence.end()) {
      int after = skipAdverbials(afterRelative(first.end(), sentence), sentence);
      if (after > first.end() && after + 1 < sentence.end() && scene.isComma(after)) {
        after++;
      }
      boolean object = after < sentence.end() && beginsObject(after);
      if (frame.hasAddressee()) {
        match.addressee = first;
      }
      if (object) {
        begin(match, after, sentence);
        return match.content < sentence.end();
      }
      return false;
    }
    if (frame.hasAddressee() || !beginsNounPhrase(at)) {
      return false;
    }
    begin(match, at, sentence);
    return match.content < sentence.end();
  }

  /** After the subject a word that could be a verb or a noun is a noun: أدان الوزير نفي الشركة. */
  private boolean beginsObject(int i) {
    boolean noun = false;
    for (Reading reading : scene.words.of(i)) {
      noun |=
          !reading.isFiniteVerb()
              && reading.preposition() == 0
              && reading.conjunction() == 0
              && reading.lexeme().partOfSpeech() != PartOfSpeech.PARTICLE;
    }
    return (noun && !scene.isPreposition(i) && scene.time(i) == null) || beginsNounPhrase(i);
  }

  private boolean beginsNounPhrase(int i) {
    if (scene.isQuotationMark(i)) {
      return true;
    }
    if (!scene.token(i).isWord() || scene.isPreposition(i) || scene.time(i) != null) {
      return scene.token(i).kind() == org.isnad.model.Token.Kind.NUMBER && scene.time(i) == null;
    }
    if (scene.isVerb(i)) {
      return false;
    }
    for (Reading reading : scene.words.of(i)) {
      if (!reading.isFiniteVerb() && reading.preposition() == 0 && reading.conjunction() == 0) {
        return true;
      }
    }
    return scene.words.of(i).isEmpty()
        && (scene.mentionFrom(i) != null || scene.form(i).startsWith("ال"));
  }

  /**
   * Past times, adverbs and the short adverbial phrases that stand between a verb and its
   * complement.
   */
  int skipAdverbials(int from, Sentence sentence) {
    int at = from;
    while (at < sentence.end()) {
      TimeMention time = scene.time(at);
      if (time != null) {
        at = time.end();
      } else if (parenthesisEnd(at, sentence) > at) {
        at = parenthesisEnd(at, sentence);
      } else if (scene.wordLists.adverbs.contains(scene.form(at))) {
        at++;
      } else if (scene.isComma(at) && at + 1 < sentence.end()) {
        int next = at + 1;
        boolean adverbial =
            scene.time(next) != null
                || scene.wordLists.adverbs.contains(scene.form(next))
                || scene.wordLists.adverbialPrepositions.contains(scene.form(next))
                || scene.opensClause(next);
        if (!adverbial && next > from + 1) {
          return at;
        }
        at++;
      } else if (scene.wordLists.adverbialPrepositions.contains(scene.form(at)) && at > from - 1) {
        ActorMention place = scene.mentionFrom(at + 1);
        int end =
            place != null && place.role() == ActorMention.Use.PLACE
                ? place.end()
                : phraseEnd(at, sentence);
        if (end < 0) {
          return at;
        }
        at = end;
      } else {
        return at;
      }
    }
    return at;
  }

  /** Past a relative clause on the subject: the comma after it that a plain noun follows. */
  private int afterRelative(int from, Sentence sentence) {
    int at = from < sentence.end() && scene.isComma(from) ? from + 1 : from;
    if (at >= sentence.end() || !scene.isRelativePronoun(at)) {
      return from;
    }
    for (int i = at + 1; i + 1 < Math.min(sentence.end(), at + 30); i++) {
      if (scene.isComma(i) && !scene.isPreposition(i + 1) && beginsNounPhrase(i + 1)) {
        return i;
      }
    }
    return from;
  }

  private int parenthesisEnd(int from, Sentence sentence) {
    String open = scene.form(from);
    String close = open.equals("(") ? ")" : "-";
    if (!open.equals("(") && !open.equals("-") && !open.equals("–")) {
      return from;
    }
    for (int i = from + 1; i < Math.min(sentence.end(), from + 20); i++) {
      String form = scene.form(i);
      if (form.equals(close) || (!open.equals("(") && form.equals("–"))) {
        return i + 1;
      }
    }
    return from;
  }

  /**
   * End of a prepositional phrase that a comma or a complementiser closes; -1 if it isn't closed
   * nearby.
   */
  private int phraseEnd(int from, Sentence sentence) {
    for (int i = from + 1; i < Math.min(sentence.end(), from + 14); i++) {
      if (scene.isComma(i) || scene.opensClause(i) || scene.isColon(i)) {
        return i;
      }
      if (scene.isVerb(i)) {
        return -1;
      }
    }
    return -1;
  }
}
