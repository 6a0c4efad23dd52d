package org.isnad.statements;

import java.util.BitSet;
import java.util.List;
import org.isnad.model.ActorMention;
import org.isnad.model.Cast;
import org.isnad.model.Layout;
import org.isnad.model.MentionKind;
import org.isnad.model.PartOfSpeech;
import org.isnad.model.Quotation;
import org.isnad.model.Reading;
import org.isnad.model.Sentence;
import org.isnad.model.TimeMention;
import org.isnad.model.Token;
import org.isnad.model.Words;
import org.jspecify.annotations.Nullable;

/**
 * What the stages before know about each token of an article, side by side. For one article and one
 * thread.
 */
final class Scene {
  final StatementWords wordLists;
  private final BitSet starts = new BitSet();

  final Layout layout;
  final Words words;
  final Cast cast;
  private final Token[] tokens;
  private final @Nullable ActorMention[] mentions;
  private final @Nullable TimeMention[] times;
  private final @Nullable Quotation[] quotations;

  Scene(Layout layout, Words words, Cast cast, List<TimeMention> times, StatementWords wordLists) {
    this.wordLists = wordLists;
    this.layout = layout;
    this.words = words;
    this.cast = cast;
    this.tokens = layout.tokens().toArray(Token[]::new);
    int size = tokens.length;
    this.mentions = new ActorMention[size];
    for (ActorMention mention : cast.mentions()) {
      for (int i = mention.first(); i < mention.end(); i++) {
        mentions[i] = mention;
      }
    }
    this.times = new TimeMention[size];
    for (TimeMention time : times) {
      for (int i = time.first(); i < time.end(); i++) {
        this.times[i] = time;
      }
    }
    for (Sentence sentence : layout.sentences()) {
      starts.set(sentence.first());
    }
    this.quotations = new Quotation[size];
    for (Quotation quotation : layout.quotations()) {
      for (int i = quotation.first(); quotation.depth() == 0 && i < quotation.end(); i++) {
        quotations[i] = quotation;
      }
    }
  }

  /** Whether a token is the first of its sentence, so that what is before it doesn't govern it. */
  boolean opensSentence(int i) {
    return starts.get(i);
  }

  Token token(int i) {
    return tokens[i];
  }

  String form(int i) {
    return tokens[i].form();
  }

  int size() {
    return mentions.length;
  }

  /** The mention that covers a token. */
  @Nullable ActorMention mention(int i) {
    return i >= 0 && i < mentions.length ? mentions[i] : null;
  }

  /**
   * Whether a token stands within a mention: the إلى of المبعوث الأممي إلى سوريا is no complement.
   */
  boolean isInsideMention(int i) {
    ActorMention mention = mention(i);
    return mention != null && mention.first() != i;
  }

  /** The mention that begins at a token. */
  @Nullable ActorMention mentionFrom(int i) {
    ActorMention mention = mention(i);
    return mention != null && mention.first() == i ? mention : null;
  }

  @Nullable TimeMention time(int i) {
    return i >= 0 && i < times.length ? times[i] : null;
  }

  /** The outermost quotation that a token stands in. */
  @Nullable Quotation quotation(int i) {
    return i >= 0 && i < quotations.length ? quotations[i] : null;
  }

  /** The outermost quotation whose first inner token is this one. */
  @Nullable Quotation quotationFrom(int i) {
    Quotation quotation = quotation(i);
    return quotation != null && quotation.first() == i ? quotation : null;
  }

  /** Whether a mark stands after what is said and is no part of it, as 40% and (أمس) have one. */
  boolean isLoose(int i) {
    if (!isPunctuation(i)) {
      return false;
    }
    String form = form(i);
    return !form.equals(")") && !form.equals("%") && !form.equals("٪");
  }

  boolean isPunctuation(int i) {
    return token(i).kind() == Token.Kind.PUNCTUATION;
  }

  boolean isComma(int i) {
    return isPunctuation(i) && ",،؛;".indexOf(form(i).charAt(0)) >= 0;
  }

