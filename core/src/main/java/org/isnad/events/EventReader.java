package org.isnad.events;

import java.util.ArrayList;
import java.util.List;
import org.isnad.data.Lexicon;
import org.isnad.model.Attribution;
import org.isnad.model.Cast;
import org.isnad.model.Casualties;
import org.isnad.model.Happening;
import org.isnad.model.Layout;
import org.isnad.model.PlaceMention;
import org.isnad.model.Published;
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
  private final EventWords lists;
  private final PoliticalActors political;
  private final Ontology ontology;
  private final Contexts contexts;
  private final Topics topics;
  private final CasualtyWords casualtyWords;

  /**
   * @param spellings those of the engine
   * @throws org.isnad.data.DataException if a table is missing or wrong
   */
  public EventReader(Lexicon lexicon, Spellings spellings) {
    matcher = new TriggerMatcher(new TriggerTable(lexicon), spellings);
    statuses = new StatusTable(lexicon);
    particles = new Particles(lexicon, spellings);
    lists = new EventWords(lexicon, spellings);
    political = new PoliticalActors(lexicon);
    ontology = new Ontology(lexicon);
    contexts = new Contexts(lexicon, spellings);
    topics = new Topics(lexicon, spellings);
    casualtyWords = new CasualtyWords(lexicon, spellings);
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
    Scene scene = new Scene(layout, words, cast, times, attributions, particles, lists);
    List<Finding> findings =
        new ArticleEvents(scene, matcher, statuses, political, ontology, placeMentions, published)
            .read();
    List<Finding> dated =
        NewsDays.carried(
            AttackVictims.joined(topics.political(findings, scene), scene),
            scene,
            statuses,
            published);
    List<Finding> told = Retelling.once(Visits.spread(dated, cast), cast);
    List<List<Casualties>> casualties = EventCasualties.of(told, scene, casualtyWords);
    List<Happening> happenings = new ArrayList<>(told.size());
    int sentence = -1;
    List<String> about = List.of();
    for (Finding finding : told) {
      int own = scene.sentences[finding.first()];
      if (own != sentence) {
        sentence = own;
        about = contexts.of(scene.tokens, layout.sentences().get(own));
      }
      happenings.add(finding.happening(about, ontology, casualties.get(happenings.size())));
    }
    return happenings;
  }
}
