package org.isnad.statements;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.isnad.model.ActorMention;
import org.isnad.model.Reading;
import org.isnad.model.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Finds where the content of a cue begins, by the frames that its row lists. For one article and
 * one thread.
 */
final class FrameMatcher {
  /** What each word of a frame that is borne out counts, against two for each token of distance. */
  private static final int WORD_GAIN = 1000;

  /** A direct object counts only where no other frame of the verb is borne out nearby. */
  private static final int BARE_COST = 14;

  /** Less, if the object is an act, which is what a verb of speech has as one: أكد إدانته. */
  private static final int BARE_ACT_COST = 4;

  /** A lone word of so few letters proves nothing: إلى, عن. */
  private static final int LONGEST_WEAK_WORD = 3;

  private final Scene scene;
  private final ContentStart start;
  private final MarkedOpenings marked;
  private final PhraseOpenings phrases;
  private final Adverbials adverbials;
  private final NounPhrases nounPhrases;
  private final PronounObjects pronouns;

  /** The tokens at which a word of a lead was last sought, and from where on. */
  private final int[] looked = new int[ContentStart.NEAR];

  private int lookedAt;
  private int lookedFrom;

  /** The openers that were sought from the end of this cue on and not found. */
  private final Set<Frame.Opener> missing = EnumSet.noneOf(Frame.Opener.class);

  FrameMatcher(Scene scene, CueLexicon lexicon) {
    this.scene = scene;
    this.start = new ContentStart(scene, lexicon);
    this.marked = new MarkedOpenings(scene, start);
    this.phrases = new PhraseOpenings(scene, start);
    this.adverbials = new Adverbials(scene);
    this.nounPhrases = new NounPhrases(scene);
    this.pronouns = new PronounObjects(scene);
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
    lookedFrom = -1;
    for (Cue cue : cues) {
      missing.clear();
      for (Frame frame : cue.frames()) {
        Match match = new Match(cue, first, end, reading);
        match.frame = frame;
        if (!place(match, frame, sentence)) {
          continue;
        }
        int score = score(frame, match);
        if (score > bestScore) {
          best = match;
          bestScore = score;
        }
      }
    }
    return best;
  }

  /** Words of its own speak for a frame, distance against it. */
  private int score(Frame frame, Match match) {
    List<String> words = frame.words();
    boolean weak = words.size() == 1 && words.get(0).length() <= LONGEST_WEAK_WORD;
    return (weak ? 0 : words.size() * WORD_GAIN)
        - match.content * 2
        - bareCost(frame, match)
        - (frame.hasAddressee() ? 0 : 1);
  }

  private int bareCost(Frame frame, Match match) {
    if (!frame.isBare()) {
      return 0;
    }
    return nounPhrases.beginsWithVerbalNoun(match.content) ? BARE_ACT_COST : BARE_COST;
  }

  private boolean place(Match match, Frame frame, Sentence sentence) {
    int from = afterLead(match, frame, sentence);
    if (from < 0) {
      return false;
    }
    Frame.Opener opener = frame.opener();
    if (from == match.end && missing.contains(opener)) {
      return false;
    }
    boolean found =
        switch (opener) {
          case CLAUSE -> marked.clause(match, from, sentence);
          case COLON -> marked.colon(match, from, sentence);
          case QUOTATION -> marked.quotation(match, from, sentence);
          case PHRASE -> phrases.phrase(match, frame, from, sentence);
        };
    if (!found && from == match.end && opener != Frame.Opener.PHRASE) {
      missing.add(opener);
    }
    return found;
  }

  /** The token after the words of a frame's lead; -1 if they don't stand there. */
  private int afterLead(Match match, Frame frame, Sentence sentence) {
    int from = match.end;
    String governing = frame.addresseeAfter();
    for (String word : frame.lead()) {
      if (word.equals(Frame.ADDRESSEE)) {
        continue;
      }
      if (word.equals(Frame.SPEAKER)) {
        ActorMention speaker = from < sentence.end() ? scene.mentionFrom(from) : null;
        if (speaker == null || speaker.role() != ActorMention.Use.NOUN) {
          return -1;
        }
        match.speaker = speaker;
        from = speaker.end();
        continue;
      }
      int limit = Math.min(sentence.end(), match.end + ContentStart.NEAR);
      int found = find(word, word.equals(governing), from, limit, match, sentence);
      if (found < 0) {
        return -1;
      }
      if (isJoined(word, scene.form(found))) {
        // the content begins with the ما of عما
        match.skip = 1;
        return found;
      }
      if (word.equals(governing)) {
        match.listener = pronouns.on(word, found);
      }
      from = found + 1;
    }
    return from;
  }

  /** عما and مما: عن and من written together with the ما that the content begins with. */
  private static boolean isJoined(String word, String form) {
    return (word.equals("عن") && form.equals("عما")) || (word.equals("من") && form.equals("مما"));
  }

  /** Whether a token stands right after the cue, or after a mention that itself does. */
  private boolean followsSubject(int i, Match match) {
    ActorMention before = i > match.end ? scene.mention(i - 1) : null;
    return i == match.end || (before != null && before.first() == match.end && before.end() == i);
  }

  /**
   * The place of a word of the frame's lead; between the cue and it only names, times and adverbial
   * phrases stand.
   *
   * @param governs whether it governs the one spoken to, and may have him as its pronoun: منه
   * @return -1 if the word doesn't stand there
   */
  private int find(
      String word, boolean governs, int from, int limit, Match match, Sentence sentence) {
    look(from, limit, match, sentence);
    for (int k = 0; k < lookedAt; k++) {
      int i = looked[k];
      String form = scene.form(i);
      boolean fits =
          form.equals(word)
              || isJoined(word, form)
              || (governs && pronouns.on(word, i) != null && followsSubject(i, match));
      if (fits && !scene.isInsideMention(i)) {
        return i;
      }
    }
    return -1;
  }

  /** Notes the tokens at which a word may stand: up to the one where something else begins. */
  private void look(int from, int limit, Match match, Sentence sentence) {
    if (lookedFrom == from) {
      return;
    }
    lookedFrom = from;
    lookedAt = 0;
    for (int i = from; i < limit; i++) {
      i = adverbials.parenthesisEnd(i, sentence);
      if (i >= limit) {
        return;
      }
      looked[lookedAt++] = i;
      if (scene.opensClause(i)
          || scene.isColon(i)
          || start.stops(i, match)
          || (scene.isRelativePronoun(i) && i > match.end)) {
        return;
      }
    }
  }
}
