package org.isnad.statements;

import java.util.ArrayList;
import java.util.List;
import org.isnad.model.ActorMention;
import org.isnad.model.Attribution;
import org.isnad.model.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * What an article, or a stretch of it, is taken from: the agency of its dateline, the communiqué
 * whose text it gives, the article of another outlet that it tells. It stands in the chain of every
 * statement there. For one article and one thread.
 */
final class Provenance {
  private final SourceKinds kinds;
  private final Datelines datelines;
  private final GivenTexts texts;
  private final Reviews reviews;
  private List<Attribution.Source> credited = List.of();
  private Attribution.@Nullable Source text;

  Provenance(Scene scene, SourceKinds kinds) {
    this.kinds = kinds;
    this.datelines = new Datelines(scene, kinds);
    this.texts = new GivenTexts(scene, kinds);
    this.reviews = new Reviews(scene, kinds);
  }

  /** Goes on to the next sentence, before its statements are read. */
  void enter(Sentence sentence) {
    if (sentence.part() == Sentence.Part.HEADLINE) {
      return;
    }
    List<ActorMention> agencies = datelines.agencies(sentence);
    if (!agencies.isEmpty()) {
      credited =
          agencies.stream().filter(agency -> !kinds.isOutlet(agency)).map(kinds::source).toList();
      text = null;
    }
    reviews.enter(sentence);
  }

  /** After the statements of a sentence were read: what it announces begins. */
  void leave(Sentence sentence) {
    ActorMention announced = texts.announced(sentence);
    if (announced != null) {
      text = kinds.source(announced);
    }
  }

  /** Who speaks: the author of an article that is told, where it or he without his name does. */
  int speaker(int speaker, @Nullable ActorMention subject) {
    return reviews.speaker(speaker, subject);
  }

  /** The sources that hold where the reading stands, outermost first. */
  List<Attribution.Source> sources() {
    List<Attribution.Source> reviewed = reviews.sources();
    if (text == null && reviewed.isEmpty()) {
      return credited;
    }
    List<Attribution.Source> sources = new ArrayList<>(credited);
    sources.addAll(reviewed);
    if (text != null) {
      sources.add(text);
    }
    return sources;
  }
}
