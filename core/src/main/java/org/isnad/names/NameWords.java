package org.isnad.names;

import java.util.HashSet;
import java.util.Set;
import org.isnad.data.DataException;
import org.isnad.data.Lexicon;
import org.isnad.data.WordRoles;
import org.isnad.model.Token;
import org.isnad.script.Flag;
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

  /** غير, شبه before an adjective: who or what is not so. */
  final Set<String> negating;

  /** ذاته, المذكور after a title: the one of before. */
  final Set<String> same;

  /** ذات, نفس before a title: the same. */
  final Set<String> sameBefore;

  /** الأخير: whoever was mentioned last. */
  final Set<String> latter;

  /** Words in names of listed people that are rather other words: نجاح, الري. */
  final Set<String> ordinary;

  /**
   * @throws DataException if the table is missing or a row has a role that isn't known
   */
  NameWords(Lexicon lexicon, Spellings spellings) {
    WordRoles roles = new WordRoles(lexicon.table("lexicon/name-words.tsv"));
    former = roles.take("former");
    modifiers = new HashSet<>(roles.take("modifier"));
    modifiers.addAll(former);
    also = roles.take("also");
    modifiers.addAll(also);
    counterpartsMasculine = roles.take("counterpart-masculine");
    counterpartsFeminine = roles.take("counterpart-feminine");
    officePrepositions = roles.take("office-preposition");
    sourcePrepositions = roles.take("source-preposition");
    spokesman = roles.take("spokesman");
    affairs = roles.take("affairs");
    mediumNouns = roles.take("medium-noun");
    mediumNoun = spellings.flag(this::isMediumNoun);
    byNouns = roles.take("by-noun");
    titlesAfter = roles.take("title-after");
    pairs = roles.take("pair");
    circumstances = roles.take("circumstance");
    departments = roles.take("department");
    regionParts = roles.take("region-part");
    dayParts = roles.take("day-part");
    stateAdjectives = roles.take("state-adjective");
    ruling = roles.take("ruling");
    others = roles.take("other");
    regions = roles.take("region-people");
    bodyNouns = roles.take("body-noun");
    namesakeNouns = roles.take("namesake-noun");
    generalTitles = roles.take("general-title");
    eitherStates = roles.take("either-gender");
    missionNouns = roles.take("mission-noun");
    oneMasculine = roles.take("one-masculine");
    oneFeminine = roles.take("one-feminine");
    speechOpeners = roles.take("speech-opener");
    days = roles.take("day");
    nameParticles = roles.take("name-particle");
    surnameParticles = roles.take("surname-particle");
    issue = roles.take("issue");
    harms = roles.take("harm");
    countingForms = roles.take("count");
    counts = spellings.flag(countingForms::contains);
    sizes = spellings.flag(roles.take("size")::contains);
    bodyHeads = roles.take("body-head");
    beforeNoun = roles.take("before-noun");
    negating = roles.take("negating");
    same = roles.take("same");
    sameBefore = roles.take("same-before");
    latter = roles.take("latter");
    ordinary = roles.take("ordinary");
    roles.refuseRest();
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
