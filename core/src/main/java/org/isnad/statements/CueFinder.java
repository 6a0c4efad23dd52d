package org.isnad.statements;

import java.util.ArrayList;
import java.util.List;
import org.isnad.model.ActorMention;
import org.isnad.model.EntityKind;
import org.isnad.model.Gender;
import org.isnad.model.GrammaticalNumber;
import org.isnad.model.Inflection;
import org.isnad.model.PartOfSpeech;
import org.isnad.model.Quotation;
import org.isnad.model.Reading;
import org.isnad.model.Sentence;
import org.isnad.model.Tense;
import org.jspecify.annotations.Nullable;

/**
 * Finds the cues of a sentence whose frames are borne out; asks the class of each sort of cue in
 * turn. For one article and one thread.
 */
final class CueFinder {
  private final Scene scene;
  private final CueLexicon lexicon;
  private final FrameMatcher frames;
  private final HeadlineCues headlines;
  private final CircumstanceCues circumstances;
  private final VerbCues verbs;
  private final NounCues nouns;
  private final Refusals refusals;

  CueFinder(Scene scene, CueLexicon lexicon) {
    this.scene = scene;
    this.lexicon = lexicon;
    this.frames = new FrameMatcher(scene, lexicon);
    this.headlines = new HeadlineCues(scene, lexicon);
    this.circumstances = new CircumstanceCues(scene, lexicon, frames);
    this.verbs = new VerbCues(scene, lexicon, frames);
    this.refusals = new Refusals(scene);
    this.nouns = new NounCues(scene, lexicon, frames);
  }

  /** The cues of a sentence in text order. */
  List<Match> find(Sentence sentence) {
    List<Match> matches = new ArrayList<>();
    Match lead = headlines.find(sentence);
    if (lead != null) {
      matches.add(lead);
    }
    for (int i = sentence.first(); i < sentence.end(); ) {
      boolean may = scene.token(i).isWord() && lexicon.mayCue(scene.token(i), scene.words.of(i));
      Match match = may ? at(i, around(i, sentence)) : null;
      if (match != null
          && (lead == null || match.first >= lead.content || match.content != lead.content)) {
        matches.add(match);
        i = match.end;
      } else {
        i++;
      }
    }
    return matches;
  }

  /**
   * What a cue may reach: its sentence, or what is left of it in the quotation that it stands in.
   */
  private Sentence around(int i, Sentence sentence) {
    Quotation quotation = scene.quotation(i);
    return quotation == null || !quotation.closed() || quotation.end() >= sentence.end()
        ? sentence
        : new Sentence(sentence.first(), quotation.end(), sentence.paragraph(), sentence.part());
  }

  private @Nullable Match at(int i, Sentence sentence) {
    Match circumstance = circumstances.find(i, sentence);
    if (circumstance != null) {
      return circumstance;
    }
    ActorMention mention = scene.mention(i);
    if (mention != null && (mention.end() - mention.first() > 1 || mention.first() != i)) {
      return null;
    }
    Match fallback = null;
    Match she = null;
    for (Reading reading : scene.words.of(i)) {
      Match match = reading(reading, i, sentence);
      if (match == null) {
        continue;
      }
      fallback = fallback == null && !isRatherNoun(match, i) ? match : fallback;
      if (!agreesWithNext(match) || !agreesWithBefore(match, sentence)) {
        continue;
      }
      if (she == null && !isOnlyShe(match)) {
        return match;
      }
      if (she != null && isHeSaid(match)) {
        return match;
      }
      she = she == null ? match : she;
    }
    return she == null ? fallback : she;
  }

  /** رفض إسرائيل: not she refused, but her refusal. */
  private boolean isRatherNoun(Match match, int i) {
    ActorMention next = i + 1 < scene.size() ? scene.mentionFrom(i + 1) : null;
    if (!match.isFinite()
        || next == null
        || next.gender() != Gender.FEMININE
        || scene.cast.actors().get(next.actor()).kind() != EntityKind.STATE
        || match.startsWithConjunction()
        || scene.opensSentence(i)) {
      return false;
    }
    for (Reading other : scene.words.of(i)) {
      if (other.inflection().tense() == Tense.VERBAL_NOUN && other.suffix() == null) {
        return match.frame != null && !match.frame.hasAddressee();
      }
    }
    return false;
  }

