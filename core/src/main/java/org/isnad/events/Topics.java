package org.isnad.events;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.data.DataException;
import org.isnad.data.Lexicon;
import org.isnad.data.Table;
import org.isnad.model.Actor;
import org.isnad.model.EntityKind;
import org.isnad.model.Sector;
import org.isnad.model.Token;
import org.isnad.script.Flag;
import org.isnad.script.Folding;
import org.isnad.script.Proclitics;
import org.isnad.script.Spellings;

/**
 * Tells news of sport, markets, culture and weather by the words that it is full of, and what in it
 * is an event all the same: what a government, party, army or the like does or suffers. In sport a
 * state is a team. Immutable.
 */
final class Topics {
  static final String FILE = "rules/topics.tsv";

  private static final Set<Sector> POLITICS =
      Set.of(
          Sector.GOV,
          Sector.LEG,
          Sector.JUD,
          Sector.MIL,
          Sector.COP,
          Sector.SPY,
          Sector.PTY,
          Sector.OPP,
          Sector.REB,
          Sector.IGO);

  private static final List<String> TOPICS = List.of("sport", "market", "culture", "weather");
  private static final int NONE = -1;
  private static final int SPORT = 0;

  /** Fewest words of a topic, and how many other words there may be to one of them. */
  private static final int FEWEST = 4;

  private static final int SPORT_RATE = 45;
  private static final int OTHER_RATE = 30;

  private final Map<String, Integer> byForm = new HashMap<>();
  private final Flag topical;

  /**
   * @throws DataException if the table is missing or names an unknown topic
   */
  Topics(Lexicon lexicon, Spellings spellings) {
    for (Table.Row row : lexicon.table(FILE).rows()) {
      int topic = TOPICS.indexOf(row.get("topic"));
      if (topic < 0) {
        throw new DataException(
            row.fault("topic", "no topic " + row.get("topic"), "use one that the head names"));
      }
      row.list("forms").forEach(form -> byForm.putIfAbsent(Folding.foldWord(form), topic));
    }
    topical = spellings.flag(word -> find(word) != NONE);
  }

  /** The topic of a word, with or without proclitics and ال. */
  private int find(String form) {
    Integer whole = byForm.get(form);
    if (whole != null) {
      return whole;
    }
    for (String bare : Proclitics.bare(form)) {
      Integer topic = byForm.get(bare);
      if (topic != null) {
        return topic;
      }
    }
    return NONE;
  }

  /** The findings of an article; of news of such a topic only those with a party from politics. */
  List<Finding> political(List<Finding> findings, Scene scene) {
    int topic = findings.isEmpty() ? NONE : topic(scene.tokens);
    return topic == NONE
        ? findings
        : findings.stream().filter(f -> isPolitical(f, scene, topic)).toList();
  }

  private int topic(List<Token> tokens) {
    int[] counts = new int[TOPICS.size()];
    for (Token token : tokens) {
      int topic = token.isWord() && topical.of(token.spelling()) ? find(token.form()) : NONE;
      if (topic >= 0) {
        counts[topic]++;
      }
    }
    for (int topic = 0; topic < counts.length; topic++) {
      int rate = topic == SPORT ? SPORT_RATE : OTHER_RATE;
      if (counts[topic] >= FEWEST && counts[topic] * rate >= tokens.size()) {
        return topic;
      }
    }
    return NONE;
  }

  private static boolean isPolitical(Finding finding, Scene scene, int topic) {
    for (List<Integer> side : List.of(finding.actors(), finding.recipients())) {
      for (Integer index : side) {
        Actor actor = scene.cast.actors().get(index);
        boolean state = actor.kind() == EntityKind.STATE && topic != SPORT;
        if (state || (actor.sector() != null && POLITICS.contains(actor.sector()))) {
          return true;
        }
      }
    }
    return false;
  }
}
