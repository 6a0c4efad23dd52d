package org.isnad.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement before the record gives out its ids: content that the article attributes to a speaker
 * by a cue.
 *
 * @param content what is said, without cue, complementiser and outer quotation marks
 * @param cue the word or words that attribute it
 * @param lemma dictionary form of the cue: أكد
 * @param speaker index into {@link Cast#actors()}, null where nobody fits
 * @param speakerMention the mention that goes with the cue, null where the subject is dropped or a
 *     pronoun
 * @param addressee index into {@link Cast#actors()}, null for none
 * @param target whom the cue's object names where he is spoken of and not to, as in اتهم الوزير;
 *     index into {@link Cast#actors()}, null for none
 * @param medium what it was said in or over, as the article has it: مؤتمر صحفي, تغريدة, تويتر; null
 *     where it names nothing beside the cue
 * @param sources who stands between outlet and speaker, outermost first
 * @param time when it was said, by the time that stands beside its cue; null for none
 * @param confidence 0 to 1
 * @param because ids of the rules and rows that made it, in order
 */
public record Attribution(
    Span content,
    Span cue,
    String lemma,
    Form form,
    Act act,
    @Nullable Integer speaker,
    @Nullable ActorMention speakerMention,
    @Nullable Integer addressee,
    @Nullable Integer target,
    @Nullable String medium,
    List<Source> sources,
    @Nullable TimeMention time,
    double confidence,
    List<String> because) {
  public Attribution {
    sources = List.copyOf(sources);
    because = List.copyOf(because);
  }

  /**
   * A link of the chain of attribution.
   *
   * @param actor index into {@link Cast#actors()}
   * @param kind {@code agency}, {@code medium}, {@code communique}, {@code document}, {@code
   *     speaker}, {@code anonymous}
   * @param span where the article names it
   */
  public record Source(int actor, String kind, Span span) {}
}
