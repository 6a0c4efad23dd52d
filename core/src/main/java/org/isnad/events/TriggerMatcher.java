package org.isnad.events;

import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Inflection;
import org.isnad.model.Lexeme;
import org.isnad.model.Reading;
import org.isnad.model.Tense;
import org.isnad.model.Token;
import org.isnad.script.Flag;
import org.isnad.script.Folding;
import org.isnad.script.LexemeNote;
import org.isnad.script.Spellings;

/** Finds the triggers that begin at a token. Immutable. */
final class TriggerMatcher {
  private static final int WIDEST_GAP = 3;

  private static final int LONGEST_PREFIX = 5;

  /** Most words of a subject between a verb and its preposition, and one. */
  private static final int WIDEST_SUBJECT = 7;

  private final TriggerTable table;
  private final NounTriggers nouns;
  private final Flag triggers;
  private final LexemeNote<String> writings =
      new LexemeNote<>(lexeme -> Folding.foldWord(lexeme.lemma()));

  TriggerMatcher(TriggerTable table, Spellings spellings) {
    this.table = table;
    this.nouns = new NounTriggers(table, spellings);
    this.triggers = spellings.flag(word -> true);
  }

  /** All rows that match at a token, longest phrase first. */
  List<Match> at(Scene scene, int token) {
    Token first = scene.tokens.get(token);
    if (!triggers.of(first.spelling(), word -> mayTrigger(word, scene.words.of(token)))) {
      return List.of();
    }
    List<Match> matches = new ArrayList<>(0);
    switch (scene.classes[token]) {
      case VERB -> verbs(scene, token, matches);
      case NOUN, ADJECTIVE -> {
        participles(scene, token, matches);
        add(
            scene,
            token,
            nouns.of(first.spelling(), scene.words.of(token), scene.reading(token)),
            matches);
      }
      case NEGATION, PARTICLE, PREPOSITION -> {
        add(scene, token, ofParticle(first.form()), matches);
      }
      default -> {}
    }
    if (matches.size() > 1) {
      matches.sort((a, b) -> length(b) - length(a));
    }
    return matches;
  }

  /** The rows that begin with a particle, which may bear a conjunction: ولن يقبل. */
  private List<Trigger> ofParticle(String form) {
    List<Trigger> triggers = table.ofWord(form);
    boolean joined = form.length() > 2 && (form.charAt(0) == 'و' || form.charAt(0) == 'ف');
    return triggers.isEmpty() && joined ? table.ofWord(form.substring(1)) : triggers;
  }

  /** Whether a word can begin a row of the table at all, whatever its class; most can't. */
  private boolean mayTrigger(String word, List<Reading> readings) {
    if (mayTriggerBefore(word, word.length())) {
      return true;
    }
    for (Reading reading : readings) {
      if (!table.ofVerb(reading.lexeme()).isEmpty() || mayTriggerBefore(word, reading.stemEnd())) {
        return true;
      }
    }
    return false;
  }

  private boolean mayTriggerBefore(String word, int end) {
    for (int start = 0; start < Math.min(end, LONGEST_PREFIX); start++) {
      if (!table.mayBeginWith(word, start, end)) {
        continue;
      }
      for (String form : Stem.endings(word.substring(start, end))) {
        if (!table.ofWord(form).isEmpty()) {
          return true;
        }
      }
    }
    return false;
  }

  private static int length(Match match) {
    return match.trigger().words().size();
  }

  private void verbs(Scene scene, int token, List<Match> matches) {
    Reading likeliest = scene.reading(token);
    Lexeme seen = null;
    for (Reading reading : scene.words.of(token)) {
      if (reading.isFiniteVerb()
          && !reading.lexeme().equals(seen)
          && !reading.inflection().passive()) {
        seen = reading.lexeme();
        // تفاوض الوفد: negotiated, where the likelier reading is a present
        boolean otherTense =
            likeliest != null
                && reading.inflection().person() == 3
                && likeliest.inflection().tense() == Tense.IMPERFECT
                && reading.inflection().tense() == Tense.PERFECT;
        boolean same = likeliest == null || isSameWord(reading.lexeme(), likeliest.lexeme());
        // ودعا is rather و and دعا than a verb of its own, but نقل is no form of أقال
        boolean joined = reading.conjunction() == 'و';
        boolean told =
            joined && likeliest != null && likeliest.conjunction() == 0 && scene.cueOf(token) >= 0;
        for (Trigger trigger : table.ofVerb(seen)) {
          // a phrase tells by its other words which verb is meant
          boolean sure = same || otherTense || told || trigger.words().size() > 1;
          if (sure || joined || isConstrued(scene, token, trigger)) {
            addIfMatched(scene, token, trigger, !sure, matches);
          }
        }
      }
    }
    if (matches.isEmpty()) {
      Token t = scene.tokens.get(token);
      Reading reading = scene.reading(token);
      int start = reading == null ? 0 : reading.stemStart();
      for (Trigger trigger : table.ofWord(t.form().substring(start))) {
        if (trigger.isVerb()) {
          addIfMatched(scene, token, trigger, matches);
        }
      }
    }
  }

