package org.isnad.events;

import java.util.Arrays;
import java.util.List;
import org.isnad.model.Actor;
import org.isnad.model.ActorMention;
import org.isnad.model.Attribution;
import org.isnad.model.Cast;
import org.isnad.model.EntityKind;
import org.isnad.model.Layout;
import org.isnad.model.MentionKind;
import org.isnad.model.Reading;
import org.isnad.model.Sentence;
import org.isnad.model.Span;
import org.isnad.model.Tense;
import org.isnad.model.TimeMention;
import org.isnad.model.Token;
import org.isnad.model.Words;
import org.jspecify.annotations.Nullable;

/**
 * An article as the event stage sees it: every token with its class and, for a verb or noun, the
 * reading that fits its place. For one article and one thread.
 */
final class Scene {
  final Layout layout;
  final List<Token> tokens;
  final Words words;
  final Cast cast;
  final List<TimeMention> times;
  final List<Attribution> attributions;
  final EventWords lists;

  /** Class of each token. */
  final WordClass[] classes;

  /** Slot that each token opens by a preposition or proclitic; null for none. */
  final @Nullable Slot[] slots;

  /** Pronoun at the end of each preposition; null for none. */
  final @Nullable String[] pronouns;

  /** Index of the mention over each token, -1 for none. */
  final int[] mentions;

  /** Index of the sentence of each token. */
  final int[] sentences;

  /** Index of the attribution over whose cue each token stands, -1 for none. */
  private final int[] cues;

  private final @Nullable Reading[] readings;
  private @Nullable String @Nullable [] headings;

  Scene(
      Layout layout,
      Words words,
      Cast cast,
      List<TimeMention> times,
      List<Attribution> attributions,
      Particles particles,
      EventWords lists) {
    this.lists = lists;
    this.layout = layout;
    this.tokens = layout.tokens();
    this.words = words;
    Cast trimmed = Mentions.trimmed(layout, words, cast, lists);
    this.cast = Homelands.named(layout, words, trimmed, attributions, lists);
    this.times = times;
    this.attributions = attributions;
    int n = tokens.size();
    classes = new WordClass[n];
    slots = new Slot[n];
    pronouns = new String[n];
    readings = new Reading[n];
    mentions = new int[n];
    sentences = new int[n];
    cues = new int[n];
    noteCues();
    Arrays.fill(mentions, -1);
    for (int s = 0; s < layout.sentences().size(); s++) {
      Sentence sentence = layout.sentences().get(s);
      Arrays.fill(sentences, sentence.first(), sentence.end(), s);
    }
    for (int i = 0; i < this.cast.mentions().size(); i++) {
      ActorMention mention = this.cast.mentions().get(i);
      boolean party =
          cast.actors().get(mention.actor()).kind() != EntityKind.OTHER || isPerson(mention);
      if (party && !isAct(mention)) {
        Arrays.fill(mentions, mention.first(), mention.end(), i);
      }
    }
    new Tagger(this, particles).tag();
  }

  /** وطالب المجلس begins with a verb and no student, ، داعية الحكومة with a participle. */
  private boolean isVerbOrParticiple(ActorMention mention) {
    int first = mention.first();
    if (mention.kind() == MentionKind.NAME
        || cast.actors().get(mention.actor()).key() != null
        || words.of(first).isEmpty()) {
      return false;
    }
    int start = layout.sentences().get(sentences[first]).first();
    Token before = first == start ? null : tokens.get(first - 1);
    boolean comma = before != null && before.is("،");
    for (Reading reading : words.of(first)) {
      boolean joined = reading.conjunction() == 'و' || before == null || before.is("كما");
      if (joined
          && reading.inflection().tense() == Tense.PERFECT
          && !reading.inflection().passive()) {
        return true;
      }
      if (comma
          && reading.inflection().tense() == Tense.ACTIVE_PARTICIPLE
          && !reading.article()
          && mention.end() == first + 1) {
        return true;
      }
    }
    return false;
  }

  /** A word of its own that is a verbal noun (مفاوضات, بتسليم) is no name. */
  private boolean isAct(ActorMention mention) {
    if (isVerbOrParticiple(mention)) {
      return true;
    }
    if (mention.end() != mention.first() + 1
        || cast.actors().get(mention.actor()).key() != null
        || words.of(mention.first()).isEmpty()) {
      return false;
    }
    return Readings.haveVerbalNoun(words.of(mention.first()));
  }

  /** Unnamed people are parties (مصدر أمني), papers and acts that speak (التحقيق) are not. */
  private boolean isPerson(ActorMention mention) {
    return cast.actors().get(mention.actor()).sector() != null;
  }

  Sentence sentence(int token) {
    return layout.sentences().get(sentences[token]);
  }

