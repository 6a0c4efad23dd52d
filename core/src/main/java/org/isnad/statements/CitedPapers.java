package org.isnad.statements;

import java.util.ArrayList;
import java.util.List;
import org.isnad.model.ActorMention;
import org.isnad.model.Attribution;
import org.isnad.model.EntityKind;
import org.isnad.model.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Remembers the papers that an article cites as ones that speak (كشفت رسائل مسربة أن), for what
 * somebody says in them later is taken from them: قال المدير في رسائله. For one article and one
 * thread.
 */
final class CitedPapers {
  private static final String ARTICLE = "ال";
  private static final String IN = "في";

  private final Scene scene;
  private final SourceKinds kinds;
  private final List<Paper> papers = new ArrayList<>();

  /**
   * @param noun its first word without ال
   */
  private record Paper(String noun, Attribution.Source source) {}

  CitedPapers(Scene scene, SourceKinds kinds) {
    this.scene = scene;
    this.kinds = kinds;
  }

  /** Hears who speaks: a paper that speaks for nobody else is one that is cited. */
  void hear(ActorMention subject) {
    if (!kinds.isDocument(subject)
        || scene.cast.actors().get(subject.actor()).kind() != EntityKind.OTHER) {
      return;
    }
    papers.add(new Paper(bare(kinds.firstWord(subject)), kinds.source(subject)));
  }

  /**
   * The cited paper that a statement stands in.
   *
   * @return null if the words between the cue and its content name none
   */
  Attribution.@Nullable Source of(Match match, Sentence sentence) {
    int end = match.backward ? match.end : Math.min(match.content, sentence.end());
    for (int i = match.end; !papers.isEmpty() && i + 1 < end; i++) {
      if (scene.form(i).equals(IN)) {
        String noun = bare(scene.form(i + 1));
        for (Paper paper : papers) {
          if (noun.startsWith(paper.noun())) {
            return paper.source();
          }
        }
      }
    }
    return null;
  }

  private static String bare(String form) {
    return form.startsWith(ARTICLE) ? form.substring(ARTICLE.length()) : form;
  }
}
