package org.isnad.statements;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isnad.data.DataException;
import org.isnad.data.Fault;
import org.isnad.data.Lexicon;
import org.isnad.data.Table;
import org.isnad.model.Act;
import org.isnad.model.Gender;
import org.isnad.model.GrammaticalNumber;
import org.isnad.model.Inflection;
import org.isnad.model.Lexeme;
import org.isnad.model.Reading;
import org.isnad.model.Tense;
import org.isnad.model.Token;
import org.isnad.script.Flag;
import org.isnad.script.Folding;
import org.isnad.script.LexemeNote;
import org.isnad.script.Spellings;
import org.isnad.script.Tokeniser;
import org.jspecify.annotations.Nullable;

/** The cues of {@code lexicon/cues.tsv}, by verb and by word. Immutable once loaded. */
final class CueLexicon {
  private static final String FILE = "lexicon/cues.tsv";

  private final Map<String, List<Cue>> verbs = new HashMap<>();
  private final Map<String, List<Cue>> participles = new HashMap<>();
  private final Map<String, List<Cue>> nouns = new HashMap<>();
  private final Map<String, Cue> attitudes = new HashMap<>();
  private final Map<String, List<Phrase>> prepositions = new HashMap<>();
  private final Map<String, List<Phrase>> clauses = new HashMap<>();
  private final Set<String> impersonal = new HashSet<>();
  private final Set<String> particles = new HashSet<>();
  private final LexemeNote<List<Cue>> verbNotes = new LexemeNote<>(w -> byIdOrLemma(verbs, w));
  private final LexemeNote<List<Cue>> participleNotes =
      new LexemeNote<>(w -> participles.getOrDefault(w.id(), List.of()));
  private final LexemeNote<List<Cue>> nounNotes = new LexemeNote<>(w -> byIdOrLemma(nouns, w));
  private final Flag cues;
  private final Flag participleCues;
  private final Cue colon;

  /**
   * A cue of several words.
   *
   * @param verbs lemmas that a row of kind {@code clause} names, folded; empty for others
   */
  record Phrase(List<String> words, Cue cue, Set<String> verbs) {}

  CueLexicon(Lexicon lexicon, Spellings spellings) {
    this.cues = spellings.flag(word -> true);
    this.participleCues = spellings.flag(word -> false);
    Cue headline = null;
    for (Table.Row row : lexicon.table(FILE).rows()) {
      Cue cue = cue(row);
      add(cue, row);
      if (headline == null && cue.kind() == Cue.Kind.HEADLINE && cue.word().equals(":")) {
        headline = cue;
      }
    }
    if (headline == null) {
      throw new DataException(
          new Fault(
              FILE,
              0,
              0,
              "",
              "no headline cue for the colon",
              "add a row of kind headline with the word :"));
    }
    colon = headline;
    for (Table.Row row : lexicon.table("lexicon/impersonal.tsv").rows()) {
      String form = Folding.foldWord(row.get("word"));
      impersonal.add(form);
      impersonal.add("و" + form);
    }
    for (Table.Row row : lexicon.table("lexicon/particles.tsv").rows()) {
      row.list("forms").forEach(form -> particles.add(Folding.foldWord(form)));
    }
  }

  private void add(Cue cue, Table.Row row) {
    String folded = Tokeniser.phrase(cue.word());
    switch (cue.kind()) {
      case VERB -> put(verbs, cue, folded);
      case PARTICIPLE -> put(participles, cue, folded);
      case NOUN -> put(nouns, cue, folded);
      case ATTITUDE -> attitudes.put(folded, cue);
      case PREPOSITION -> phrase(prepositions, folded, cue, Set.of());
      case CLAUSE -> phrase(clauses, folded, cue, verbs(row));
      case HEADLINE -> {}
    }
  }

  /** Whether a form reports without a speaker: يذكر أن, يشار إلى أن. */
  boolean isImpersonal(String folded) {
    return impersonal.contains(folded);
  }

  /** Whether a form is a particle too: بين, عبر, هناك. */
  boolean isParticle(String folded) {
    return particles.contains(folded)
        || (folded.length() > 2
            && folded.charAt(0) == 'و'
            && particles.contains(folded.substring(1)));
  }

  private static void put(Map<String, List<Cue>> map, Cue cue, String folded) {
    Set<String> keys = new LinkedHashSet<>();
    if (!cue.verb().isEmpty()) {
      keys.add(cue.verb());
    }
    if (cue.verb().isEmpty() || cue.kind() != Cue.Kind.VERB) {
      // by the form in the text, which is folded, and by the lemma, which is not
      keys.add(folded);
      keys.add(cue.word());
    }
    for (String key : keys) {
      map.computeIfAbsent(key, k -> new ArrayList<>()).add(cue);
    }
  }

  private static Set<String> verbs(Table.Row row) {
    Set<String> verbs = new HashSet<>();
    row.list("frames").forEach(verb -> verbs.add(Folding.foldWord(verb)));
    return Set.copyOf(verbs);
  }

  private static void phrase(
      Map<String, List<Phrase>> map, String folded, Cue cue, Set<String> verbs) {
    List<String> words = List.of(folded.split(" ", -1));
    map.computeIfAbsent(words.get(0), k -> new ArrayList<>()).add(new Phrase(words, cue, verbs));
    map.get(words.get(0)).sort((a, b) -> Integer.compare(b.words().size(), a.words().size()));
  }

