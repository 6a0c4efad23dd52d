package org.isnad.statements;

import java.util.List;
import org.isnad.model.ActorMention;
import org.isnad.model.EntityKind;
import org.isnad.model.MentionKind;
import org.isnad.model.Quotation;
import org.isnad.model.Reading;
import org.isnad.model.Sentence;
import org.isnad.model.TimeMention;
import org.isnad.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds circumstances that name a source: بحسب الشرطة, على حد قوله, كما قال الوزير. Their content
 * is the clause that they stand at. For one article and one thread.
 */
final class CircumstanceCues {
  private static final String SEQUEL = "فان";

  /** How many tokens may stand between a circumstance and the comma that closes it. */
  private static final int LONGEST_REST = 12;

  private final Scene scene;
  private final CueLexicon lexicon;
  private final FrameMatcher frames;
  private final Adverbials adverbials;
  private final QuotedSpeech speech;

  CircumstanceCues(Scene scene, CueLexicon lexicon, FrameMatcher frames) {
    this.scene = scene;
    this.lexicon = lexicon;
    this.frames = frames;
    this.adverbials = new Adverbials(scene);
    this.speech = new QuotedSpeech(scene);
  }

  /**
   * The circumstance that begins at a token.
   *
   * @return null if none does
   */
  @Nullable Match find(int i, Sentence sentence) {
    List<Token> tokens = scene.layout.tokens();
    CueLexicon.Phrase clause = lexicon.clause(tokens, i);
    if (clause != null) {
      Match match = clause(clause, i, sentence);
      if (match != null) {
        return match;
      }
    }
    CueLexicon.Phrase preposition = lexicon.preposition(tokens, i);
    if (preposition == null || preposition.cue().frames().isEmpty() || scene.mention(i) != null) {
      return null;
    }
    return preposition(preposition, i, sentence);
  }

  /** بحسب الشرطة, على حد قول الوزير. */
  private @Nullable Match preposition(CueLexicon.Phrase phrase, int i, Sentence sentence) {
    int end = i + phrase.words().size();
    int speaker = end;
    String last = phrase.words().get(phrase.words().size() - 1);
    if (phrase.words().size() > 1 && last.length() == 1) {
      // the closing ل is written together with the speaker
      speaker = end - 1;
      end = end - 1;
    }
    ActorMention mention = nounFrom(speaker, sentence);
    if (mention == null && speaker + 1 < sentence.end() && scene.isQuotationMark(speaker)) {
      mention = quotedName(speaker + 1, sentence);
    }
    if (mention == null) {
      return endsInPronoun(last) ? ofPronoun(phrase, i, end, sentence) : null;
    }
    Match match = new Match(phrase.cue(), i, Math.max(end, i + 1), null);
    match.subject = mention;
    return takeContent(match, i, mention.end(), sentence) ? match : null;
  }

  private boolean endsInPronoun(String word) {
    return word.length() > 3 && scene.wordLists.pronouns.stream().anyMatch(word::endsWith);
  }

  /** على حد قوله, حسب تعبيرها: what stands before it, by whoever spoke last. */
  private @Nullable Match ofPronoun(CueLexicon.Phrase phrase, int i, int end, Sentence sentence) {
    Match match = new Match(phrase.cue(), i, end, null);
    return i - sentence.first() > 1 && takeBefore(match, i, sentence) ? match : null;
  }

  /** كما قال الوزير, وفق ما أعلنت الشرطة. */
  private @Nullable Match clause(CueLexicon.Phrase phrase, int i, Sentence sentence) {
    int verb = i + phrase.words().size();
    if (verb < sentence.end() && scene.wordLists.perfectParticles.contains(scene.form(verb))) {
      verb++;
    }
    if (verb >= sentence.end()) {
      return null;
    }
    for (Reading reading : scene.words.of(verb)) {
      boolean reports = reading.isFiniteVerb() && reading.inflection().person() == 3;
      List<Cue> cues = reports ? lexicon.verb(reading.lexeme()) : List.of();
      if (!cues.isEmpty()) {
        return isPlainVerb(phrase, cues, verb, reading, sentence)
            ? null
            : clause(phrase, i, verb, reading, sentence);
      }
    }
    return null;
  }

  private @Nullable Match clause(
      CueLexicon.Phrase phrase, int i, int verb, Reading reading, Sentence sentence) {
    ActorMention subject = nounFrom(verb + 1, sentence);
    if (subject == null && !isAs(phrase) && verb + 1 < sentence.end() && isIn(verb + 1)) {
      // بحسب ما ورد في [الصحف]
      subject = nounFrom(verb + 2, sentence);
    }
    if (subject == null) {
      subject = paperAfter(verb, sentence);
    }
    if (subject == null && isAs(phrase)) {
      return null;
    }
    int end = subject == null ? verb + 1 : subject.end();
    Cue cue = lexicon.clauseWith(phrase, reading.lexeme());
    Match match = new Match(cue, i, verb + 1, reading);
    match.subject = subject;
    return takeContent(match, i, end, sentence) ? match : null;
  }

