package org.isnad.statements;

import java.util.ArrayList;
import java.util.List;
import org.isnad.model.ActorMention;
import org.isnad.model.Attribution;
import org.isnad.model.EntityKind;
import org.isnad.model.GrammaticalNumber;
import org.isnad.model.MentionKind;
import org.isnad.model.Sentence;
import org.isnad.model.Spelling;
import org.jspecify.annotations.Nullable;

/**
 * Follows an article of another outlet that is told at length: نشرت الصحيفة مقالا للكاتب. Outlet
 * and author are sources of what is told after it. For one article and one thread.
 */
final class Reviews {
  /** How far, in tokens, the outlet may stand from the word for its article. */
  private static final int REACH = 10;

  /** How far, in tokens, the name may stand after the word for the author. */
  private static final int NAME_REACH = 7;

  private final Scene scene;
  private final SourceKinds kinds;
  private Attribution.@Nullable Source medium;
  private Attribution.@Nullable Source author;
  private int paper = -1;

  Reviews(Scene scene, SourceKinds kinds) {
    this.scene = scene;
    this.kinds = kinds;
  }

  /**
   * Goes on to a sentence of the body: it may begin to tell another article, or name its author.
   */
  void enter(Sentence sentence) {
    int article = -1;
    int writer = -1;
    for (int i = sentence.first(); i < sentence.end(); i++) {
      Spelling spelling = scene.token(i).spelling();
      if (article < 0 && scene.wordLists.reviewNouns.of(spelling)) {
        article = i;
      }
      if (writer < 0 && scene.wordLists.authorNouns.of(spelling)) {
        writer = i;
      }
    }
    if (writer < 0) {
      return;
    }
    ActorMention outlet = article < 0 ? null : outlet(article, sentence);
    if (outlet != null) {
      medium = kinds.source(outlet);
      author = null;
      paper = paper(article);
    }
    if (medium != null && author == null) {
      author = author(writer, sentence);
    }
  }

  /** Outlet and author of the article that is told where the reading stands. */
  List<Attribution.Source> sources() {
    if (medium == null) {
      return List.of();
    }
    List<Attribution.Source> sources = new ArrayList<>();
    sources.add(medium);
    if (author != null) {
      sources.add(author);
    }
    return sources;
  }

  /** Who speaks: the author where his article (المقال) does, or he without his name (الكاتب). */
  int speaker(int speaker, @Nullable ActorMention subject) {
    if (author == null) {
      return speaker;
    }
    boolean speaks = subject == null ? speaker == paper : isAuthor(subject);
    return speaks || (subject != null && subject.actor() == paper) ? author.actor() : speaker;
  }

  private boolean isAuthor(ActorMention mention) {
    return mention.kind() == MentionKind.TITLE
        && isPerson(mention)
        && mention.number() == GrammaticalNumber.SINGULAR
        && isDefinite(scene.form(mention.first()))
        && scene.wordLists.authorNouns.of(scene.token(mention.first()).spelling());
  }

  private static boolean isDefinite(String form) {
    return form.startsWith("ال") || form.startsWith("لل");
  }

  /** The article as an index into the cast, where it is mentioned for itself; -1 if it isn't. */
  private int paper(int article) {
    ActorMention mention = scene.mentionFrom(article);
    return mention != null
            && mention.kind() == MentionKind.NOMINAL
            && mention.actor() != mediumActor()
        ? mention.actor()
        : -1;
  }

  private int mediumActor() {
    return medium == null ? -1 : medium.actor();
  }

  private @Nullable ActorMention outlet(int article, Sentence sentence) {
    int from = Math.max(sentence.first(), article - REACH);
    for (int i = from; i < Math.min(sentence.end(), article + REACH); i++) {
      ActorMention mention = scene.mentionFrom(i);
      if (mention != null
          && i != article
          && kinds.isMedium(mention)
          && !kinds.isOutlet(mention)
          && !scene.wordLists.reviewNouns.of(scene.token(i).spelling())) {
        return mention;
      }
    }
    return null;
  }

  private Attribution.@Nullable Source author(int writer, Sentence sentence) {
    ActorMention title = scene.mention(writer);
    if (title != null && !isPerson(title)) {
      title = null;
    }
    if (title != null && title.kind() == MentionKind.NAME) {
      return kinds.source(title);
    }
    // further words may part the name from the title: الكاتب المقيم في المدينة سامر حداد
    for (int i = writer + 1; i < Math.min(sentence.end(), writer + NAME_REACH); i++) {
      ActorMention mention = scene.mentionFrom(i);
      if (mention != null && mention.kind() == MentionKind.NAME && isPerson(mention)) {
        return kinds.source(mention);
      }
      if (scene.isVerb(i) || scene.isComma(i) || scene.isColon(i)) {
        break;
      }
    }
    return title == null ? null : kinds.source(title);
  }

  private boolean isPerson(ActorMention mention) {
    return mention.role() == ActorMention.Use.NOUN
        && scene.cast.actors().get(mention.actor()).kind() == EntityKind.PERSON;
  }
}