  private static Cue cue(Table.Row row) {
    try {
      Cue.Kind kind = Cue.Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
      List<Frame> frames =
          kind == Cue.Kind.CLAUSE || kind == Cue.Kind.HEADLINE
              ? List.of()
              : row.list("frames").stream().map(Frame::parse).toList();
      String verb =
          row.get("verb").startsWith("v.") ? row.get("verb") : Folding.foldWord(row.get("verb"));
      return new Cue(row.id(), kind, row.get("word"), verb, Act.of(row.get("act")), frames);
    } catch (IllegalArgumentException e) {
      throw new DataException(
          row.fault(
              "act",
              "unknown kind or act: " + row.get("kind") + ", " + row.get("act"),
              "take one of those that data/ar/README.md lists"));
    }
  }

  /**
   * Whether a token can be a cue or begin one at all; most can't.
   *
   * @param readings the readings of the form, which are the same wherever it stands
   */
  boolean mayCue(Token token, List<Reading> readings) {
    return cues.of(token.spelling(), word -> isCue(word, readings));
  }

  /**
   * Whether a token can be a participle of circumstance that is a cue: معتبرا.
   *
   * @param readings the readings of the form, which are the same wherever it stands
   */
  boolean isParticiple(Token token, List<Reading> readings) {
    return participleCues.of(token.spelling(), word -> isParticiple(readings));
  }

  private boolean isParticiple(List<Reading> readings) {
    for (Reading reading : readings) {
      Inflection form = reading.inflection();
      boolean circumstantial =
          form.indefiniteAccusative()
              || form.gender() != Gender.MASCULINE
              || form.number() != GrammaticalNumber.SINGULAR;
      if (form.tense() == Tense.ACTIVE_PARTICIPLE
          && circumstantial
          && !reading.article()
          && !reading.hasProclitic()
          && reading.suffix() == null
          && !participle(reading.lexeme()).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private boolean isCue(String form, List<Reading> readings) {
    String bare = form.length() > 3 && form.charAt(0) == 'و' ? form.substring(1) : form;
    if (prepositions.containsKey(form)
        || prepositions.containsKey(bare)
        || clauses.containsKey(form)
        || clauses.containsKey(bare)) {
      return true;
    }
    for (Reading reading : readings) {
      Lexeme lexeme = reading.lexeme();
      boolean cue =
          !verb(lexeme).isEmpty()
              || !participle(lexeme).isEmpty()
              || !noun(lexeme).isEmpty()
              || !noun(form.substring(reading.stemStart(), reading.stemEnd())).isEmpty();
      if (cue) {
        return true;
      }
    }
    return false;
  }

  /** The cues that a verb is, whatever its form. */
  List<Cue> verb(Lexeme verb) {
    return verbNotes.of(verb);
  }

  /** The cues that an active participle of a verb is: مؤكدا, مشيرا. */
  List<Cue> participle(Lexeme verb) {
    return participleNotes.of(verb);
  }

  /** The cues that a verbal noun or another noun is, by lexeme. */
  List<Cue> noun(Lexeme word) {
    return nounNotes.of(word);
  }

  private static List<Cue> byIdOrLemma(Map<String, List<Cue>> cues, Lexeme word) {
    List<Cue> byId = cues.get(word.id());
    return byId != null ? byId : cues.getOrDefault(word.lemma(), List.of());
  }

  /** The cues that a noun is, by its folded form without pronoun. */
  List<Cue> noun(String folded) {
    return nouns.getOrDefault(folded, List.of());
  }

  /** A noun of feeling or stance after أعرب عن and the like: أمل, ارتياح. */
  @Nullable Cue attitude(String folded) {
    return attitudes.get(folded);
  }

  /** بحسب, وفقا ل, على حد قول: the longest that begins at a token. */
  @Nullable Phrase preposition(List<Token> tokens, int first) {
    return longest(prepositions, tokens, first);
  }

  /** كما, حسبما, وفق ما before a verb of saying. */
  @Nullable Phrase clause(List<Token> tokens, int first) {
    return longest(clauses, tokens, first);
  }

  /**
   * The row of a clause that names its verb: كما أعلن announces. Rows of one particle differ in
   * their acts.
   *
   * @return the row of the phrase itself if none does
   */
  Cue clauseWith(Phrase clause, Lexeme verb) {
    String lemma = Folding.foldWord(verb.lemma());
    for (Phrase other : clauses.getOrDefault(clause.words().get(0), List.of())) {
      if (other.verbs().contains(lemma) && other.words().equals(clause.words())) {
        return other.cue();
      }
    }
    return clause.cue();
  }

  Cue colon() {
    return colon;
  }

  private static @Nullable Phrase longest(
      Map<String, List<Phrase>> map, List<Token> tokens, int first) {
    String form = tokens.get(first).form();
    Phrase whole = longest(map.get(form), tokens, first);
    if (whole == null && form.length() > 3 && form.charAt(0) == 'و') {
      return longest(map.get(form.substring(1)), tokens, first);
    }
    return whole;
  }

  private static @Nullable Phrase longest(
      @Nullable List<Phrase> phrases, List<Token> tokens, int first) {
    if (phrases == null) {
      return null;
    }
    for (Phrase phrase : phrases) {
      if (first + phrase.words().size() <= tokens.size() && matches(phrase, tokens, first)) {
        return phrase;
      }
    }
    return null;
  }

  private static boolean matches(Phrase phrase, List<Token> tokens, int first) {
    for (int i = 1; i < phrase.words().size(); i++) {
      String word = phrase.words().get(i);
      String form = tokens.get(first + i).form();
      // a closing ل or ب is written together with the next word
      boolean prefix =
          i == phrase.words().size() - 1 && word.length() == 1 && form.startsWith(word);
      if (!prefix && !form.equals(word)) {
        return false;
      }
    }
    return true;
  }
}
