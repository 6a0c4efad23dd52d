package org.isnad.statements;

import java.util.Objects;
import org.isnad.model.ActorMention;
import org.isnad.model.EntityKind;
import org.isnad.model.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Finds who gave out or passed on what somebody said: في بيان صادر عن الوزارة, في تصريحات نقلتها
 * الوكالة, في رسالة نشرت على قناة العربية. For one article and one thread.
 */
final class Publishers {
  /** How far, in tokens, he may stand after a cue that follows its content. */
  private static final int REACH_AFTER_CONTENT = 12;

  /** How far, in tokens, he may stand after the paper. */
  private static final int REACH_AFTER_PAPER = 6;

  /** How far, in tokens, the occasion may stand before the cue. */
  private static final int REACH_BEFORE = 14;

  private final Scene scene;
  private final SourceKinds kinds;

  Publishers(Scene scene, SourceKinds kinds) {
    this.scene = scene;
    this.kinds = kinds;
  }

  /**
   * Who gave out or passed on what was said, other than the speaker.
   *
   * @return null for nobody
   */
  @Nullable ActorMention of(Match match, Sentence sentence) {
    if (Selection.isCircumstance(match)) {
      return null;
    }
    int limit = match.backward ? match.end + REACH_AFTER_CONTENT : match.content;
    ActorMention after = between(match.end, Math.min(limit, sentence.end()), match.carried);
    return after != null || match.backward || match.ownFrom < 0 ? after : before(match);
  }

  /** وفي تصريحات نقلتها [الوكالة]، قال الوزير: beside the occasion that leads over to the cue. */
  private @Nullable ActorMention before(Match match) {
    for (int i = Math.max(match.ownFrom, match.first - REACH_BEFORE); i + 1 < match.first; i++) {
      if (scene.wordLists.channelPrepositions.contains(scene.form(i))
          && scene.wordLists.channelNouns.contains(scene.form(i + 1))) {
        return between(i + 1, match.first, match.carried);
      }
    }
    return null;
  }

  /**
   * Who gave out the paper that a circumstance names: بحسب بيان نشر على قناة العربية.
   *
   * @return the paper itself if nobody is named, or the paper speaks for somebody
   */
  ActorMention ofPaper(ActorMention paper, Sentence sentence) {
    boolean unowned =
        scene.cast.actors().get(paper.actor()).kind() == EntityKind.OTHER
            && (kinds.isCommunique(paper) || kinds.isDocument(paper));
    int limit = Math.min(sentence.end(), paper.end() + REACH_AFTER_PAPER);
    for (int i = paper.end(); unowned && i < limit; i++) {
      ActorMention mention = scene.mentionFrom(i);
      if (mention != null) {
        return passesOn(mention) ? mention : paper;
      }
      if (scene.isComma(i) || scene.isColon(i) || scene.opensClause(i)) {
        return paper;
      }
    }
    return paper;
  }

  private @Nullable ActorMention between(int from, int to, @Nullable Integer speaker) {
    for (int i = from; i < to; i++) {
      ActorMention mention = scene.mentionFrom(i);
      if (mention != null
          && !Objects.equals(mention.actor(), speaker)
          && (passesOn(mention) || isIssued(mention))) {
        return mention;
      }
    }
    return null;
  }

  /** بيان صادر عن الوزارة: a communiqué that the words after it give to a body. */
  boolean isIssued(ActorMention mention) {
    return kinds.isCommunique(mention)
        && scene.time(mention.end() - 1) == null
        && scene.mentionFrom(mention.end()) == null
        && scene.cast.actors().get(mention.actor()).kind() != EntityKind.OTHER;
  }

  /** Whether something was said in a communiqué: ذكر المكتب في بيان أن. */
  boolean isPaper(Match match) {
    for (int i = match.end; !match.backward && i < match.content; i++) {
      if (scene.wordLists.communiqueNouns.contains(scene.form(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a mention passes on what the words before it tell of. */
  boolean passesOn(ActorMention mention) {
    int before = mention.first() - 1;
    while (before > 0 && scene.isQuotationMark(before)) {
      before--;
    }
    return before > 0
        && !kinds.isOutlet(mention)
        && (scene.wordLists.passingVerbs.contains(scene.form(before))
            || isSeenBy(before, mention)
            || isPublishedOn(before, mention));
  }

  /** اطلعت عليها [رويترز], حصلت [رويترز] على نسخة منه. */
  private boolean isSeenBy(int before, ActorMention mention) {
    return kinds.isMedium(mention)
        && (scene.wordLists.obtainingVerbs.contains(scene.form(before))
            || (scene.form(before).startsWith("علي")
                && scene.wordLists.obtainingVerbs.contains(scene.form(before - 1))));
  }

  /** نشر على [قناة العربية]. */
  private boolean isPublishedOn(int before, ActorMention mention) {
    return kinds.isMedium(mention)
        && scene.isPreposition(before)
        && scene.wordLists.publishingVerbs.contains(scene.form(before - 1));
  }
}
