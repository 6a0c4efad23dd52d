package org.isnad.names;

import java.util.Set;
import org.isnad.model.Reading;
import org.isnad.model.Token;

/**
 * Tells where a personal name that no table has begins and ends: by known name words, name
 * particles (بن, أبو, آل, عبد) and words that the lexicon doesn't know.
 */
final class NameShape {
  private static final int LONGEST = 6;
  private static final int LEAST_STEM = 4;
  private static final Set<String> PRONOUNS = Set.of("ي", "ه", "ها", "هم", "نا", "ك", "كم");
  private static final int SHORTEST_PLACE = 4;

  private final String original;
  private final Passage passage;
  private final NameLexicon lexicon;
  private final FunctionWords functionWords;
  private final NameWords nameWords;

  /**
   * @param original the article's text, to which the tokens' spans point
   */
  NameShape(String original, Passage passage, NameTables tables) {
    this.original = original;
    this.passage = passage;
    this.lexicon = tables.entities();
    this.functionWords = tables.functionWords();
    this.nameWords = tables.words();
  }

  /**
   * One past the last token of the name that begins at a token; the token itself if none does.
   *
   * @param expected whether a title or honorific stands before it, so that an unknown word is a
   *     name
   */
  int end(int first, boolean expected) {
    return new Walk(first, expected).read();
  }

  /** One name, read from left to right, word by word. */
  private final class Walk {
    private final int first;
    private final boolean expected;
    private int at;

    /** Whether a word stood before that never ends a name. */
    private boolean open;

    /** How many words stood before that are known in names. */
    private int strong;

    Walk(int first, boolean expected) {
      this.first = first;
      this.expected = expected;
      this.at = first;
    }

    int read() {
      while (passage.has(at) && at - first < LONGEST) {
        if (at > first && passage.is(at, "-") && joins(at)) {
          at += 2;
        } else if (!passage.isWord(at) || (at > first && lineBreak(at)) || !word()) {
          break;
        }
      }
      if (open) {
        at--;
      }
      return strong == 0 && !expected ? first : at;
    }

    /** Takes a word into the name; false if the name ends before or after it. */
    private boolean word() {
      String form = passage.form(at);
      boolean particle = nameWords.nameParticles.contains(form);
      if (open) {
        if (functionWords.contains(passage.token(at)) && !isAliAfterParticle()) {
          return false;
        }
        open = particle;
        at++;
        return true;
      }
      boolean begins = at == first;
      if (isDayPart(at)) {
        return false;
      }
      if (begins && isNoBeginning(form)) {
        return false;
      }
      boolean known = isKnown();
      if (particle && passage.isWord(at + 1) && (!begins || known || expected)) {
        open = true;
        strong++;
        at++;
        return true;
      }
      if ((!begins || expected) && passage.is(at + 1, "-") && joins(at + 1)) {
        // إيون of إيون-هي, whatever it means alone
        at++;
        return true;
      }
      Piece piece = passage.piece(at);
      boolean ordinary = piece != null && !piece.is(Entry.PersonName.class) && !onlySplits(piece);
      if (known
          && !(ordinary && !begins)
          && !(begins && !expected && hasVerb(at) && !isNoVerbThere(at))) {
        strong++;
        at++;
        return true;
      }
      if (at == first + 1 && strong > 0 && (endsName(at) || closesName(at))) {
        at++;
        return false;
      }
      if (ordinary || (begins && !expected) || !mayBeUnknown(form)) {
        return false;
      }
      at++;
      return true;
    }

    /** الله عز وجل, للعصبة, لا يمكن, لترامب: words that begin nobody's name. */
    private boolean isNoBeginning(String form) {
      if (form.equals("الله") || form.startsWith("لل")) {
        return true;
      }
      if (form.equals("لا")) {
        return passage.has(at + 1) && hasVerb(at + 1);
      }
      Piece piece = passage.piece(at);
      return piece != null && piece.preposition() == 'ل' && piece.is(Entry.PersonName.class);
    }

    /** سالم بن علي: no على after بن or أبو. */
    private boolean isAliAfterParticle() {
      return passage.is(at, "علي") && original.charAt(passage.token(at).span().end() - 1) == 'ي';
    }

    private boolean isKnown() {
      return lexicon.isNameWord(passage.token(at))
          && (!functionWords.contains(passage.token(at)) || isAli(passage.token(at)));
    }

    /** Whether a word that no table of names has can be part of a name. */
    private boolean mayBeUnknown(String form) {
      boolean begins = at == first;
      boolean strange =
          passage.readings(at).isEmpty()
              || (expected && (isFarFetched(at) || leadsName(at, begins)));
      return strange
          && !functionWords.contains(passage.token(at))
          && form.length() >= 3
          && !isBodyNoun(form)
          && !isPluralNoun(form)
          && !(begins && isInPlace(form))
          && !startsWithConjunction(form, begins);
    }
  }

  /** صباح اليوم, مساء أمس, صباح 12: no name, but when something happens. */
  private boolean isDayPart(int at) {
    return nameWords.dayParts.contains(passage.form(at))
        && passage.has(at + 1)
        && (nameWords.days.contains(passage.form(at + 1))
            || passage.token(at + 1).kind() == Token.Kind.NUMBER);
  }

  /** تعليقات, إحباطاتي: rather things, with or without a pronoun. */
  private static boolean isPluralNoun(String form) {
    int at = form.lastIndexOf("ات");
    return at >= LEAST_STEM
        && (at + 2 == form.length() || PRONOUNS.contains(form.substring(at + 2)));
  }