  @Nullable ActorMention mention(int token) {
    return token < 0 || mentions[token] < 0 ? null : cast.mentions().get(mentions[token]);
  }

  /** Whether a token goes on a name: a long name is one step. */
  boolean isWithinName(int token) {
    return token > 0 && mentions[token] >= 0 && mentions[token] == mentions[token - 1];
  }

  Actor actor(ActorMention mention) {
    return cast.actors().get(mention.actor());
  }

  /** The reading that fits the token's class; null where the lexicon knows none. */
  @Nullable Reading reading(int token) {
    return readings[token];
  }

  void set(int token, WordClass wordClass, @Nullable Reading reading) {
    classes[token] = wordClass;
    readings[token] = reading;
  }

  boolean is(int token, WordClass wordClass) {
    return token >= 0 && token < classes.length && classes[token] == wordClass;
  }

  /** EDTF of the time that a token is part of; null if it is part of none. */
  @Nullable String time(int token) {
    if (classes[token] != WordClass.TIME) {
      return null;
    }
    for (TimeMention time : times) {
      if (token >= time.first() && token < time.end()) {
        return time.value();
      }
    }
    return null;
  }

  /** Whether a token has ال. */
  boolean hasArticle(int token) {
    Reading reading = readings[token];
    if (reading != null) {
      return reading.article();
    }
    String form = tokens.get(token).form();
    return form.length() > 3
        && (form.startsWith("ال")
            || form.startsWith("وال")
            || form.startsWith("بال")
            || form.startsWith("لل"));
  }

  /** Whether و stands before the word of a token. */
  boolean isJoined(int token) {
    String form = tokens.get(token).form();
    if (form.charAt(0) != 'و') {
      return false;
    }
    Reading reading = readings[token];
    ActorMention mention = mention(token);
    if (mention != null && mention.first() == token) {
      return mention.span().start() > tokens.get(token).span().start();
    }
    return reading != null ? reading.conjunction() == 'و' : form.startsWith("وال");
  }

  /** The characters of tokens {@code [first, end)} without proclitics before the first. */
  Span span(int first, int end) {
    Token token = tokens.get(first);
    Reading reading = readings[first];
    int stripped = reading == null ? 0 : reading.stemStart();
    int start =
        stripped == 0
            ? token.span().start()
            : layout.within(token, stripped, token.form().length()).start();
    return new Span(start, tokens.get(end - 1).span().end());
  }

  /**
   * EDTF of the day heading that a token stands under, where the article is a chronology with more
   * than one; null for none.
   */
  @Nullable String heading(int token) {
    if (headings == null) {
      headings = headings();
    }
    return headings[sentences[token]];
  }

  private @Nullable String[] headings() {
    @Nullable String[] found = new String[layout.sentences().size()];
    int count = 0;
    String open = null;
    for (int s = 0; s < found.length; s++) {
      Sentence sentence = layout.sentences().get(s);
      boolean heading = sentence.part() == Sentence.Part.BODY;
      for (int i = sentence.first(); i < sentence.end() && heading; i++) {
        heading = classes[i] == WordClass.TIME || classes[i] == WordClass.STOP;
      }
      if (heading) {
        open = timeAt(sentence);
        count += open == null ? 0 : 1;
      }
      found[s] = open;
    }
    return count > 1 ? found : new String[found.length];
  }

  private @Nullable String timeAt(Sentence sentence) {
    for (TimeMention time : times) {
      if (sentence.contains(time.first())) {
        return time.value();
      }
    }
    return null;
  }

  /** The innermost attribution whose content holds a token; -1 if the narrator tells it. */
  int attributionOf(int token) {
    return attributionOf(tokens.get(token).span(), attributions);
  }

  /** The innermost of some attributions whose content holds a stretch; -1 if none does. */
  static int attributionOf(Span span, List<Attribution> attributions) {
    int best = -1;
    for (int i = 0; i < attributions.size(); i++) {
      Attribution attribution = attributions.get(i);
      if (attribution.content().contains(span)
          && (best < 0
              || attribution.content().length() < attributions.get(best).content().length())) {
        best = i;
      }
    }
    return best;
  }

  /** The attribution whose cue a token is part of; -1 if there is none. */
  int cueOf(int token) {
    return cues[token];
  }

  /** Notes over which tokens the cues stand; where two share a token, the first. */
  private void noteCues() {
    Arrays.fill(cues, -1);
    for (int i = attributions.size() - 1; i >= 0; i--) {
      Span cue = attributions.get(i).cue();
      for (int token = layout.tokenAfter(cue.start());
          token < cues.length && tokens.get(token).span().overlaps(cue);
          token++) {
        cues[token] = i;
      }
    }
  }
}
