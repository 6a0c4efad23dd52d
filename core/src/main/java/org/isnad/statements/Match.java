package org.isnad.statements;

import java.util.List;
import org.isnad.model.ActorMention;
import org.isnad.model.Attribution;
import org.isnad.model.GrammaticalNumber;
import org.isnad.model.Quotation;
import org.isnad.model.Reading;
import org.jspecify.annotations.Nullable;

/** A cue found in a sentence with the place where its content begins; filled in step by step. */
final class Match {
  final Cue cue;

  /** First token of the cue. */
  final int first;

  /** One past its last token. */
  final int end;

  final @Nullable Reading reading;
  @Nullable Frame frame;

  /** First token of the content and how many letters of it belong to a preposition. */
  int content = -1;

  int skip;

  /** One past the last token of the content. */
  int contentEnd = -1;

  /** The quotation that is the content, or begins it. */
  @Nullable Quotation quotation;

  /** Where the words begin that belong to no statement before in the sentence; -1 if unknown. */
  int ownFrom = -1;

  boolean afterColon;

  /** Whether the content stands before the cue. */
  boolean backward;

  @Nullable ActorMention subject;
  @Nullable ActorMention addressee;

  /** Who is spoken to, as it was found in the end. */
  @Nullable ActorMention spokenTo;

  /** Letters of the one spoken to as a pronoun on a preposition: طلب منه, قال له; null for none. */
  @Nullable String listener;

  /** The speaker that the frame itself names: نقل عن الوزير قوله. */
  @Nullable ActorMention speaker;

  /** Who passes on what the speaker says: the agency of نقلت الوكالة عن الوزير. */
  @Nullable ActorMention relay;

  /** The sources between outlet and speaker, outermost first. */
  List<Attribution.Source> chain = List.of();

  /** Speaker taken over from before or from around. */
  @Nullable Integer carried;

  /** Whether it is the article's author who speaks, as I. */
  boolean byAuthor;

  boolean quoted;

  /** The statement whose source this circumstance is; null if it makes a statement itself. */
  @Nullable Match sourceOf;

  Match(Cue cue, int first, int end, @Nullable Reading reading) {
    this.cue = cue;
    this.first = first;
    this.end = end;
    this.reading = reading;
  }

  /** Takes a quotation before the cue as the content: «…»، قال الوزير. */
  void takeBackward(Quotation before) {
    backward = true;
    quotation = before;
    quoted = true;
    content = before.first();
    contentEnd = before.end();
  }

  boolean isFinite() {
    return reading != null && reading.isFiniteVerb();
  }

  /** Whether its verb is singular. */
  boolean isSingular() {
    return reading != null && reading.inflection().number() == GrammaticalNumber.SINGULAR;
  }

  boolean startsWithConjunction() {
    return reading != null && reading.conjunction() != 0;
  }
}