  /** نعت is he described and she mourned: the subject after it decides. */
  private boolean agreesWithNext(Match match) {
    ActorMention mention = match.end < scene.size() ? scene.mentionFrom(match.end) : null;
    return mention == null
        || mention.role() != ActorMention.Use.NOUN
        || Agreement.agrees(match, mention, false);
  }

  /** الوزير قد تحدث: he spoke, for the subject before it decides. */
  private boolean agreesWithBefore(Match match, Sentence sentence) {
    boolean may = match.isFinite() && !match.startsWithConjunction();
    ActorMention mention = may ? before(match, sentence) : null;
    return mention == null || Agreement.agrees(match, mention, true);
  }

  private @Nullable ActorMention before(Match match, Sentence sentence) {
    int at = match.first - 1;
    while (at > sentence.first() && scene.wordLists.perfectParticles.contains(scene.form(at))) {
      at--;
    }
    ActorMention mention = at >= sentence.first() ? scene.mention(at) : null;
    return mention != null && mention.end() == at + 1 && scene.canBeSubject(mention)
        ? mention
        : null;
  }

  /** Whether a verb is an active perfect of the masculine. */
  private static boolean isHeSaid(Match match) {
    return match.reading != null
        && match.reading.inflection().tense() == Tense.PERFECT
        && match.reading.inflection().gender() == Gender.MASCULINE
        && !match.reading.inflection().passive();
  }

  /** Whether تحدث is read as she tells, with nobody beside it: he spoke is likelier. */
  private boolean isOnlyShe(Match match) {
    return match.isFinite()
        && scene.wordLists.ratherHis.of(scene.token(match.first).spelling())
        && !isHeSaid(match)
        && scene.mention(match.end) == null
        && scene.mention(match.first - 1) == null;
  }

  private @Nullable Match reading(Reading reading, int i, Sentence sentence) {
    if (reading.isFiniteVerb()) {
      return verbs.find(reading, i, sentence);
    }
    boolean participle =
        reading.inflection().tense() == Tense.ACTIVE_PARTICIPLE
            && !reading.article()
            && reading.preposition() == 0
            && scene.mention(i) == null;
    return participle ? participle(reading, i, sentence) : noun(reading, i, sentence);
  }

  private @Nullable Match noun(Reading reading, int i, Sentence sentence) {
    Match match = nouns.find(reading, i, sentence);
    boolean deed = match != null && match.frame != null && refusals.isDeed(match, match.frame);
    return deed ? null : match;
  }

  /**
   * مدينة, معارضة, ملاحظاته: a noun that is written like a participle, unless a comma parts it from
   * what is before, or it is plain that it says something: مضيفة أن.
   */
  private boolean isRatherNoun(int i, Reading participle) {
    if (participle.suffix() != null) {
      return true;
    }
    boolean begins = i == 0 || scene.opensSentence(i);
    boolean quotedBefore = !begins && scene.isQuotationMark(i - 1) && scene.quotation(i) == null;
    boolean parted = quotedBefore || (!begins && scene.isComma(i - 1));
    int next = Math.min(i + 1, scene.size() - 1);
    boolean said = scene.opensClause(next) || (!begins && scene.isColon(next));
    if (parted || said || participle.inflection().indefiniteAccusative()) {
      return false;
    }
    for (Reading other : scene.words.of(i)) {
      boolean noun =
          other.lexeme().partOfSpeech() == PartOfSpeech.NOUN
              || other.inflection().tense() == Tense.VERBAL_NOUN;
      if (noun) {
        return true;
      }
    }
    return false;
  }

  /** مؤكدا, مشيرة إلى: an accusative participle after the main clause. */
  private @Nullable Match participle(Reading reading, int i, Sentence sentence) {
    List<Cue> cues = lexicon.participle(reading.lexeme());
    Inflection form = reading.inflection();
    boolean circumstantial =
        form.indefiniteAccusative()
            || form.gender() != Gender.MASCULINE
            || form.number() != GrammaticalNumber.SINGULAR;
    boolean oblique =
        form.accusativeOrGenitive()
            && i > 0
            && !scene.isComma(i - 1)
            && scene.mention(i - 1) == null;
    return cues.isEmpty() || !circumstantial || oblique || isRatherNoun(i, reading)
        ? null
        : frames.match(cues, i, i + 1, reading, sentence);
  }
}