  private boolean isIn(int i) {
    return scene.form(i).equals("في");
  }

  /** وفق ما جاء في [بيان]: the paper or medium that speaks after a verb of standing and في. */
  private @Nullable ActorMention paperAfter(int verb, Sentence sentence) {
    if (verb + 2 >= sentence.end()
        || !scene.wordLists.standingVerbs.contains(scene.form(verb))
        || !isIn(verb + 1)) {
      return null;
    }
    ActorMention mention = nounFrom(verb + 2, sentence);
    if (mention == null) {
      return null;
    }
    EntityKind kind = scene.cast.actors().get(mention.actor()).kind();
    return kind == EntityKind.MEDIA || mention.kind() == MentionKind.NOMINAL ? mention : null;
  }

  /** كما أكد أن …: a plain verb with a content of its own, and no circumstance. */
  private boolean isPlainVerb(
      CueLexicon.Phrase phrase, List<Cue> cues, int verb, Reading reading, Sentence sentence) {
    return isAs(phrase)
        && frames.match(cues, verb, verb + 1, reading, sentence) != null
        && hasOwnContent(verb, sentence);
  }

  private boolean isAs(CueLexicon.Phrase phrase) {
    return phrase.words().size() == 1 && scene.wordLists.as.contains(phrase.words().get(0));
  }

  private boolean hasOwnContent(int verb, Sentence sentence) {
    int at = verb + 1;
    ActorMention mention = at < sentence.end() ? scene.mentionFrom(at) : null;
    at = adverbials.skip(mention == null ? at : mention.end(), sentence);
    return at < sentence.end()
        && (scene.opensClause(at)
            || scene.isColon(at)
            || scene.quotationFrom(Math.min(at + 1, sentence.end() - 1)) != null
            || (!scene.isPunctuation(at) && (scene.isPreposition(at) || scene.isNoun(at))));
  }

  /** بحسب «الحياة»: a name that fills its quotation. */
  private @Nullable ActorMention quotedName(int i, Sentence sentence) {
    Quotation quotation = scene.quotationFrom(i);
    ActorMention mention = nounFrom(i, sentence);
    return quotation != null && mention != null && mention.end() == quotation.end()
        ? mention
        : null;
  }

  private @Nullable ActorMention nounFrom(int i, Sentence sentence) {
    ActorMention mention = i < sentence.end() ? scene.mentionFrom(i) : null;
    return mention != null && mention.role() == ActorMention.Use.NOUN ? mention : null;
  }

  /**
   * Gives a circumstance its content: the rest of the sentence if it begins it, else what stands
   * before it.
   *
   * @return whether there is any
   */
  private boolean takeContent(Match match, int first, int end, Sentence sentence) {
    boolean initial = first - sentence.first() <= 1;
    return initial ? takeRest(match, end, sentence) : takeBefore(match, first, sentence);
  }

  private boolean takeRest(Match match, int end, Sentence sentence) {
    int at = end;
    while (at < sentence.end() && !closes(at) && at - end < LONGEST_REST) {
      at++;
    }
    boolean closed = at + 2 < sentence.end() && closes(at);
    boolean clause = closed && !scene.isPunctuation(at);
    int content = closed && !clause ? afterTime(at + 1, sentence) : clause ? at + 1 : end;
    while (content < sentence.end() && scene.isPunctuation(content)) {
      content++;
    }
    if (content < sentence.end() && scene.opensClause(content)) {
      content++;
    }
    if (content >= sentence.end()) {
      return false;
    }
    match.content = content;
    match.quotation = scene.quotationFrom(content);
    return true;
  }

  /** كما قال الوزير، أمس، …: past a time between commas, which tells when it was said. */
  private int afterTime(int from, Sentence sentence) {
    TimeMention time = scene.time(from);
    return time != null && time.end() + 2 < sentence.end() && scene.isComma(time.end())
        ? time.end() + 1
        : from;
  }

  private boolean closes(int i) {
    return scene.isComma(i) || scene.isColon(i) || scene.opensClause(i) || opensSequel(i);
  }

  /** فإن, فإنه: what is said, after a circumstance. */
  private boolean opensSequel(int i) {
    return scene.form(i).startsWith(SEQUEL);
  }

  private boolean takeBefore(Match match, int first, Sentence sentence) {
    Quotation quotation = speech.endingBefore(first, sentence);
    if (quotation != null) {
      match.takeBackward(quotation);
      return true;
    }
    match.backward = true;
    int stop = first;
    while (stop > sentence.first() && scene.isLoose(stop - 1) && !scene.isQuotationMark(stop - 1)) {
      stop--;
    }
    match.content = sentence.first();
    match.contentEnd = stop;
    return stop > match.content;
  }
}
