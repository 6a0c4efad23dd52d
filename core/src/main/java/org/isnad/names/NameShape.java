package org.isnad.names;

import java.util.List;
import org.isnad.model.Reading;
import org.isnad.model.Token;
import org.isnad.model.Words;

/**
 * Tells where a personal name that no table has begins and ends: by known name words, name
 * particles (بن, أبو, آل, عبد) and words that the lexicon doesn't know.
 */
final class NameShape {
  private static final int LONGEST = 6;

  private final List<Token> tokens;
  private final Words words;
  private final NameLexicon lexicon;
  private final Pieces pieces;
  private final FunctionWords functionWords;
  private final NameWords nameWords;
  private final String original;

  NameShape(
      String original,
      List<Token> tokens,
      Words words,
      NameLexicon lexicon,
      Pieces pieces,
      FunctionWords functionWords,
      NameWords nameWords) {
    this.tokens = tokens;
    this.words = words;
    this.lexicon = lexicon;
    this.pieces = pieces;
    this.functionWords = functionWords;
    this.nameWords = nameWords;
    this.original = original;
  }

  /**
   * One past the last token of the name that begins at a token; the token itself if none does.
   *
   * @param expected whether a title or honorific stands before it, so that an unknown word is a
   *     name
   */
  int end(int first, boolean expected) {
    int at = first;
    boolean open = false;
    int strong = 0;
    while (at < tokens.size() && at - first < LONGEST) {
      Token token = tokens.get(at);
      boolean hyphen = at > first && token.is("-") && joins(at);
      if (hyphen) {
        at += 2;
        continue;
      }
      if (!token.isWord() || (at > first && lineBreak(at))) {
        break;
      }
      String form = token.form();
      boolean particle = nameWords.nameParticles.contains(form);
      boolean known = lexicon.isNameWord(form) && (!functionWords.contains(form) || isAli(token));
      boolean unknown =
          (words.of(at).isEmpty() || (expected && (isFarFetched(at) || leadsName(at, at == first))))
              && !functionWords.contains(form);
      if (open) {
        if (functionWords.contains(form)) {
          break;
        }
        open = particle;
        at++;
        continue;
      }
      if (particle
          && at + 1 < tokens.size()
          && tokens.get(at + 1).isWord()
          && (at > first || known || expected)) {
        open = true;
        strong++;
        at++;
        continue;
      }
      boolean begins = at == first;
      Piece piece = pieces.at(at);
      boolean ordinary = piece != null && !piece.is(Entry.PersonName.class);
      if (known && !(ordinary && !begins) && !(begins && !expected && hasVerb(at))) {
        strong++;
      } else if (at == first + 1 && strong > 0 && endsName(at)) {
        at++;
        break;
      } else if (ordinary
          || !unknown
          || form.length() < 3
          || isBodyNoun(form)
          || startsWithConjunction(form, begins)) {
        break;
      } else if (begins && !expected) {
        break;
      }
      at++;
    }
    if (open) {
      at--;
    }
    return strong == 0 && !expected ? first : at;
  }

  /** علي the name, where it is not written على and no clause or noun with ال follows it. */
  private boolean isAli(Token token) {
    int next = token.index() + 1;
    return token.is("علي")
        && original.charAt(token.span().end() - 1) == 'ي'
        && (next >= tokens.size()
            || !tokens.get(next).isWord()
            || (!functionWords.contains(tokens.get(next).form())
                && (lexicon.isNameWord(tokens.get(next).form())
                    || (words.of(next).isEmpty() && !tokens.get(next).form().startsWith("ال")))));
  }

  /**
   * Whether the readings of a word need a pronoun or proclitic split off, so that after a title it
   * is rather a name.
   */
  private boolean isFarFetched(int token) {
    for (Reading reading : words.of(token)) {
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
    String form = tokens.get(token).form();
    return pieces.opens(form) || lexicon.isNameWord(form) || nameWords.isHead(form);
  }

  /**
   * A word that could be ب or ك with a noun, where the next word is surely a name: باسر علي after a
   * title.
   */
  private boolean leadsName(int token, boolean begins) {
    if (!begins || token == 0 || words.of(token - 1).stream().anyMatch(Reading::isFiniteVerb)) {
      return false;
    }
    for (Reading reading : words.of(token)) {
      if (reading.preposition() == 0 || reading.article()) {
        return false;
      }
    }
    int next = token + 1;
    return next < tokens.size()
        && tokens.get(next).isWord()
        && (lexicon.isNameWord(tokens.get(next).form()) || words.of(next).isEmpty())
        && !functionWords.contains(tokens.get(next).form());
  }

  /** A state or profession as family name, where a comma or a title follows: أنيس بيرو، القيادي. */
  private boolean endsName(int token) {
    Piece piece = pieces.at(token);
    if (piece == null
        || piece.end() != token + 1
        || !piece.bare()
        || piece.definite()
        || piece.is(Entry.Nisba.class)) {
      return false;
    }
    int next = token + 1;
    if (next >= tokens.size()) {
      return false;
    }
    Piece title = pieces.at(next);
    boolean comma = tokens.get(next).is("،") || tokens.get(next).is(",");
    return comma || (title != null && title.bare() && title.is(Entry.OfficeName.class));
  }

  /** A hyphen between two parts of a name: إيون-هي. */
  private boolean joins(int hyphen) {
    if (hyphen + 1 >= tokens.size() || !tokens.get(hyphen + 1).isWord()) {
      return false;
    }
    int at = tokens.get(hyphen).foldedStart();
    Token before = tokens.get(hyphen - 1);
    return before.foldedStart() + before.form().length() == at
        && tokens.get(hyphen + 1).foldedStart() == at + 1;
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

  private boolean hasVerb(int token) {
    for (Reading reading : words.of(token)) {
      if (reading.isFiniteVerb()) {
        return true;
      }
    }
    return false;
  }

  /** و before a word that is known without it: وباراك goes on with another name. */
  private boolean startsWithConjunction(String form, boolean begins) {
    return form.charAt(0) == 'و'
        && form.length() > 3
        && (!begins || lexicon.isNameWord(form.substring(1)) || form.startsWith("وال"));
  }

  private boolean lineBreak(int token) {
    return tokens.get(token).foldedStart()
            - (tokens.get(token - 1).foldedStart() + tokens.get(token - 1).form().length())
        > 1;
  }
}
