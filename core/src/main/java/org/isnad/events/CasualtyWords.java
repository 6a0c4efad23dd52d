package org.isnad.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.data.DataException;
import org.isnad.data.Lexicon;
import org.isnad.data.Table;
import org.isnad.model.Casualties;
import org.isnad.model.Lexeme;
import org.isnad.model.Reading;
import org.isnad.model.Token;
import org.isnad.script.Flag;
import org.isnad.script.Folding;
import org.isnad.script.LexemeNote;
import org.isnad.script.Proclitics;
import org.isnad.script.Spellings;
import org.isnad.script.Tokeniser;
import org.jspecify.annotations.Nullable;

/** The words of {@code events/casualties.tsv}, folded. Immutable. */
final class CasualtyWords {
  static final String FILE = "events/casualties.tsv";

  private static final String VERB = "verb";
  private static final Word NONE = new Word(Role.NONE, 0, null, false, false);

  /** What a word does in a count of people harmed. */
  enum Role {
    /** مقتل, إصابة: the count follows. */
    NOUN,
    /** قتيل, جرحى: they are counted themselves. */
    VICTIM,
    /** قتيلان: two of them. */
    TWO_VICTIMS,
    NUMBER,
    /** عشرة, also in ثلاثة عشر. */
    TEN,
    /** أحد, اثنا before عشر. */
    OF_ELEVEN,
    HUNDRED,
    THOUSAND,
    /** عشرات, مئات: so many at least. */
    MANY,
    /** بضعة: from three to nine. */
    FEW,
    /** عدد من: more than one. */
    SOME,
    /** Who is counted: جنود, آخرين; alone one or two: جندي, جنديان. */
    PERSON,
    /** مصرعهم after لقي. */
    DEATH,
    NONE
  }

  /** What several words do that stand before or after a number. */
  enum Around {
    AT_LEAST,
    AT_LEAST_AFTER,
    ABOUT,
    BETWEEN,
    PERCENT,
    BOTH_KINDS
  }

  /**
   * A word in its place.
   *
   * @param value of a number; of who is counted, how many the word alone says; 0 for none
   * @param kind what a noun or a victim says was done
   * @param joined whether و stands before it
   * @param definite whether it has ال
   */
  record Word(
      Role role, int value, Casualties.@Nullable Kind kind, boolean joined, boolean definite) {
    boolean is(Role wanted) {
      return role == wanted;
    }
  }

  private record Phrase(Around role, List<String> words) {}

  private final Map<String, Word> words = new HashMap<>();
  private final Map<String, Casualties.Kind> verbs = new HashMap<>();
  private final Map<String, List<Phrase>> phrases = new HashMap<>();
  private final Set<String> tolls = new HashSet<>();
  private final Flag known;
  private final Flag opens;
  private final Flag isToll;
  private final LexemeNote<Optional<Casualties.Kind>> kinds =
      new LexemeNote<>(lexeme -> Optional.ofNullable(verbs.get(Folding.foldWord(lexeme.lemma()))));

  /**
   * @throws DataException if the table is missing or wrong
   */
  CasualtyWords(Lexicon lexicon, Spellings spellings) {
    for (Table.Row row : lexicon.table(FILE).rows()) {
      try {
        add(row);
      } catch (IllegalArgumentException e) {
        throw new DataException(
            List.of(row.fault("role", "no such role or value", "use those that README.md names")));
      }
    }
    phrases.values().forEach(l -> l.sort(Comparator.comparing((Phrase p) -> -p.words().size())));
    known = spellings.flag(form -> !work(form).is(Role.NONE));
    opens = spellings.flag(phrases::containsKey);
    isToll = spellings.flag(form -> Proclitics.bare(form).stream().anyMatch(tolls::contains));
  }

  private void add(Table.Row row) {
    String role = row.get("role");
    String value = row.get("value");
    String constant = role.toUpperCase(Locale.ROOT).replace('-', '_');
    List<String> forms = row.list("forms");
    for (Around around : Around.values()) {
      if (around.name().equals(constant)) {
        for (String form : forms) {
          List<String> parts = List.of(Tokeniser.phrase(form).split(" ", -1));
          phrases
              .computeIfAbsent(parts.get(0), k -> new ArrayList<>(1))
              .add(new Phrase(around, parts));
        }
        return;
      }
    }
    for (String form : forms) {
      String folded = Folding.foldWord(form);
      switch (role) {
        case "toll" -> tolls.add(folded);
        case VERB -> verbs.put(folded, kind(value));
        default -> words.put(folded, word(Role.valueOf(constant), value));
      }
    }
  }

  private static Word word(Role role, String value) {
    return switch (role) {
      case NOUN, VICTIM, TWO_VICTIMS -> new Word(role, 0, kind(value), false, false);
      default -> new Word(role, value.isEmpty() ? 0 : Integer.parseInt(value), null, false, false);
    };
  }

  private static Casualties.Kind kind(String value) {
    return Casualties.Kind.valueOf(value.toUpperCase(Locale.ROOT));
  }

  /** The longest word of the table that a form may be, with its proclitics and ال. */
  private Word work(String form) {
    for (int from = 0; from >= 0; from = next(form, from)) {
      boolean joined = from > 0 && form.charAt(0) == 'و';
      String rest = form.substring(from);
      if (Proclitics.isFused(form, from)) {
        rest = Proclitics.unfused(form, from);
      }
      Word plain = words.get(rest);
      Word bare = plain == null ? words.get(Proclitics.withoutArticle(rest)) : plain;
      if (bare != null) {
        return new Word(bare.role(), bare.value(), bare.kind(), joined, plain == null);
      }
    }
    return NONE;
  }

  /** Numbers are short: وست. */
  private static int next(String form, int from) {
    boolean joined = from == 0 && form.length() > 2 && form.charAt(0) == 'و';
    return joined ? 1 : Proclitics.next(form, from);
  }

  Word of(Token token) {
    return token.isWord() && known.of(token.spelling()) ? work(token.form()) : NONE;
  }

  /** What a verb says was done; null for other words. */
  Casualties.@Nullable Kind done(@Nullable Reading verb) {
    Lexeme lexeme = verb == null ? null : verb.lexeme();
    return lexeme == null ? null : kinds.of(lexeme).orElse(null);
  }

  boolean isToll(Token token) {
    return token.isWord() && isToll.of(token.spelling());
  }

  /** How many tokens a phrase of a role takes at a token; 0 if none stands there. */
  int length(Around role, List<Token> tokens, int at, int end) {
    if (at >= end || !opens.of(tokens.get(at).spelling())) {
      return 0;
    }
    for (Phrase phrase : phrases.getOrDefault(tokens.get(at).form(), List.of())) {
      if (phrase.role() == role && stands(phrase, tokens, at, end)) {
        return phrase.words().size();
      }
    }
    return 0;
  }

  private static boolean stands(Phrase phrase, List<Token> tokens, int at, int end) {
    if (at + phrase.words().size() > end) {
      return false;
    }
    for (int i = 1; i < phrase.words().size(); i++) {
      if (!tokens.get(at + i).is(phrase.words().get(i))) {
        return false;
      }
    }
    return true;
  }
}