  /** يشيد بالقرار praises, where يشيد alone rather builds: the row's preposition follows. */
  private static boolean isConstrued(Scene scene, int verb, Trigger trigger) {
    int end = Math.min(scene.sentence(verb).end(), verb + WIDEST_SUBJECT);
    for (int i = verb + 1; i < end; i++) {
      if (scene.slots[i] != null && trigger.recipient().contains(scene.slots[i])) {
        return true;
      }
      switch (scene.classes[i]) {
        case VERB, STOP, THAT, COMMA -> {
          return false;
        }
        default -> {}
      }
    }
    return false;
  }

  /** زار and زأر are written alike. */
  private boolean isSameWord(Lexeme a, Lexeme b) {
    return writings.of(a).equals(writings.of(b));
  }

  /** مطالبا, منددة: an active participle after the main clause. */
  private void participles(Scene scene, int token, List<Match> matches) {
    for (Reading reading : scene.words.of(token)) {
      Inflection inflection = reading.inflection();
      if (inflection.tense() == Tense.ACTIVE_PARTICIPLE
          && !reading.article()
          && reading.preposition() == 0
          && reading.suffix() == null
          && (inflection.indefiniteAccusative()
              || (reading.conjunction() == 0 && isAfterClause(scene, token)))) {
        for (Trigger trigger : table.ofVerb(reading.lexeme())) {
          addIfMatched(scene, token, trigger, matches);
        }
        return;
      }
    }
  }

  private static boolean isAfterClause(Scene scene, int token) {
    return scene.is(token - 1, WordClass.COMMA);
  }

  private static void add(Scene scene, int token, List<Trigger> triggers, List<Match> matches) {
    for (Trigger trigger : triggers) {
      addIfMatched(scene, token, trigger, matches);
    }
  }

  private static void addIfMatched(Scene scene, int token, Trigger trigger, List<Match> matches) {
    addIfMatched(scene, token, trigger, false, matches);
  }

  private static void addIfMatched(
      Scene scene, int token, Trigger trigger, boolean doubtful, List<Match> matches) {
    int end = token + 1;
    boolean whole = true;
    int sentenceEnd = scene.sentence(token).end();
    for (int w = 1; w < trigger.words().size(); w++) {
      int at = next(scene, trigger, trigger.words().get(w), end, sentenceEnd);
      if (at < 0) {
        return;
      }
      whole &= at == end;
      end = at + 1;
    }
    if (!isLimited(scene, trigger, token, end)) {
      matches.add(new Match(trigger, token, end, whole, doubtful));
    }
  }

  /** The next word of a phrase: at once, or up to three words or names later after a verb. */
  private static int next(Scene scene, Trigger trigger, Stem word, int from, int end) {
    int gap = trigger.isVerb() ? WIDEST_GAP : 1;
    for (int i = from, passed = 0; i < end && passed <= gap; passed++) {
      Token token = scene.tokens.get(i);
      if (token.isWord() && word.matches(token, scene.words.of(i))) {
        return i;
      }
      switch (scene.classes[i]) {
        case VERB, STOP, THAT, COMMA -> {
          return -1;
        }
        case TIME, QUOTE -> {}
        default -> {
          if (trigger.limits().has(Trigger.Limit.TIGHT) && scene.mentions[i] < 0) {
            return -1;
          }
        }
      }
      int mention = scene.mentions[i];
      i++;
      while (i < end && mention >= 0 && scene.mentions[i] == mention) {
        i++;
      }
    }
    return -1;
  }

  private static boolean isLimited(Scene scene, Trigger trigger, int first, int end) {
    int last = scene.sentence(first).end();
    Reading reading = scene.reading(first);
    if (trigger.limits().has(Trigger.Limit.BARE) && reading != null && reading.suffix() != null) {
      return true;
    }
    if (!trigger.limits().notBefore().isEmpty() && isBefore(scene, trigger, end, last)) {
      return true;
    }
    for (Stem word : trigger.limits().objectNot()) {
      for (int i = Math.max(scene.sentence(first).first(), first - 1);
          i < Math.min(last, end + 3);
          i++) {
        if (i != first && isForm(scene, i, word)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether one of the next words, names and times passed over, is one that the row excludes. */
  private static boolean isBefore(Scene scene, Trigger trigger, int end, int last) {
    int passed = 0;
    for (int i = end; i < last && passed < 2; i++) {
      for (Stem word : trigger.limits().notBefore()) {
        if (isForm(scene, i, word)) {
          return true;
        }
      }
      if (!scene.is(i, WordClass.NAME) && !scene.is(i, WordClass.TIME)) {
        passed++;
      }
    }
    return false;
  }

  private static boolean isForm(Scene scene, int token, Stem word) {
    Token t = scene.tokens.get(token);
    return t.isWord() && word.matches(t, scene.words.of(token));
  }
}
