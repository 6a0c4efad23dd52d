package org.isnad.events;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.isnad.data.Lexicon;
import org.isnad.model.Attribution;
import org.isnad.model.Cast;
import org.isnad.model.Happening;
import org.isnad.model.Layout;
import org.isnad.model.PlaceMention;
import org.isnad.model.Published;
import org.isnad.model.Reading;
import org.isnad.model.Sentence;
import org.isnad.model.Tense;
import org.isnad.model.TimeMention;
import org.isnad.model.Words;
import org.isnad.script.Spellings;
import org.jspecify.annotations.Nullable;

/**
 * Finds the events that an article tells: who did what to whom, whether it happened, when and
 * where. The types are those of PLOVER; the words that tell of them stand in {@code
 * events/triggers.tsv}, the words that say whether they happened in {@code rules/modality.tsv}.
 * Immutable.
 */
public final class EventReader {
  private final TriggerMatcher matcher;
  private final StatusTable statuses;
  private final Particles particles;
  private final Homelands homelands;
  private final PoliticalActors political;
  private final Ontology ontology;
  private final Contexts contexts;
  private final Topics topics;

  /**
   * @param spellings those of the engine
   * @throws org.isnad.data.DataException if a table is missing or wrong
   */
  public EventReader(Lexicon lexicon, Spellings spellings) {
    matcher = new TriggerMatcher(new TriggerTable(lexicon), spellings);
    statuses = new StatusTable(lexicon);
    particles = new Particles(lexicon, spellings);
    homelands = new Homelands(spellings);
    political = new PoliticalActors(lexicon);
    ontology = new Ontology(lexicon);
    contexts = new Contexts(lexicon, spellings);
    topics = new Topics(lexicon, spellings);
  }

  /** The events of an article in text order, each happening once. */
  public List<Happening> read(
      Layout layout,
      Words words,
      Cast cast,
      List<TimeMention> times,
      List<PlaceMention> placeMentions,
      List<Attribution> attributions,
      @Nullable Published published) {
    Scene scene = new Scene(layout, words, cast, times, attributions, particles, homelands);
    Chunks chunks = new Chunks(scene);
    Subjects subjects = new Subjects(scene, chunks);
    StatusReader status = new StatusReader(scene, chunks, statuses);
    PartyReader parties =
        new PartyReader(scene, new FrameReader(scene, chunks, subjects, status), political);
    EventPlaces places = new EventPlaces(scene, placeMentions, ontology);
    List<Finding> findings = new ArrayList<>();
    boolean[] taken = new boolean[layout.tokens().size()];
    for (int i = 0; i < layout.tokens().size(); i++) {
      Finding finding =
          taken[i]
              ? null
              : finding(scene, chunks, subjects, parties, status, places, i, taken, published);
      if (finding != null && !RelativeClauses.repeats(scene, chunks, findings, finding)) {
        findings.add(finding);
      }
    }
    List<Finding> told = NewsDays.carried(topics.political(findings, scene), scene);
    return Retelling.once(Visits.spread(told, cast), cast).stream()
        .map(Finding::happening)
        .toList();
  }

  /** The first row that matches at a token and finds its parties. */
  private @Nullable Finding finding(
      Scene scene,
      Chunks chunks,
      Subjects subjects,
      PartyReader parties,
      StatusReader status,
      EventPlaces places,
      int token,
      boolean[] taken,
      @Nullable Published published) {
    if (scene.is(token, WordClass.VERB)) {
      subjects.of(token);
    }
    for (Match match : matcher.at(scene, token)) {
      Parties found = parties.read(match);
      if (found != null) {
        Arrays.fill(taken, match.first(), match.spanEnd(), true);
        taken[match.end() - 1] = true;
        Parties hosted = Visits.hosted(scene, chunks, match, found);
        return finding(
            scene,
            match,
            hosted == null ? found : hosted,
            status.read(match),
            places.of(match),
            published);
      }
    }
    return null;
  }

  private Finding finding(
      Scene scene,
      Match match,
      Parties parties,
      Status told,
      @Nullable Integer place,
      @Nullable Published published) {
    String date = new EventDates(scene, statuses).date(match, told.modality());
    Trigger trigger = match.trigger();
    Status status = mayBeToCome(scene, match) ? told.asOf(published, date) : told;
    String mode = parties.rules().contains(Visits.RULE) ? "visit" : trigger.mode();
    List<String> because = new ArrayList<>(status.rules().size() + 1);
    because.add(trigger.id());
    because.addAll(status.rules());
    because.addAll(parties.rules());
    int statement = scene.attributionOf(match.first());
    Happening happening =
        new Happening(
            trigger.type(),
            mode,
            scene.span(match.first(), match.spanEnd()),
            Clauses.evidence(scene, match),
            parties.actors(),
            parties.recipients(),
            status.modality(),
            status.negated(),
            date,
            place,
            statement < 0 ? null : statement,
            contexts.of(scene.tokens, scene.sentence(match.first())),
            ontology.codes(trigger.type(), mode, status.modality(), trigger.cameo()),
            Confidence.of(parties, statement >= 0),
            because);
    Reading reading = scene.reading(match.first());
    return new Finding(
        happening,
        match.first(),
        !trigger.isVerb(),
        scene.hasArticle(match.first()) || (reading != null && reading.suffix() != null),
        scene.sentence(match.first()).part() == Sentence.Part.HEADLINE);
  }

  /** A present, or a meeting: a demand or a blow that is told has been made. */
  private static boolean mayBeToCome(Scene scene, Match match) {
    Reading reading = scene.reading(match.first());
    return scene.is(match.first(), WordClass.VERB)
        ? reading != null && reading.inflection().tense() == Tense.IMPERFECT
        : match.trigger().type().equals("CONSULT");
  }
}