  boolean isColon(int i) {
    return isPunctuation(i) && form(i).equals(":");
  }

  /** A token that opens or closes a quotation. */
  boolean isQuotationMark(int i) {
    return isPunctuation(i) && "\"“”„«»‹›‘’'".indexOf(form(i).charAt(0)) >= 0;
  }

  /** Whether a token is إن, أن, بأنه … that opens what is said. */
  boolean opensClause(int i) {
    if (!wordLists.clauseOpeners.of(token(i).spelling())) {
      return false;
    }
    // إن always opens a clause, after قبل too; أن makes a conjunction of what stands before it
    boolean inna = layout.text().charAt(token(i).span().start()) == 'إ';
    return inna || i == 0 || !wordLists.beforeConjunction.of(token(i - 1).spelling());
  }

  boolean isRelativePronoun(int i) {
    return wordLists.relatives.of(token(i).spelling())
        || wordLists.joinedRelatives.of(token(i).spelling());
  }

  /** Whether a relative pronoun stands right before a token. */
  boolean followsRelative(int i) {
    return i > 0 && wordLists.relatives.of(token(i - 1).spelling());
  }

  boolean isPreposition(int i) {
    return i >= 0 && i < size() && wordLists.prepositions.of(token(i).spelling());
  }

  /** Whether a mention stands under a preposition, written apart or together. */
  boolean isGoverned(ActorMention mention) {
    int first = mention.first();
    int lead = mention.span().start() - token(first).span().start();
    if (lead > 0) {
      char before = layout.text().charAt(mention.span().start() - 1);
      if (before != 'و' && before != 'ف') {
        return true;
      }
    }
    int before = first - 1;
    while (before >= 0 && isQuotationMark(before) && !opensSentence(before + 1)) {
      before--;
    }
    // بعد at the end of a line governs nothing on the next one
    return before >= 0 && !opensSentence(before + 1) && isPreposition(before) && lead == 0;
  }

  /** The likeliest reading of a token as a finite verb in the 3rd person; null if it has none. */
  @Nullable Reading verb(int i) {
    if (mentions[i] != null && mentions[i].first() != i) {
      return null;
    }
    for (Reading reading : words.of(i)) {
      if (reading.isFiniteVerb() && reading.inflection().person() == 3) {
        return reading;
      }
    }
    return null;
  }

  /**
   * Whether a token is surely a finite verb: it has no reading as a noun, or its verb reading comes
   * first.
   */
  boolean isVerb(int i) {
    if (mentions[i] != null) {
      return false;
    }
    List<Reading> readings = words.of(i);
    return !readings.isEmpty() && readings.get(0).isFiniteVerb();
  }

  /** Whether a mention's first word is surely no nominative, and so no subject: المانحين, وفدا. */
  boolean isOblique(ActorMention mention) {
    if (mention.kind() == MentionKind.NAME) {
      return false;
    }
    boolean oblique = false;
    for (Reading reading : words.of(mention.first())) {
      if (reading.isFiniteVerb() || reading.lexeme().partOfSpeech() == PartOfSpeech.PARTICLE) {
        continue;
      }
      boolean marked =
          reading.inflection().accusativeOrGenitive()
              || reading.inflection().indefiniteAccusative();
      if (!marked) {
        return false;
      }
      oblique = true;
    }
    return oblique;
  }

  /** Whether a mention can be the subject of a verb: governed by nothing, and no accusative. */
  boolean canBeSubject(ActorMention mention) {
    return mention.role() == ActorMention.Use.NOUN && !isGoverned(mention) && !isOblique(mention);
  }

  /** Whether a token can be a noun or adjective. */
  boolean isNoun(int i) {
    if (mentions[i] != null) {
      return true;
    }
    for (Reading reading : words.of(i)) {
      if (!reading.isFiniteVerb() && reading.lexeme().partOfSpeech() != PartOfSpeech.PARTICLE) {
        return true;
      }
    }
    return false;
  }

  String text() {
    return layout.text();
  }
}