  /** المندوب بجنيف: ب and a word that stands alone elsewhere in the article. */
  private boolean isInPlace(String form) {
    return form.charAt(0) == 'ب'
        && form.length() > SHORTEST_PLACE
        && passage.occurs(form.substring(1));
  }

  /** علي the name, where it is not written على and no clause or noun with ال follows it. */
  private boolean isAli(Token token) {
    int next = token.index() + 1;
    return token.is("علي")
        && original.charAt(token.span().end() - 1) == 'ي'
        && (!passage.isWord(next)
            || (!functionWords.contains(passage.token(next))
                && (lexicon.isNameWord(passage.token(next))
                    || (passage.readings(next).isEmpty()
                        && !passage.form(next).startsWith("ال")))));
  }

  /**
   * Whether the readings of a word need a pronoun or proclitic split off, so that after a title it
   * is rather a name.
   */
  private boolean isFarFetched(int token) {
    for (Reading reading : passage.readings(token)) {
      boolean odd = "ك".equals(reading.suffix()) || "ي".equals(reading.suffix());
      boolean usual = !reading.isFiniteVerb() || reading.inflection().person() == 3;
      if (!odd && usual) {
        return false;
      }
    }
    return true;
  }

  /** Whether a mention can begin at a token at all, unless a verb of speech stands before it. */
  boolean mayBegin(int token) {
    return lexicon.mayBeginName(passage.token(token)) || passage.opensPhrase(token);
  }

  /**
   * A word that could be ب or ك with a noun, where the next word is surely a name: باسر علي after a
   * title.
   */
  private boolean leadsName(int token, boolean begins) {
    if (!begins
        || token == 0
        || passage.readings(token - 1).stream().anyMatch(Reading::isFiniteVerb)) {
      return false;
    }
    for (Reading reading : passage.readings(token)) {
      if (reading.preposition() == 0 || reading.article()) {
        return false;
      }
    }
    int next = token + 1;
    return passage.isWord(next)
        && lexicon.isNameWord(passage.token(next))
        && !functionWords.contains(passage.token(next));
  }

  /** A state or profession as family name, where a comma or a title follows: أنيس بيرو، القيادي. */
  private boolean endsName(int token) {
    Piece piece = passage.piece(token);
    if (piece == null
        || piece.end() != token + 1
        || !piece.bare()
        || piece.definite()
        || isPluralNoun(passage.form(token))
        || piece.is(Entry.Nisba.class)) {
      return false;
    }
    int next = token + 1;
    if (!passage.has(next)) {
      return false;
    }
    Piece title = passage.piece(next);
    boolean comma = passage.isComma(next);
    return comma || (title != null && title.bare() && title.is(Entry.OfficeName.class));
  }

  /**
   * A word that no table has as it stands: كزمان is a name rather than ك + زمان, and ألفارو rather
   * than ال + فارو.
   */
  private boolean onlySplits(Piece piece) {
    boolean split =
        piece.preposition() == 'ك' || (piece.definite() && piece.is(Entry.StateName.class));
    return split && passage.readings(piece.first()).isEmpty();
  }

  /** عزيز الراضي after a verb: a word with ال that is no title, where what is said follows. */
  private boolean closesName(int token) {
    return passage.hasArticle(token)
        && passage.piece(token) == null
        && !functionWords.contains(passage.token(token))
        && !isBodyNoun(passage.form(token))
        && !passage.form(token).endsWith("ة")
        && !nameWords.days.contains(passage.form(token))
        && !nameWords.modifiers.contains(passage.form(token))
        && passage.has(token + 1)
        && nameWords.opensSpeech(passage.form(token + 1));
  }

  /** A hyphen between two parts of a name: إيون-هي. */
  private boolean joins(int hyphen) {
    if (!passage.isWord(hyphen + 1)) {
      return false;
    }
    int at = passage.token(hyphen).foldedStart();
    Token before = passage.token(hyphen - 1);
    return before.foldedStart() + before.form().length() == at
        && passage.token(hyphen + 1).foldedStart() == at + 1;
  }

  /**
   * الفيدرالية, الهيئات: a word with ال and such an ending is rather part of a body's name than a
   * person's.
   */
  static boolean isBodyNoun(String form) {
    return form.startsWith("ال")
        && form.length() > 5
        && (form.endsWith("ية") || form.endsWith("ات") || form.endsWith("ين"));
  }

  /**
   * Whether a word is rather a verb: أشرف is, but not in أشرف سالم, and أحمد, I praise, is none.
   */
  private boolean hasVerb(int token) {
    boolean verb = false;
    for (Reading reading : passage.readings(token)) {
      verb |= reading.isFiniteVerb() && reading.inflection().person() == 3;
    }
    return verb;
  }

  /** حكم على طلعت: no verb stands there, and the word is no noun besides, as عهد and شأن are. */
  private boolean isNoVerbThere(int token) {
    if (!passage.hasBefore(token) || !nameWords.beforeNoun.contains(passage.form(token - 1))) {
      return false;
    }
    for (Reading reading : passage.readings(token)) {
      if (!reading.isFiniteVerb()) {
        return false;
      }
    }
    return true;
  }

  /** و before a word that is known without it: وباراك goes on with another name. */
  private boolean startsWithConjunction(String form, boolean begins) {
    return form.charAt(0) == 'و'
        && form.length() > 3
        && (!begins || lexicon.isNameWord(form.substring(1)) || form.startsWith("وال"));
  }

  private boolean lineBreak(int token) {
    return passage.token(token).foldedStart()
            - (passage.token(token - 1).foldedStart() + passage.form(token - 1).length())
        > 1;
  }
}
