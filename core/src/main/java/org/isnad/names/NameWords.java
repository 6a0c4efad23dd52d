package org.isnad.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.data.DataException;
import org.isnad.data.Fault;
import org.isnad.data.Lexicon;
import org.isnad.data.Table;
import org.isnad.model.Token;
import org.isnad.script.Flag;
import org.isnad.script.Folding;
import org.isnad.script.Spellings;

/**
 * The words of {@code lexicon/name-words.tsv}, folded, one set a role: words that shape mentions
 * without naming anybody. Immutable.
 */
final class NameWords {
  /** What narrows a title down without changing it: السابق, بالوكالة, العام. */
  final Set<String> modifiers;

  /** Those among the modifiers that tell of former days: السابق, الأسبق. */
  final Set<String> former;

  /** Those that may also stand after the whole title, and then belong to the sentence: أيضا. */
  final Set<String> also;

  /** نظيره, ونظيرها: a man of the same office elsewhere. */
  final Set<String> counterpartsMasculine;

  /** نظيرته, لنظيرتها: a woman of the same office elsewhere. */
  final Set<String> counterpartsFeminine;

  /** Between an office and its body: السفير لدى. */
  final Set<String> officePrepositions;

  /** Between a source and its body: مصدر في الوزارة. */
  final Set<String> sourcePrepositions;

  /** باسم between a spokesman and whom he speaks for. */
  final Set<String> spokesman;

  /** Between an office and its field: مساعد الوزير لشؤون. */
  final Set<String> affairs;

  /** صحيفة, قناة: a medium is named next. */
  final Set<String> mediumNouns;

  private final Flag mediumNoun;

  /** طرف after من: by whom something is done. */
  final Set<String> byNouns;

  /** بك, باشا: titles that stand after a name. */
  final Set<String> titlesAfter;

  /** اثنان after a dual. */
  final Set<String> pairs;

  /** بالرصاص, للاشتباه: by what or for what something happens to a man, no field of his office. */
  final Set<String> circumstances;

  final Set<String> departments;
  final Set<String> regionParts;

  /** صباح, مساء: a part of the day before the name of a day or تاريخ. */
  final Set<String> dayParts;

  /** الأعلى, الوطنية: in the name of a body, that it is one of the state. */
  final Set<String> stateAdjectives;

  /** الحاكم, القائم: after النظام, that it rules. */
  final Set<String> ruling;

  /** أخرى, الآخرون: others of a crowd. */
  final Set<String> others;

  /** العرب after ministers: of the states of a region. */
  final Set<String> regions;

  /** حزب, شركة: a body is named next in quotation marks. */
  final Set<String> bodyNouns;

  /** جامعة, مسجد, شارع: may be named after somebody, who is not there himself. */
  final Set<String> namesakeNouns;

  /** وزير, متحدث: with ال alone any office that begins with it. */
  final Set<String> generalTitles;

  /** العراق, لبنان: states that take verbs of either gender. */
  final Set<String> eitherStates;

  /** سفارة, بعثة: of one state, seated in another. */
  final Set<String> missionNouns;

  /** أحد before several people. */
  final Set<String> oneMasculine;

  /** إحدى before several women. */
  final Set<String> oneFeminine;

  /** أن and its like, before what somebody says. */
  final Set<String> speechOpeners;

  /** الخميس, أمس: no part of the name before it. */
  final Set<String> days;

  /** Words that never end a name: the next word belongs to it (بن, أبو, عبد). */
  final Set<String> nameParticles;

  /** Words that belong to the family name after them: أبو زيد. */
  final Set<String> surnameParticles;

  /** Words between a document and its issuer: بيان صادر عن. */
  final Set<String> issue;

  /** Nouns of harm, which have a person after them: مقتل عسكري, اعتقال صحفي. */
  final Set<String> harms;

  /** Words that count a crowd after them: ثلاثة, آلاف, عدد. */
  final Flag counts;

  final Set<String> countingForms;

  /** Nouns of bodies that are named by their field: المركز … للدراسات. */
  final Set<String> bodyHeads;

  /** Words after which no verb stands: مع, على. */
  final Set<String> beforeNoun;

  /** Adjectives of a word of quantity: عدد كبير. */
  final Flag sizes;

  /** Words in names of listed people that are rather other words: نجاح, الري. */
  final Set<String> ordinary;

