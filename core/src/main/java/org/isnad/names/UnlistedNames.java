package org.isnad.names;

import org.isnad.model.MentionKind;
import org.isnad.model.Reading;
import org.isnad.model.Tense;
import org.isnad.names.Entry.OfficeName;
import org.jspecify.annotations.Nullable;

/**
 * Reads those whom no table has, without a title: by the shape of a name, or by their place after a
 * verb of speech.
 */
final class UnlistedNames {
  private static final int LONGEST_SPEAKER = 12;
  private static final int LONGEST_QUOTED = 3;
  private static final int LONGEST_DATE = 3;
  private static final String AND_SERVANT = "وعبد";

  private final Passage passage;
  private final NameTables tables;
  private final NameShape names;
  private final Agreement agreement;
  private final Apposition apposition;

  UnlistedNames(
      Passage passage,
      NameTables tables,
      NameShape names,
      Agreement agreement,
      Apposition apposition) {
    this.passage = passage;
    this.tables = tables;
    this.names = names;
    this.agreement = agreement;
    this.apposition = apposition;
  }

  /** Whether a verb of speech stands at a token; false before the article. */
  boolean isSpeech(int at) {
    return at >= 0
        && !isFunctionWord(at)
        && tables.speechVerbs().anyOf(passage.token(at), passage.readings(at));
  }

  /**
   * A name without a title, with the titles after it: only where its first word is known as a name
   * and a second one follows, or right after a verb of speech.
   */
  @Nullable Draft read(int token) {
    boolean afterSpeech = isSpeech(token - 1);
    int end = names.end(token, afterSpeech);
    if (end == token && afterSpeech) {
      return speaker(token);
    }
    boolean joined = end == token && isJoined(token);
    if (joined) {
      end = names.end(token + 1, true);
    } else if (end - token < 2 && !afterSpeech) {
      end = introduced(token);
    }
    if (end - token < 2 && !(afterSpeech && end > token && !isNobody(token))) {
      return null;
    }
    Draft draft = new Draft(token, end, joined ? 1 : 0);
    draft.nameFirst = token;
    draft.nameEnd = end;
    draft.because.add("names.shape");
    draft.end = apposition.titles(draft, end);
    return draft;
  }

  /** قال الله, أكد الثاني: a word that alone is nobody's name. */
  private boolean isNobody(int at) {
    return passage.is(at, "الله") || tables.words().modifiers.contains(passage.form(at));
  }

  /**
   * Whether و and a name of two known words stand at a token, of which one is no word besides:
   * [نادر البيطار] ورامز الحلواني.
   */
  private boolean isJoined(int token) {
    String form = passage.form(token);
    int next = token + 1;
    if (form.equals(AND_SERVANT)) {
      return passage.isWord(next) && passage.hasArticle(next) && isServantOf(next);
    }
    return form.charAt(0) == 'و'
        && form.length() > 3
        && tables.entities().isNameWord(form.substring(1))
        && passage.isWord(next)
        && !isFunctionWord(next)
        && tables.entities().isNameWord(passage.token(next))
        && (passage.readings(token).isEmpty() || passage.readings(next).isEmpty())
        && passage.readings(token).stream().noneMatch(Reading::isFiniteVerb)
        && (passage.piece(next) == null || isSecondName(next));
  }

  /** وعبد [الحميد الراوي], where a name of two words and more follows. */
  private boolean isServantOf(int at) {
    return tables.entities().isNameWord(passage.token(at)) && names.end(at, true) > at + 1;
  }

  private boolean isSecondName(int at) {
    Piece piece = passage.piece(at);
    return piece != null && piece.bare() && piece.is(Entry.PersonName.class);
  }

  /**
   * وتناول سامر خمري، أستاذ القانون، …: a name after any verb, closed by a comma and a title.
   * Returns one past it, or {@code token}.
   */
  private int introduced(int token) {
    boolean afterVerb =
        passage.hasBefore(token)
            && !passage.readings(token - 1).isEmpty()
            && passage.readings(token - 1).get(0).isFiniteVerb();
    int end = afterVerb ? names.end(token, true) : token;
    Piece title = end - token > 1 && passage.isComma(end) ? passage.piece(end + 1) : null;
    return title != null && title.bare() && title.is(OfficeName.class) ? end : token;
  }

