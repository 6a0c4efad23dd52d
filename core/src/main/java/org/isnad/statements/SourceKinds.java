package org.isnad.statements;

import java.util.BitSet;
import org.isnad.model.Actor;
import org.isnad.model.ActorMention;
import org.isnad.model.Attribution;
import org.isnad.model.EntityKind;
import org.isnad.model.GrammaticalNumber;
import org.isnad.model.MentionKind;
import org.isnad.model.Sector;
import org.isnad.script.Folding;
import org.jspecify.annotations.Nullable;

/**
 * Tells how somebody stands in the chain of attribution: agency, medium, communiqué, document,
 * anonymous, or a speaker of his own. For one article and one thread.
 */
final class SourceKinds {
  static final String COMMUNIQUE = "communique";
  static final String SPEAKER = "speaker";

  private final Scene scene;
  private final @Nullable String outlet;
  private final BitSet asked = new BitSet();
  private final BitSet agencies = new BitSet();

  /**
   * @param outlet who publishes the article; null if unknown
   */
  SourceKinds(Scene scene, @Nullable String outlet) {
    this.scene = scene;
    this.outlet = outlet;
  }

  /** A link of the chain. */
  Attribution.Source source(ActorMention mention) {
    return new Attribution.Source(mention.actor(), kind(mention), mention.span());
  }

  private String kind(ActorMention mention) {
    Actor actor = actor(mention);
    if (actor.kind() == EntityKind.MEDIA) {
      return isAgency(mention) ? "agency" : "medium";
    }
    if (isCommunique(mention)) {
      return COMMUNIQUE;
    }
    if (isDocument(mention)) {
      return "document";
    }
    boolean unnamed = mention.kind() == MentionKind.NOMINAL && actor.kind() == EntityKind.OTHER;
    return unnamed ? "anonymous" : SPEAKER;
  }

  /** A news agency: its name begins with وكالة. */
  boolean isAgency(ActorMention mention) {
    Actor actor = actor(mention);
    if (actor.kind() != EntityKind.MEDIA) {
      return false;
    }
    if (!asked.get(actor.index())) {
      asked.set(actor.index());
      String name = Folding.foldWord(actor.nameAr());
      int space = name.indexOf(' ');
      agencies.set(
          actor.index(),
          scene.wordLists.agencyNouns.contains(space < 0 ? name : name.substring(0, space)));
    }
    return agencies.get(actor.index());
  }

  boolean isMedium(ActorMention mention) {
    return actor(mention).kind() == EntityKind.MEDIA;
  }

  /** A medium, or journalists. */
  boolean isPress(ActorMention mention) {
    return isMedium(mention)
        || (actor(mention).sector() == Sector.MED && mention.number() == GrammaticalNumber.PLURAL);
  }

  /** Whether an article is published by the one whom a mention names. */
  boolean isOutlet(ActorMention mention) {
    if (outlet == null) {
      return false;
    }
    Actor actor = actor(mention);
    return outlet.contains(actor.nameAr())
        || (actor.nameEn() != null && outlet.contains(actor.nameEn()));
  }

  /** بيان, بلاغ: what a body gives out, whoever it speaks for. */
  boolean isCommunique(ActorMention mention) {
    return mention.kind() == MentionKind.NOMINAL
        && scene.wordLists.communiqueNouns.contains(firstWord(mention));
  }

  /** رسالة, تقرير, وثيقة. */
  boolean isDocument(ActorMention mention) {
    return mention.kind() == MentionKind.NOMINAL
        && scene.wordLists.documentNouns.contains(firstWord(mention));
  }

  /** The first word of a mention, without what is written together with it. */
  String firstWord(ActorMention mention) {
    int first = mention.first();
    String form = scene.form(first);
    int lead = mention.span().start() - scene.token(first).span().start();
    int lam = Math.max(0, lead - 1);
    if (form.startsWith("لل", lam)) {
      // ل has swallowed the alif of ال: للبيان
      return "ال" + form.substring(lam + 2);
    }
    return lead > 0 && lead < form.length() ? form.substring(lead) : form;
  }

  private Actor actor(ActorMention mention) {
    return scene.cast.actors().get(mention.actor());
  }
}
