package org.isnad.statements;

import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Finds nouns of feeling or stance that a verb of expressing takes: أعرب عن أمله في, where the noun
 * decides the act and where the content begins. For one article and one thread.
 */
final class AttitudeCues {
  private final Scene scene;
  private final CueLexicon lexicon;
  private final FrameMatcher frames;

  AttitudeCues(Scene scene, CueLexicon lexicon, FrameMatcher frames) {
    this.scene = scene;
    this.lexicon = lexicon;
    this.frames = frames;
  }

  /**
   * The cue that a verb makes together with the noun that its content begins with.
   *
   * @return null if there is no such noun
   */
  @Nullable Match find(Match verb, Sentence sentence) {
    if (verb.content >= sentence.end() || verb.content < 1 || verb.skip > 0) {
      return null;
    }
    Cue attitude = attitude(scene.form(verb.content));
    if (attitude == null || verb.frame == null || !canExpress(verb.frame)) {
      return null;
    }
    Match result = new Match(attitude, verb.first, verb.end, verb.reading);
    result.frame = attitude.frames().isEmpty() ? null : attitude.frames().get(0);
    result.subject = verb.subject;
    result.content = verb.content;
    result.quotation = verb.quotation;
    boolean keepsNoun = attitude.frames().stream().anyMatch(Frame::keepsCue);
    if (!keepsNoun && verb.content + 1 < sentence.end()) {
      Match inner =
          frames.match(List.of(attitude), verb.first, verb.content + 1, verb.reading, sentence);
      if (inner != null) {
        result.content = inner.content;
        result.skip = inner.skip;
        result.quotation = inner.quotation;
      }
    }
    return result;
  }

  /** Whether a frame takes a noun of feeling: أعرب عن, أبدى. */
  private boolean canExpress(Frame frame) {
    return frame.isWordless()
        || frame.words().stream().anyMatch(scene.wordLists.attitudePrepositions::contains);
  }

  private @Nullable Cue attitude(String form) {
    for (String stem : stems(form)) {
      Cue attitude = lexicon.attitude(stem);
      if (attitude != null) {
        return attitude;
      }
    }
    return null;
  }

  /** A form, and the spellings that it can have without its pronoun: رغبتها gives رغبة. */
  private List<String> stems(String form) {
    List<String> stems = new ArrayList<>();
    stems.add(form);
    for (String pronoun : scene.wordLists.pronouns) {
      if (form.endsWith(pronoun) && form.length() > pronoun.length() + 2) {
        String stem = form.substring(0, form.length() - pronoun.length());
        stems.add(stem);
        String shorter = stem.substring(0, stem.length() - 1);
        if (stem.endsWith("ت")) {
          stems.add(shorter + "ة");
        }
        if (stem.endsWith("ئ") || stem.endsWith("ؤ")) {
          stems.add(shorter + "ء");
        }
      }
    }
    return stems;
  }
}