  /** أعلنت "هواوي" …: an unread word in quotation marks right after the verb is a name. */
  @Nullable Draft quoted(int token) {
    int end = token;
    while (passage.has(end) && end - token < LONGEST_QUOTED && !passage.isMark(end)) {
      end++;
    }
    boolean name =
        end > token
            && passage.has(end)
            && passage.isMark(end)
            && passage.readings(token).isEmpty()
            && !isFunctionWord(token);
    if (!name) {
      return null;
    }
    Draft draft = new Draft(token, end, 0);
    draft.nameFirst = token;
    draft.nameEnd = end;
    draft.group = RuleGroup.BODY;
    draft.because.add("names.quoted");
    return draft;
  }

  /**
   * وأوضحت اللجنة أن: a noun phrase that no table has speaks if what it says follows it at once.
   */
  private @Nullable Draft speaker(int token) {
    if (isNobody(token)
        || tables.speechVerbs().isParticiple(passage.token(token), passage.readings(token))
        || !tables.speechVerbs().tells(passage.token(token - 1), passage.readings(token - 1))) {
      return null;
    }
    int end = phrase(token);
    int opener = passage.has(end) && passage.isComma(end) ? end + 1 : end;
    if (end == token
        || !passage.has(opener)
        || !(tables.words().opensSpeech(passage.form(opener)) || isSubject(token, end))
        || isPlainIndefinite(token)) {
      return null;
    }
    Draft draft = new Draft(token, end, 0);
    draft.latter = end == token + 1 && tables.words().latter.contains(passage.form(token));
    draft.kind = MentionKind.NOMINAL;
    draft.group = RuleGroup.SPEAKER;
    draft.definite = passage.hasArticle(token);
    draft.because.add("names.speaker");
    agreement.headed(draft, token, end - 1);
    return draft;
  }

  /** One past the nouns from a token on, with short forms in brackets and nouns after ل. */
  private int phrase(int first) {
    int at = first;
    while (passage.has(at) && at - first < LONGEST_SPEAKER) {
      boolean goesOn = isNominal(at) && !isObjectStart(first, at) && !isDay(at);
      if (goesOn || (at > first && isTied(at))) {
        at++;
      } else if (at > first && passage.isBracketed(at)) {
        at += 3;
      } else {
        break;
      }
    }
    return at;
  }

  /** A noun under a preposition written together with it: المركز الأوروبي لأجهزة الشرطة. */
  private boolean isTied(int at) {
    for (Reading reading : passage.readings(at)) {
      if (reading.preposition() == 'ل' && !reading.isFiniteVerb() && reading.conjunction() == 0) {
        return passage.isWord(at) && !isFunctionWord(at);
      }
    }
    return false;
  }

  /** After a definite head an indefinite noun is no longer part of the phrase. */
  private boolean isObjectStart(int first, int at) {
    return at > first && passage.hasArticle(first) && !passage.hasArticleOrAnd(at);
  }

  /** أعلن الاتحاد استقالة المدرب: a definite noun before an indefinite one is the subject. */
  private boolean isSubject(int first, int end) {
    if (!passage.hasArticle(first)) {
      return false;
    }
    int at = end;
    while (passage.has(at) && at - end < LONGEST_DATE && isDay(at)) {
      at++;
    }
    if (!passage.isWord(at) || isFunctionWord(at) || passage.hasArticle(at)) {
      return false;
    }
    for (Reading reading : passage.readings(at)) {
      if (isBareNoun(reading) && !reading.inflection().indefiniteAccusative()) {
        return true;
      }
    }
    return false;
  }

  private boolean isPlainIndefinite(int at) {
    for (Reading reading : passage.readings(at)) {
      boolean ofSpeech =
          reading.suffix() != null && reading.inflection().tense() == Tense.VERBAL_NOUN;
      // يكرر رفضه: what somebody does is said again, and nobody speaks
      if (reading.inflection().indefiniteAccusative() || ofSpeech) {
        return true;
      }
    }
    return passage.readings(at).isEmpty() && !passage.hasArticle(at);
  }

  private boolean isNominal(int at) {
    if (!passage.isWord(at) || isFunctionWord(at)) {
      return false;
    }
    for (Reading reading : passage.readings(at)) {
      if (isBareNoun(reading)) {
        return true;
      }
    }
    Piece piece = passage.piece(at);
    return passage.readings(at).isEmpty() || (piece != null && piece.bare());
  }

  private static boolean isBareNoun(Reading reading) {
    return !reading.isFiniteVerb() && reading.preposition() == 0 && reading.conjunction() == 0;
  }

  private boolean isDay(int at) {
    return tables.words().days.contains(passage.form(at));
  }

  private boolean isFunctionWord(int at) {
    return tables.functionWords().contains(passage.token(at));
  }
}
