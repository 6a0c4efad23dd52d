package org.isnad.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.isnad.model.Act;
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
  /** The last paragraph in which an interview is what the article tells. */
  private static final int LAST_LEAD = 2;

  private final Scene scene;
  private final Relays relays;
  private final SourceKinds kinds;
  private final Provenance provenance;
  private final Occasions occasions;
  private final Publishers publishers;
  private final CitedPapers papers;

  /** Whom an agency interviews, and which. */
  private @Nullable Integer interviewed;

  private Attribution.@Nullable Source interviewer;

  /** The statement before, whose chain goes on where its speaker does. */
  private @Nullable Match before;

  private int beforeParagraph = -1;

  Sources(Scene scene, SourceKinds kinds, Relays relays) {
    this.scene = scene;
    this.relays = relays;
    this.kinds = kinds;
    this.provenance = new Provenance(scene, kinds);
    this.occasions = new Occasions(scene, kinds);
    this.publishers = new Publishers(scene, kinds);
    this.papers = new CitedPapers(scene, kinds);
  }

  /** Goes on to the next sentence, before its statements are read. */
  void enter(Sentence sentence) {
    provenance.enter(sentence);
  }

  /** Leaves a sentence whose statements were read. */
  void leave(Sentence sentence) {
    provenance.leave(sentence);
  }

  /** Who speaks: the author of an article that is told, where it or he without his name does. */
  int speaker(int speaker, @Nullable ActorMention subject) {
    return provenance.speaker(speaker, subject);
  }

  /**
   * Who stands between outlet and speaker, outermost first: what the article or the outer statement
   * is taken from, the outer speaker, the body that بحسب names, whoever passes it on.
   *
   * @param outer the cue whose content the statement stands in
   * @param circumstances those of its sentence
   * @param addressee who interviews the speaker, perhaps
   */
  List<Attribution.Source> chain(
      Match match,
      @Nullable Match outer,
      List<Match> circumstances,
      @Nullable ActorMention addressee,
      Sentence sentence) {
    List<Attribution.Source> chain = new ArrayList<>();
    List<Attribution.Source> standing =
        sentence.part() == Sentence.Part.HEADLINE ? List.of() : provenance.sources();
    for (Attribution.Source source : outer == null ? standing : outer.chain) {
      add(chain, source, match);
    }
    if (outer == null) {
      addInterviewer(chain, match, addressee, sentence);
    }
    if (outer != null && outer.carried != null && isToldBy(match)) {
      add(chain, outerSpeaker(outer, outer.carried), match);
    }
    int inherited = chain.size();
    for (Match other : circumstances) {
      boolean covers =
          !other.backward && match.first >= other.content && match.first < other.contentEnd;
      if (other != match
          && other.subject != null
          && (covers || (match.equals(other.sourceOf) && !relays.isQuoting(other)))) {
        addWithJoined(chain, publishers.ofPaper(other.subject, sentence), match);
      }
    }
    if (match.relay != null) {
      addWithJoined(chain, match.relay, match);
    }
    ActorMention passedOn = publishers.of(match, sentence);
    if (passedOn != null && !passedOn.equals(addressee)) {
      add(chain, kinds.source(passedOn), match);
    }
    Attribution.Source paper = papers.of(match, sentence);
    if (paper != null) {
      add(chain, paper, match);
    }
    if (match.subject != null) {
      papers.hear(match.subject);
    }
    if (outer == null && chain.size() == inherited) {
      goOn(chain, match, sentence);
    }
    match.chain = List.copyOf(chain);
    before = match;
    beforeParagraph = sentence.paragraph();
    return match.chain;
  }

  /**
   * The agency that interviews a speaker where the article begins has what he says from then on,
   * and the article has it from the agency.
   */
  private void addInterviewer(
      List<Attribution.Source> chain,
      Match match,
      @Nullable ActorMention addressee,
      Sentence sentence) {
    if (addressee != null
        && sentence.paragraph() <= LAST_LEAD
        && occasions.isInterviewBy(addressee)) {
      interviewed = match.carried;
      interviewer = kinds.source(addressee);
    }
    if (interviewer != null && Objects.equals(interviewed, match.carried)) {
      add(chain, interviewer, match);
    }
  }

  /**
   * Whether an inner statement is surely told by the outer speaker: one whose subject is dropped
   * may be his own, and a clause that begins with و outside a quotation may be the narrator's.
   */
  private boolean isToldBy(Match match) {
    boolean goesOn = match.isFinite() && match.startsWithConjunction();
    return match.subject != null && (!goesOn || scene.quotation(match.first) != null);
  }

  private Attribution.Source outerSpeaker(Match outer, int speaker) {
    if (outer.subject == null) {
      Span span = scene.layout.span(outer.first, outer.end);
      return new Attribution.Source(speaker, SourceKinds.SPEAKER, span);
    }
    Attribution.Source source = kinds.source(outer.subject);
    boolean paper = source.kind().equals(SourceKinds.SPEAKER) && publishers.isPaper(outer);
    String kind = paper ? SourceKinds.COMMUNIQUE : source.kind();
    return new Attribution.Source(speaker, kind, source.span());
  }

  /**
   * What the statement before was taken from, medium or paper, goes on where the same speaker does
   * in one paragraph, or adds to it in the next.
   */
  private void goOn(List<Attribution.Source> chain, Match match, Sentence sentence) {
    if (before != null
        && match.carried != null
        && match.carried.equals(before.carried)
        && sentence.paragraph() - beforeParagraph <= (match.cue.act() == Act.ADD ? 1 : 0)
        && !Selection.isCircumstance(match)) {
      for (Attribution.Source source : before.chain) {
        if (!source.kind().equals(SourceKinds.SPEAKER)) {
          add(chain, source, match);
        }
      }
    }
  }

  /** Adds a medium and those joined to it: وكالة رويترز وصحيفة الحياة. */
  private void addWithJoined(List<Attribution.Source> chain, ActorMention mention, Match match) {
    add(chain, kinds.source(mention), match);
    ActorMention next = mention;
    while (next != null && kinds.isMedium(next)) {
      ActorMention joined = scene.mentionFrom(next.end());
      boolean and =
          joined != null
              && scene.token(joined.first()).form().charAt(0) == 'و'
              && joined.span().start() == scene.token(joined.first()).span().start() + 1;
      next = and ? joined : null;
      if (next != null && kinds.isMedium(next)) {
        add(chain, kinds.source(next), match);
      }
    }
  }

  /** Adds a link that is not there yet; nobody is a source of himself. */
  private static void add(List<Attribution.Source> chain, Attribution.Source source, Match match) {
    boolean known = Objects.equals(match.carried, source.actor());
    for (Attribution.Source link : chain) {
      known |= link.actor() == source.actor();
    }
    if (!known) {
      chain.add(source);
    }
  }
}
