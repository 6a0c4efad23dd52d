package org.isnad.statements;

import org.isnad.model.Inflection;
import org.isnad.model.PartOfSpeech;
import org.isnad.model.Reading;
import org.isnad.model.Sentence;
import org.isnad.model.Token;

/**
 * Tells that a verb has a subject of its own that names nobody known (وأضاف القرار أن, إن منظمي
 * المعرض أكدوا, مما يشير إلى), so that nobody who spoke before is meant. For one article and one
 * thread.
 */
final class UnknownSubjects {
  /** How many nouns the subject before a verb may have. */
  private static final int LONGEST = 8;

  private final Scene scene;
  private final Adverbials adverbials;

  UnknownSubjects(Scene scene) {
    this.scene = scene;
    this.adverbials = new Adverbials(scene);
  }

  /** Whether a finite verb without a known subject has an unknown one. */
  boolean isSubject(Match match, Sentence sentence) {
    Reading verb = match.reading;
    if (verb == null) {
      return false;
    }
    if (scene.followsRelative(match.first) && verb.suffix() == null) {
      return !isResumed(match);
    }
    if (!match.backward && isAfter(match, verb.inflection(), sentence)) {
      return true;
    }
    return verb.conjunction() == 0 && isBefore(match.first, verb.inflection(), sentence);
  }

  /** القرار الذي قال إنه سيفيد: the pronoun is of the relative, and whoever spoke speaks on. */
  private boolean isResumed(Match match) {
    int opener = match.content - 1;
    if (opener < match.end || !scene.opensClause(opener)) {
      return false;
    }
    String form = scene.form(opener);
    return !form.endsWith("ن");
  }

  private boolean isAfter(Match match, Inflection verb, Sentence sentence) {
    int at = adverbials.skip(match.end, sentence);
    if (at >= Math.min(match.content, sentence.end()) || isOfFrame(match, at)) {
      return false;
    }
    boolean number = scene.token(at).kind() == Token.Kind.NUMBER && scene.time(at) == null;
    return number || isNoun(at, verb, false);
  }

  /** لفت الانتباه إلى: the word belongs to the verb. */
  private boolean isOfFrame(Match match, int at) {
    return match.frame != null && match.frame.words().contains(scene.form(at));
  }

  /** Whether a noun phrase begins a clause and ends before a verb. */
  private boolean isBefore(int verb, Inflection form, Sentence sentence) {
    int first = verb;
    while (first > sentence.first() && verb - first < LONGEST && isPlain(first - 1)) {
      first--;
    }
    if (first == verb || !isNoun(first, form, true)) {
      return false;
    }
    return first == sentence.first()
        || scene.opensClause(first - 1)
        || scene.wordLists.beforeSubject.contains(scene.form(first - 1));
  }

  /** Whether a token is a noun of no mention, under no preposition and no time. */
  private boolean isPlain(int at) {
    return scene.token(at).isWord()
        && scene.mention(at) == null
        && scene.time(at) == null
        && !scene.isVerb(at)
        && !scene.isPreposition(at)
        && !scene.opensClause(at)
        && !adverbials.isAdverb(at)
        && !scene.wordLists.beforeSubject.contains(scene.form(at))
        && scene.isNoun(at);
  }

  private boolean isNoun(int at, Inflection verb, boolean subjectFirst) {
    if (!isPlain(at)) {
      return false;
    }
    boolean fits = false;
    for (Reading reading : scene.words.of(at)) {
      if (reading.isFiniteVerb() || reading.lexeme().partOfSpeech() == PartOfSpeech.PARTICLE) {
        return false;
      }
      Inflection noun = reading.inflection();
      if (noun.indefiniteAccusative()) {
        // أضاف موضحا
        return false;
      }
      fits |=
          !reading.hasProclitic()
              && reading.suffix() == null
              && Agreement.agrees(verb, noun.gender(), noun.number(), subjectFirst);
    }
    return fits;
  }
}
