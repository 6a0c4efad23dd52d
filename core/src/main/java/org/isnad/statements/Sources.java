package org.isnad.statements;

import java.util.ArrayList;
import java.util.List;
import org.isnad.model.ActorMention;
import org.isnad.model.Attribution;
import org.isnad.model.EntityKind;
import org.isnad.model.MentionKind;
import org.isnad.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds the chain of sources (إسناد) between outlet and speaker: نقلت الوكالة عن المصدر أن. For one
 * article and one thread.
 */
final class Sources {
  private final Scene scene;

  Sources(Scene scene) {
    this.scene = scene;
  }

  /**
   * Who stands between outlet and speaker: the body that بحسب names, whoever passes it on, the
   * outer speaker.
   *
   * @param outer the cue whose content the statement stands in
   * @param circumstances those of its sentence
   */
  List<Attribution.Source> chain(Match match, @Nullable Match outer, List<Match> circumstances) {
    List<Attribution.Source> sources = new ArrayList<>();
    for (Match other : circumstances) {
      boolean covers =
          !other.backward && match.first >= other.content && match.first < other.contentEnd;
      if (other != match && other.subject != null && (covers || match.equals(other.sourceOf))) {
        sources.add(source(other.subject));
      }
    }
    if (match.relay != null) {
      sources.add(source(match.relay));
    }
    if (outer != null && outer.carried != null) {
      Span span =
          outer.subject == null ? scene.layout.span(outer.first, outer.end) : outer.subject.span();
      sources.add(new Attribution.Source(outer.carried, "speaker", span));
    }
    return sources;
  }

  private Attribution.Source source(ActorMention mention) {
    return new Attribution.Source(mention.actor(), kind(mention), mention.span());
  }

  /** How a source stands in the chain: medium, communiqué, anonymous or a speaker of its own. */
  private String kind(ActorMention mention) {
    EntityKind kind = scene.cast.actors().get(mention.actor()).kind();
    if (mention.kind() == MentionKind.NOMINAL) {
      return kind == EntityKind.OTHER ? "anonymous" : "communique";
    }
    return kind == EntityKind.MEDIA ? "medium" : "speaker";
  }
}
