package org.isnad.statements;

import java.util.Objects;
import org.isnad.model.Actor;
import org.isnad.model.ActorMention;
import org.isnad.model.EntityKind;
import org.jspecify.annotations.Nullable;

/**
 * Reads before whom something was said: في كلمة أمام المجلس, خلال لقائه السفير, في اتصال له
 * بالصحيفة. For one article and one thread.
 */
final class Occasions {
  /** How far, in tokens, those who listen may stand after the noun of the occasion. */
  private static final int REACH = 9;

  private final Scene scene;
  private final SourceKinds kinds;

  Occasions(Scene scene, SourceKinds kinds) {
    this.scene = scene;
    this.kinds = kinds;
  }

  /** Whether somebody who listens is an agency that interviews: في حوار مع الوكالة. */
  boolean isInterviewBy(ActorMention listener) {
    return kinds.isAgency(listener)
        && !kinds.isOutlet(listener)
        && joined(listener) == 0
        && wordBefore(listener).equals("مع");
  }

  /**
   * Who listens on the occasion that some words tell.
   *
   * @return null for nobody
   */
  @Nullable ActorMention audience(int from, int to, @Nullable Integer speaker) {
    for (int i = from; i < to; i++) {
      if (scene.isInsideMention(i)) {
        continue;
      }
      boolean speech = scene.wordLists.speechOccasions.contains(scene.form(i));
      if ((speech || scene.wordLists.meetings.contains(scene.form(i))) && isCircumstance(i)) {
        ActorMention audience = after(i, Math.min(to, i + REACH), speech, speaker);
        if (audience != null) {
          return audience;
        }
      }
    }
    return null;
  }

  /** Whether a noun tells when or where: في حديث, وخلال لقائه. */
  private boolean isCircumstance(int noun) {
    if (noun == 0) {
      return false;
    }
    String before = scene.form(noun - 1);
    return scene.wordLists.circumstancePrepositions.contains(
        before.startsWith("و") ? before.substring(1) : before);
  }

  private @Nullable ActorMention after(
      int occasion, int to, boolean speech, @Nullable Integer speaker) {
    for (int i = occasion + 1; i < to; i++) {
      ActorMention mention = scene.mentionFrom(i);
      if (mention == null) {
        if (scene.opensClause(i) || scene.isColon(i) || (scene.isVerb(i) && i > occasion + 1)) {
          return null;
        }
        continue;
      }
      boolean other = !Objects.equals(mention.actor(), speaker) && canListen(mention);
      if (other && (speech ? hears(mention) : isMet(mention, occasion))) {
        return mention;
      }
      i = mention.end() - 1;
    }
    return null;
  }

  private boolean canListen(ActorMention mention) {
    Actor actor = scene.cast.actors().get(mention.actor());
    return mention.role() == ActorMention.Use.NOUN && actor.kind() != EntityKind.OTHER;
  }

  /** After مع, أمام, إلى, ل; a medium after على too: مداخلة على القناة. */
  private boolean hears(ActorMention mention) {
    String before = wordBefore(mention);
    boolean medium = kinds.isMedium(mention);
    // after ل somebody else than a medium may be the one who speaks: كلمة للوزير
    return (!before.equals("ل") && scene.wordLists.audiencePrepositions.contains(before))
        || (medium && (joined(mention) == 'ل' || before.equals("ل") || before.equals("علي")));
  }

  /** لقائه السفير, لقائه بالسفير, لقاء مع السفير. */
  private boolean isMet(ActorMention mention, int occasion) {
    char joined = joined(mention);
    int next = occasion + 1;
    // اتصال هاتفي بالسفير, اتصال له بالسفير
    boolean near = mention.first() == next || mention.first() == next + 1;
    return (mention.first() == next && joined == 0 && hasPronoun(occasion))
        || (near && joined == 'ب')
        || (joined == 0 && scene.wordLists.audiencePrepositions.contains(wordBefore(mention)));
  }

  private boolean hasPronoun(int noun) {
    String form = scene.form(noun);
    return form.endsWith("ه") || form.endsWith("ها") || form.endsWith("هما");
  }

  /** The preposition of one letter that is written together with a mention, 0 for none. */
  private char joined(ActorMention mention) {
    int start = mention.span().start();
    return start > scene.token(mention.first()).span().start() ? scene.text().charAt(start - 1) : 0;
  }

  private String wordBefore(ActorMention mention) {
    int at = mention.first() - 1;
    while (at > 0 && scene.isQuotationMark(at)) {
      at--;
    }
    return at < 0 ? "" : scene.form(at);
  }
}
