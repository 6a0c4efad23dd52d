package org.isnad.statements;

import java.util.ArrayList;
import java.util.List;
import org.isnad.model.ActorMention;
import org.isnad.model.Attribution;
import org.isnad.model.EntityKind;
import org.isnad.model.Sentence;
import org.isnad.model.Spelling;
import org.jspecify.annotations.Nullable;

/**
 * Follows an article of another outlet that is told at length: نشرت الصحيفة مقالا للكاتب. Outlet and
 * author are sources of what is told after it. For one article and one thread.
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

  Reviews(Scene scene, SourceKinds kinds) {
    this.scene = scene;
    this.kinds = kinds;
  }

  /** Goes on to a sentence of the body: it may begin to tell another article, or name its author. */
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
    ActorMention around = scene.mention(writer);
    if (around != null && isPerson(around)) {
      return kinds.source(around);
    }
    for (int i = writer + 1; i < Math.min(sentence.end(), writer + NAME_REACH); i++) {
      ActorMention mention = scene.mentionFrom(i);
      if (mention != null && isPerson(mention)) {
        return kinds.source(mention);
      }
      if (scene.isVerb(i) || scene.isColon(i)) {
        return null;
      }
    }
    return null;
  }

  private boolean isPerson(ActorMention mention) {
    return mention.role() == ActorMention.Use.NOUN
        && scene.cast.actors().get(mention.actor()).kind() == EntityKind.PERSON;
  }
}
