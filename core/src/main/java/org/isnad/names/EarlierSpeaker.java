package org.isnad.names;

import java.util.List;
import java.util.Set;
import org.isnad.model.Actor;
import org.isnad.model.ActorMention;
import org.isnad.model.EntityKind;
import org.isnad.model.GrammaticalNumber;
import org.isnad.model.Layout;
import org.isnad.model.MentionKind;
import org.isnad.model.Token;
import org.isnad.model.Words;
import org.isnad.names.Entry.Office;
import org.jspecify.annotations.Nullable;

/**
 * Tells whom a title goes back to that nobody was named with: المتحدث, ذات المسؤول and الباحث ذاته
 * mean the person who spoke last. For one article and one thread.
 */
final class EarlierSpeaker {
  private static final String SPOKESPERSON = "o.spokesperson";

  private final Layout layout;
  private final Words words;
  private final NameTables tables;
  private final List<Actor> actors;
  private final List<ActorMention> mentions;

  /**
   * @param mentions those before the title, in text order
   */
  EarlierSpeaker(
      Layout layout,
      Words words,
      NameTables tables,
      List<Actor> actors,
      List<ActorMention> mentions) {
    this.layout = layout;
    this.words = words;
    this.tables = tables;
    this.actors = actors;
    this.mentions = mentions;
  }

  /** The actor whom a title alone goes back to; null if it is none that does, or nobody spoke. */
  @Nullable Integer of(Draft draft) {
    Office office = draft.office();
    if (office == null
        || draft.hasName()
        || draft.offices.size() > 1
        || !draft.definite
        || !draft.bare
        || draft.number != GrammaticalNumber.SINGULAR
        || !(office.id().equals(SPOKESPERSON) || isSaidAgain(draft) || isSpeaker(draft, office))) {
      return null;
    }
    for (int i = mentions.size() - 1; i >= 0; i--) {
      ActorMention mention = mentions.get(i);
      Actor actor = actors.get(mention.actor());
      if (actor.kind() == EntityKind.PERSON
          && mention.kind() == MentionKind.NAME
          && spoke(mention)) {
        boolean fits =
            actor.gender().agreesWith(draft.gender)
                && maySpeakAs(actor, office)
                && (actor.nameAr().indexOf(' ') > 0 || !office.level().equals("profession"));
        return fits ? mention.actor() : null;
      }
    }
    return null;
  }

  /** وأضاف الخبير, يقول المسؤول الأممي: a calling where somebody speaks. */
  private boolean isSpeaker(Draft draft, Office office) {
    boolean calling =
        (office.level().equals("profession") && office.sector() != null) || office.isOfStates();
    // الخبير في الاقتصاد فلان: somebody new
    return calling
        && (isSpeech(draft.first - 1) || isSpeech(draft.end))
        && !(draft.end < layout.tokens().size() && layout.tokens().get(draft.end).is("في"));
  }

  /** الباحث ذاته, ذات الباحث: the one of before. */
  private boolean isSaidAgain(Draft draft) {
    return isOneOf(draft.end, tables.words().same)
        || isOneOf(draft.first - 1, tables.words().sameBefore);
  }

  private boolean isOneOf(int at, Set<String> forms) {
    List<Token> tokens = layout.tokens();
    return at >= 0 && at < tokens.size() && forms.contains(tokens.get(at).form());
  }

  /** Whether a verb of speech stands right before or after a mention. */
  private boolean spoke(ActorMention mention) {
    return isSpeech(mention.first() - 1) || isSpeech(mention.end());
  }

  private boolean isSpeech(int at) {
    return at >= 0
        && at < layout.tokens().size()
        && tables.speechVerbs().anyOf(layout.tokens().get(at), words.of(at));
  }

  /** A minister is no الباحث, whatever he says. */
  private static boolean maySpeakAs(Actor actor, Office office) {
    return office.id().equals(SPOKESPERSON)
        || (actor.sector() == null && !office.isOfStates())
        || actor.sector() == office.sector();
  }
}
