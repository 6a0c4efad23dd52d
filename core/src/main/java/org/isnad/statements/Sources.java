package org.isnad.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.isnad.model.ActorMention;
import org.isnad.model.Attribution;
import org.isnad.model.Sentence;
import org.isnad.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds the chain of sources (إسناد) between outlet and speaker: نقلت الوكالة عن المصدر أن. For one
 * article and one thread.
 */
final class Sources {
  private final Scene scene;
  private final SourceKinds kinds;
  private final Provenance provenance;
  private final Occasions occasions;

  /** The statement before, whose chain goes on where its speaker does. */
  private @Nullable Match before;

  private int beforeParagraph = -1;

  Sources(Scene scene, SourceKinds kinds) {
    this.scene = scene;
    this.kinds = kinds;
    this.provenance = new Provenance(scene, kinds);
    this.occasions = new Occasions(scene, kinds);
  }

  /** Goes on to the next sentence, before its statements are read. */
  void enter(Sentence sentence) {
    provenance.enter(sentence);
  }

  /** Leaves a sentence whose statements were read. */
  void leave(Sentence sentence) {
    provenance.leave(sentence);
  }

  /**
   * Who stands between outlet and speaker, outermost first: what the article or the outer statement
   * is taken from, the outer speaker, the body that بحسب names, whoever passes it on.
   *
   * @param outer the cue whose content the statement stands in
   * @param circumstances those of its sentence
   */
  List<Attribution.Source> chain(
      Match match, @Nullable Match outer, List<Match> circumstances, Sentence sentence) {
    List<Attribution.Source> chain = new ArrayList<>();
    List<Attribution.Source> standing =
        sentence.part() == Sentence.Part.HEADLINE ? List.of() : provenance.sources();
    for (Attribution.Source source : outer == null ? standing : outer.chain) {
      add(chain, source, match);
    }
    if (outer != null && outer.carried != null) {
      Span span =
          outer.subject == null ? scene.layout.span(outer.first, outer.end) : outer.subject.span();
      String kind = outer.subject == null ? "speaker" : kinds.source(outer.subject).kind();
      add(chain, new Attribution.Source(outer.carried, kind, span), match);
    }
    int inherited = chain.size();
    for (Match other : circumstances) {
      boolean covers =
          !other.backward && match.first >= other.content && match.first < other.contentEnd;
      if (other != match && other.subject != null && (covers || match.equals(other.sourceOf))) {
        add(chain, kinds.source(other.subject), match);
      }
    }
    if (match.relay != null) {
      add(chain, kinds.source(match.relay), match);
    }
    ActorMention passedOn = occasions.passedOnBy(match, sentence);
    if (passedOn != null) {
      add(chain, kinds.source(passedOn), match);
    }
    if (outer == null && chain.size() == inherited) {
      goOn(chain, match, sentence);
    }
    match.chain = List.copyOf(chain);
    before = match;
    beforeParagraph = sentence.paragraph();
    return match.chain;
  }

  /** The chain of the statement before goes on where the same speaker does in one paragraph. */
  private void goOn(List<Attribution.Source> chain, Match match, Sentence sentence) {
    if (before != null
        && match.carried != null
        && match.carried.equals(before.carried)
        && beforeParagraph == sentence.paragraph()
        && !Selection.isCircumstance(match)) {
      for (Attribution.Source source : before.chain) {
        add(chain, source, match);
      }
    }
  }

  /** Adds a link that is not there yet; nobody is a source of himself. */
  private static void add(
      List<Attribution.Source> chain, Attribution.Source source, Match match) {
    boolean known = Objects.equals(match.carried, source.actor());
    for (Attribution.Source link : chain) {
      known |= link.actor() == source.actor();
    }
    if (!known) {
      chain.add(source);
    }
  }
}