  /**
   * @throws DataException if the table is missing or a row has a role that isn't known
   */
  NameWords(Lexicon lexicon, Spellings spellings) {
    Table table = lexicon.table("lexicon/name-words.tsv");
    Map<String, Set<String>> byRole = new HashMap<>();
    for (Table.Row row : table.rows()) {
      Set<String> words = byRole.computeIfAbsent(row.get("role"), role -> new HashSet<>());
      row.list("forms").forEach(form -> words.add(Folding.foldWord(form)));
    }
    former = take(byRole, "former");
    modifiers = new HashSet<>(take(byRole, "modifier"));
    modifiers.addAll(former);
    also = take(byRole, "also");
    modifiers.addAll(also);
    counterpartsMasculine = take(byRole, "counterpart-masculine");
    counterpartsFeminine = take(byRole, "counterpart-feminine");
    officePrepositions = take(byRole, "office-preposition");
    sourcePrepositions = take(byRole, "source-preposition");
    spokesman = take(byRole, "spokesman");
    affairs = take(byRole, "affairs");
    mediumNouns = take(byRole, "medium-noun");
    mediumNoun = spellings.flag(this::isMediumNoun);
    byNouns = take(byRole, "by-noun");
    titlesAfter = take(byRole, "title-after");
    pairs = take(byRole, "pair");
    circumstances = take(byRole, "circumstance");
    departments = take(byRole, "department");
    regionParts = take(byRole, "region-part");
    dayParts = take(byRole, "day-part");
    stateAdjectives = take(byRole, "state-adjective");
    ruling = take(byRole, "ruling");
    others = take(byRole, "other");
    regions = take(byRole, "region-people");
    bodyNouns = take(byRole, "body-noun");
    namesakeNouns = take(byRole, "namesake-noun");
    generalTitles = take(byRole, "general-title");
    eitherStates = take(byRole, "either-gender");
    missionNouns = take(byRole, "mission-noun");
    oneMasculine = take(byRole, "one-masculine");
    oneFeminine = take(byRole, "one-feminine");
    speechOpeners = take(byRole, "speech-opener");
    days = take(byRole, "day");
    nameParticles = take(byRole, "name-particle");
    surnameParticles = take(byRole, "surname-particle");
    issue = take(byRole, "issue");
    harms = take(byRole, "harm");
    countingForms = take(byRole, "count");
    counts = spellings.flag(countingForms::contains);
    sizes = spellings.flag(take(byRole, "size")::contains);
    bodyHeads = take(byRole, "body-head");
    beforeNoun = take(byRole, "before-noun");
    ordinary = take(byRole, "ordinary");
    refuse(table, byRole.keySet());
  }

  private static Set<String> take(Map<String, Set<String>> byRole, String role) {
    Set<String> words = byRole.remove(role);
    return words == null ? Set.of() : words;
  }

  private static void refuse(Table table, Set<String> unknownRoles) {
    List<Fault> faults = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      if (unknownRoles.contains(row.get("role"))) {
        faults.add(
            row.fault(
                "role",
                "no role " + row.get("role"),
                "use one of those that README.md names there"));
      }
    }
    if (!faults.isEmpty()) {
      throw new DataException(faults);
    }
  }

  /** Whether a form opens a mention by rule: نظيره, صحيفة, لصحيفة, حزب, أحد. */
  boolean isHead(String form) {
    return isMediumNoun(form)
        || isBodyNoun(form)
        || countingForms.contains(form)
        || bodyHeads.contains(form)
        || oneMasculine.contains(form)
        || oneFeminine.contains(form)
        || isCounterpart(form);
  }

  /** نظيره or نظيرته, in any form. */
  boolean isCounterpart(String form) {
    return counterpartsMasculine.contains(form) || counterpartsFeminine.contains(form);
  }

  /** صحيفة, with or without one of و ل ب before it. */
  boolean isMediumNoun(String form) {
    return isOneOf(mediumNouns, form);
  }

  /** The same of a token. */
  boolean isMediumNoun(Token token) {
    return mediumNoun.of(token.spelling());
  }

  /** جامعة, with or without one of و ل ب before it. */
  boolean isNamesakeNoun(String form) {
    return isOneOf(namesakeNouns, form);
  }

  /** حزب, with or without one of و ل ب before it. */
  boolean isBodyNoun(String form) {
    return isOneOf(bodyNouns, form);
  }

  /** صحيفة or حزب, with nothing before it. */
  boolean isBareHead(String form) {
    return mediumNouns.contains(form) || bodyNouns.contains(form);
  }

  private static boolean isOneOf(Set<String> nouns, String form) {
    if (nouns.contains(form)) {
      return true;
    }
    char c = form.charAt(0);
    return (c == 'ل' || c == 'و' || c == 'ب')
        && form.length() > 3
        && nouns.contains(form.substring(1));
  }

  /** A colon, or one of أن and its like: what somebody says comes next. */
  boolean opensSpeech(String form) {
    return form.equals(":") || speechOpeners.contains(form);
  }
}
