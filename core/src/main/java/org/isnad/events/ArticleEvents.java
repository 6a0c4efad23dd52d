package org.isnad.events;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.isnad.model.PlaceMention;
import org.isnad.model.Published;
import org.isnad.model.Reading;
import org.isnad.model.Sentence;
import org.isnad.model.Tense;
import org.jspecify.annotations.Nullable;

/** Finds the events of an article, trigger by trigger. For one article and one thread. */
final class ArticleEvents {
  /** How far an event's noun may stand from the verb that carries it. */
  private static final int LONGEST_CARRIER = 8;

  private final Scene scene;
  private final StatusTable statuses;
  private final TriggerMatcher matcher;
  private final Chunks chunks;
  private final Subjects subjects;
  private final StatusReader status;
  private final PartyReader parties;
  private final EventDates dates;
  private final EventPlaces places;
  private final @Nullable Published published;
  private final boolean[] taken;

  ArticleEvents(
      Scene scene,
      TriggerMatcher matcher,
      StatusTable statuses,
      PoliticalActors political,
      Ontology ontology,
      List<PlaceMention> places,
      @Nullable Published published) {
    this.scene = scene;
    this.statuses = statuses;
    this.matcher = matcher;
    this.published = published;
    chunks = new Chunks(scene);
    subjects = new Subjects(scene, chunks);
    status = new StatusReader(scene, chunks, statuses);
    parties =
        new PartyReader(
            scene, chunks, subjects, new FrameReader(scene, chunks, subjects, status), political);
    dates = new EventDates(scene, statuses, published);
    this.places = new EventPlaces(scene, places, ontology, dates);
    taken = new boolean[scene.tokens.size()];
  }

  /** All findings in text order; call it once. */
  List<Finding> read() {
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < taken.length; i++) {
      Finding finding = taken[i] ? null : at(i);
      if (finding != null
          && !RelativeClauses.repeats(scene, chunks, findings, finding)
          && !Accused.repeats(scene, findings, finding)) {
        findings.add(finding);
      }
    }
    return findings;
  }

  /** The first row that matches at a token and finds its parties. */
  private @Nullable Finding at(int token) {
    if (scene.is(token, WordClass.VERB)) {
      subjects.of(token);
    }
    for (Match match : matcher.at(scene, token)) {
      Parties found = parties.read(match);
      if (found != null) {
        Arrays.fill(taken, match.first(), match.spanEnd(), true);
        taken[match.end() - 1] = true;
        Parties hosted = Visits.hosted(scene, chunks, match, found);
        return finding(match, hosted == null ? found : hosted);
      }
    }
    return null;
  }

  private Finding finding(Match match, Parties parties) {
    Trigger trigger = match.trigger();
    int first = match.first();
    Status told = status.read(match);
    String date = dates.date(match, told.modality());
    Status status = mayBeToCome(match) ? told.asOf(published, date, isOfThePresent(match)) : told;
    List<String> because = new ArrayList<>(status.rules().size() + 1);
    because.add(trigger.id());
    because.addAll(status.rules());
    because.addAll(parties.rules());
    int statement = scene.attributionOf(first);
    Reading reading = scene.reading(first);
    return new Finding(
        trigger,
        parties.rules().contains(Visits.RULE) ? "visit" : trigger.mode(),
        scene.span(first, match.spanEnd()),
        Clauses.evidence(scene, match),
        parties.actors(),
        parties.recipients(),
        status.modality(),
        status.negated(),
        date,
        places.of(match),
        statement < 0 ? null : statement,
        Confidence.of(parties, statement >= 0),
        because,
        first,
        !trigger.isVerb(),
        scene.hasArticle(first) || (reading != null && reading.suffix() != null),
        scene.sentence(first).part() == Sentence.Part.HEADLINE);
  }

  /**
   * يلتقي الوزير, تبدأ المحادثات: a meeting or rally in the present, which with اليوم is to come.
   */
  private boolean isOfThePresent(Match match) {
    String type = match.trigger().type();
    if (!type.equals("CONSULT") && !type.equals("PROTEST")) {
      return false;
    }
    int first = scene.sentence(match.first()).first();
    for (int i = match.first(); i >= first && match.first() - i < LONGEST_CARRIER; i--) {
      switch (scene.classes[i]) {
        case VERB -> {
          Reading reading = scene.reading(i);
          return reading != null
              && reading.inflection().tense() == Tense.IMPERFECT
              && (i == match.first() || statuses.occurs(reading));
        }
        case THAT, RELATIVE, STOP, NEGATION -> {
          return false;
        }
        default -> {}
      }
    }
    return false;
  }

  /** A present, or a meeting: a demand or a blow that is told has been made. */
  private boolean mayBeToCome(Match match) {
    Reading reading = scene.reading(match.first());
    return scene.is(match.first(), WordClass.VERB)
        ? reading != null && reading.inflection().tense() == Tense.IMPERFECT
        : match.trigger().type().equals("CONSULT");
  }
}
