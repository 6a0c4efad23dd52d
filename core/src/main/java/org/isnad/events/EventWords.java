package org.isnad.events;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isnad.data.Lexicon;
import org.isnad.data.WordRoles;
import org.isnad.model.Lexeme;
import org.isnad.model.Reading;
import org.isnad.model.Token;
import org.isnad.script.Flag;
import org.isnad.script.Folding;
import org.isnad.script.LexemeNote;
import org.isnad.script.Proclitics;
import org.isnad.script.Spellings;
import org.jspecify.annotations.Nullable;

/**
 * Words of closed classes by what they do around an event, as {@code events/words.tsv} has them,
 * folded. Immutable.
 */
final class EventWords {
  static final String FILE = "events/words.tsv";

  /** Letters that may stand before بلاده: وببلاده. */
  private static final int MOST_PROCLITICS = 2;

  /** What verbs say of their subject's part in the act that a noun after them names. */
  enum VerbRole {
    /** قامت الشرطة باعتقال الطبيب: it does it. */
    VERB_OF_DOER,
    /** قتل ثلاثة في غارة, أصيب شرطي برصاص: it suffers it. */
    VERB_OF_VICTIM,
    /** واجه الوزير انتقادات, تعرض الحزب لضغوط: it is the one to whom it is done. */
    VERB_OF_RECEIVER,
    /** اتهمت السويد فنلندا بقصف المدينة, سمح له بدخول: not it but whom it is turned at does it. */
    VERB_OF_CHARGE,
    /** مؤتمر نقله التلفزيون, هجوم أدانته فرنسا: it does something else to the act. */
    VERB_OF_BYSTANDER,
    /** شهدت المدينة احتجاجات: it is the place. */
    VERB_OF_PLACE,
    /** أدت الغارة إلى مقتل ثلاثة: what a noun after it names comes of its subject. */
    VERB_OF_RESULT,
    /** رفضت الحكومة اتهامات الحزب: what a noun after it names was directed at its subject. */
    VERB_OF_REPLY,
    /** تم اعتقال الصحفي: nobody is named who does it. */
    VERB_WITHOUT_DOER
  }

  /** Of dying and being hurt, with the victim after them: مقتل, إصابة. */
  final Set<String> dyingNouns;

  /** Of an accusation, before what somebody is accused of: اتهامات, تهمة. */
  final Set<String> chargeNouns;

  /** Said of whoever is accused of what follows: متهم, متورط. */
  final Set<String> charged;

  /** البلدان, الطرفين. */
  final Set<String> twoStates;

  /** الوزيران, الرجلين. */
  final Set<String> twoPeople;

  /** Of an act that two do to each other: متبادل. */
  final Set<String> mutual;

  /** No title goes on after them: إلى, ضد. */
  final Set<String> titleEnds;

  /** Like a noun under a preposition: بشأن, بسبب. */
  final Set<String> compoundPrepositions;

  /** Before one who is named out of several: بينهم, (في) مقدمتهم. */
  final Set<String> including;

  /** Before an attack, of which somebody died: إثر غارة, في هجوم. */
  private final Set<String> causes;

  /** Before a number that is not exact, and belong to it: أكثر من, ما لا يقل عن, نحو. */
  final Set<String> approximations;

  /** بلاده, with or without proclitics. */
  final Flag homelands;

  /** Of what people die without an attack, with or without proclitics and ال: الفيضانات, بنوبة. */
  final Flag misfortunes;

  private final Map<VerbRole, Set<String>> verbs = new EnumMap<>(VerbRole.class);
  private final LexemeNote<Set<VerbRole>> verbRoles = new LexemeNote<>(this::roles);

  /**
   * @throws org.isnad.data.DataException if the table is missing or has a role that nothing asks
   *     for
   */
  EventWords(Lexicon lexicon, Spellings spellings) {
    WordRoles roles = new WordRoles(lexicon.table(FILE));
    for (VerbRole role : VerbRole.values()) {
      verbs.put(role, roles.take(role.name().toLowerCase(Locale.ROOT).replace('_', '-')));
    }
    dyingNouns = roles.take("dying-noun");
    chargeNouns = roles.take("charge-noun");
    charged = roles.take("charged");
    twoStates = roles.take("two-states");
    twoPeople = roles.take("two-people");
    mutual = roles.take("mutual");
    titleEnds = roles.take("title-end");
    compoundPrepositions = roles.take("compound-preposition");
    approximations = roles.take("approximation");
    including = roles.take("including");
    causes = roles.take("cause");
    Set<String> countries = roles.take("homeland");
    homelands = spellings.flag(form -> isOneOf(countries, form));
    Set<String> misfortune = roles.take("misfortune");
    misfortunes =
        spellings.flag(form -> Proclitics.bare(form).stream().anyMatch(misfortune::contains));
    roles.refuseRest();
  }

  /** Whether a noun, in the reading that it has here, is one of dying or being hurt. */
  boolean isDying(Token noun, @Nullable Reading reading) {
    if (reading == null) {
      return false;
    }
    String stem = noun.form().substring(reading.stemStart(), reading.stemEnd());
    // إصابتها
    return dyingNouns.contains(stem)
        || (stem.endsWith("ت")
            && dyingNouns.contains(stem.substring(0, stem.length() - 1).concat("ة")));
  }

  /** Whether a word names what follows as a cause or an occasion. */
  boolean isCause(String form) {
    return causes.contains(form);
  }

  private static boolean isOneOf(Set<String> words, String form) {
    for (int from = 0; from <= MOST_PROCLITICS && from < form.length(); from++) {
      if (words.contains(form.substring(from))) {
        return true;
      }
    }
    return false;
  }

  private Set<VerbRole> roles(Lexeme lexeme) {
    String lemma = Folding.foldWord(lexeme.lemma());
    Set<VerbRole> roles = EnumSet.noneOf(VerbRole.class);
    verbs.forEach(
        (role, words) -> {
          if (words.contains(lemma)) {
            roles.add(role);
          }
        });
    return roles;
  }

  /** Whether the verb of a reading, be it a form or its verbal noun, has a role. */
  boolean is(VerbRole role, @Nullable Reading verb) {
    return verb != null && verbRoles.of(verb.lexeme()).contains(role);
  }
}
