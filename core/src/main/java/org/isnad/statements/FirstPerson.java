package org.isnad.statements;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.isnad.model.Act;
import org.isnad.model.Actor;
import org.isnad.model.GrammaticalNumber;
import org.isnad.model.Inflection;
import org.isnad.model.Reading;
import org.isnad.model.Tense;
import org.jspecify.annotations.Nullable;

/**
 * Verbs that the author of an article says of himself: كتبتُ, أطالب. Only where he is among the
 * actors, for else it is somebody quoted who says I. For one article and one thread.
 */
final class FirstPerson {
  /** TEH with ARABIC DAMMA. */
  private static final String ENDING = "ت\u064F";

  private static final Set<Act> WANTING = EnumSet.of(Act.DEMAND, Act.CALL, Act.ASK, Act.INVITE);

  private final Scene scene;
  private final @Nullable Integer author;

  FirstPerson(Scene scene) {
    this.scene = scene;
    List<Actor> actors = scene.cast.actors();
    Actor last = actors.isEmpty() ? null : actors.get(actors.size() - 1);
    this.author = last != null && last.isAuthor() ? Integer.valueOf(last.index()) : null;
  }

  /** The author as an index into the cast; null if he doesn't say I. */
  @Nullable Integer author() {
    return author;
  }

  /**
   * Whether the author speaks by a verb. In the present he does where he wants something from
   * others (أطالب); what he thinks and fears now (أخشى) is what the whole article tells.
   *
   * @param act what the verb does
   */
  boolean isAuthors(int i, Reading verb, Act act) {
    Inflection form = verb.inflection();
    if (author == null
        || form.person() != 1
        || form.number() != GrammaticalNumber.SINGULAR
        || form.passive()
        || scene.quotation(i) != null) {
      return false;
    }
    return form.tense() == Tense.IMPERFECT
        ? WANTING.contains(act) && scene.words.of(i).get(0).equals(verb)
        : form.tense() == Tense.PERFECT && isMarked(i);
  }

  /** Whether a past is written as one of the first person: ذكرتُ. */
  boolean isMarked(int i) {
    int end = scene.token(i).span().end();
    return scene.token(i).span().length() > ENDING.length()
        && scene.text().startsWith(ENDING, end - ENDING.length());
  }
}
