package org.isnad.statements;

import org.isnad.model.ActorMention;
import org.isnad.model.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Finds who speaks in a paper or talk that the words around the verb name: رسالة من [المدير] أكد
 * فيها, الكلمة التي ألقاها [الوزير] وقال من خلالها. For one article and one thread.
 */
final class Resumption {
  /** How many adjectives may stand between a paper and the verb of what it says. */
  private static final int ADJECTIVES = 2;

  private static final int NONE = -2;

  private final Scene scene;

  Resumption(Scene scene) {
    this.scene = scene;
  }

  /**
   * Whom the sentence names as the author of what a verb takes up with فيه or خلالها.
   *
   * @return null if the verb takes nothing up, or nobody is named
   */
  @Nullable ActorMention speaker(Match match, Sentence sentence) {
    int paper = takesUp(match.end, sentence) ? -1 : paperBefore(match, sentence);
    if (paper == NONE) {
      return null;
    }
    ActorMention document = paper < 0 ? null : scene.mention(paper);
    if (document != null && scene.isGoverned(document)) {
      // في تقارير أشارت: it speaks itself
      return Agreement.agrees(match, document, true) ? document : null;
    }
    return author(match, paper < 0, sentence);
  }

  private @Nullable ActorMention author(Match match, boolean agrees, Sentence sentence) {
    for (int i = match.first - 1; i >= sentence.first(); i--) {
      ActorMention mention = scene.mentionFrom(i);
      if (mention != null
          && mention.role() == ActorMention.Use.NOUN
          && (!agrees || Agreement.agrees(match, mention, true))
          && isAuthor(mention)) {
        return mention;
      }
    }
    return null;
  }

  /** أصدر الوزير [بيانا] هاما يفيد: the indefinite word for a paper that a verb tells of. */
  private int paperBefore(Match match, Sentence sentence) {
    if (match.startsWithConjunction()) {
      return NONE;
    }
    for (int i = match.first - 1; i >= sentence.first(); i--) {
      String form = scene.form(i);
      if (form.startsWith("ال") || match.first - 1 - i > ADJECTIVES || !scene.isNoun(i)) {
        return NONE;
      }
      if (isPaper(i)) {
        return i;
      }
    }
    return NONE;
  }

  private boolean takesUp(int at, Sentence sentence) {
    if (at >= sentence.end()) {
      return false;
    }
    int pronoun = scene.form(at).equals("من") && at + 1 < sentence.end() ? at + 1 : at;
    return scene.wordLists.resumptions.contains(scene.form(pronoun));
  }

  /** Whether a mention is the subject of a verb right before it, or stands after من or ل. */
  private boolean isAuthor(ActorMention mention) {
    int first = mention.first();
    if (first == 0 || scene.opensSentence(first)) {
      return false;
    }
    int before = first - 1;
    if (mention.span().start() > scene.token(first).span().start()) {
      return scene.form(first).charAt(0) == 'ل' && isPaper(before);
    }
    if (scene.form(before).equals("من")) {
      return true;
    }
    while (before > 0 && (scene.time(before) != null || resumes(before))) {
      before--;
    }
    return scene.isVerb(before) || (scene.followsRelative(before) && scene.verb(before) != null);
  }

  /** بعث [به] السفير: a preposition whose pronoun is of the paper. */
  private boolean resumes(int i) {
    String form = scene.form(i);
    return form.equals("به") || form.equals("بها") || scene.wordLists.resumptions.contains(form);
  }

  private boolean isPaper(int i) {
    String form = scene.form(i);
    return scene.wordLists.communiqueNouns.contains(form)
        || scene.wordLists.documentNouns.contains(form);
  }
}
