package org.isnad.statements;

import org.isnad.model.Quotation;
import org.isnad.model.Reading;
import org.isnad.model.Sentence;

/**
 * Sets where a content begins, and says where the search for its beginning ends. For one article
 * and one thread.
 */
final class ContentStart {
  /** How far, in tokens, a preposition or another word of a frame may stand from its cue. */
  static final int NEAR = 32;

  private final Scene scene;
  private final CueLexicon lexicon;

  ContentStart(Scene scene, CueLexicon lexicon) {
    this.scene = scene;
    this.lexicon = lexicon;
  }

  /** Whether a token is a participle of circumstance that is a cue of its own: معتبرا أن. */
  boolean isParticipleCue(int i) {
    return lexicon.isParticiple(scene.token(i), scene.words.of(i)) && scene.mention(i) == null;
  }

  /**
   * Lets a match's content begin at a token, past opening marks of punctuation.
   *
   * @return whether anything is left of the sentence there
   */
  boolean begin(Match match, int at, Sentence sentence) {
    int content = at;
    while (content < sentence.end() && scene.isPunctuation(content) && !isBracket(content)) {
      content++;
    }
    match.content = content;
    Quotation quotation = scene.quotationFrom(content);
    if (quotation != null) {
      match.quotation = quotation;
    }
    return match.content < sentence.end();
  }

  private boolean isBracket(int i) {
    return scene.form(i).equals("(") && i + 1 < scene.size();
  }

  /** عمدة المدينة وبطل العالم: a word that could be a verb goes on with the nouns before it. */
  private boolean goesOnWithNoun(int i) {
    return scene.isNoun(i)
        && !scene.isPunctuation(i - 1)
        && i + 1 < scene.size()
        && scene.form(i + 1).startsWith("ال")
        && scene.mention(i + 1) == null;
  }

  /** Whether a new clause begins at a token, so that nothing after it belongs to the cue. */
  boolean stops(int i, Match match) {
    if (scene.isPunctuation(i) && "؛;".indexOf(scene.form(i).charAt(0)) >= 0) {
      return true;
    }
    if (!scene.isVerb(i)) {
      return false;
    }
    Reading verb = scene.words.of(i).get(0);
    return verb.conjunction() != 0
        && i > match.end
        && !scene.followsRelative(i)
        && !goesOnWithNoun(i);
  }
}
