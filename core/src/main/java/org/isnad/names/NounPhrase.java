package org.isnad.names;

import java.util.List;
import java.util.Set;
import org.isnad.model.PartOfSpeech;
import org.isnad.model.Reading;
import org.isnad.model.Tense;
import org.isnad.names.Entry.Honorific;
import org.isnad.names.Entry.InstitutionName;
import org.isnad.names.Entry.Nisba;
import org.isnad.names.Entry.OfficeName;
import org.isnad.names.Entry.OrganizationName;
import org.isnad.names.Entry.PersonName;
import org.isnad.names.Entry.StateName;
import org.jspecify.annotations.Nullable;

/** Reads the nouns that go on a title or source where no table knows the phrase. */
final class NounPhrase {
  private static final int GENITIVE = 4;
  private static final Set<String> PRONOUNS = Set.of("له", "لها", "لهم", "به", "بها", "بهم");

  private final Passage passage;
  private final NameWords nameWords;

  NounPhrase(Passage passage, NameWords nameWords) {
    this.passage = passage;
    this.nameWords = nameWords;
  }

  /** Whether a token can be the genitive after an office: رئيس الفيدرالية الوطنية. */
  boolean isConstructNoun(int at) {
    if (!passage.isWord(at)) {
      return false;
    }
    List<Reading> readings = passage.readings(at);
    if (nameWords.departments.contains(passage.form(at))) {
      return passage.has(at + 1) && passage.hasArticle(at + 1);
    }
    boolean noun = readings.isEmpty() && NameShape.isBodyNoun(passage.form(at));
    for (Reading reading : readings) {
      noun |=
          !reading.isFiniteVerb()
              && reading.preposition() == 0
              && reading.conjunction() == 0
              && reading.suffix() == null
              && !reading.inflection().indefiniteAccusative()
              && reading.lexeme().partOfSpeech() != PartOfSpeech.PARTICLE;
    }
    return noun
        && !passage.isParticle(at)
        && (passage.hasArticle(at) || isBeforeDefinite(at, readings));
  }

  private boolean isBeforeDefinite(int at, List<Reading> readings) {
    return passage.has(at + 1)
        && passage.hasArticle(at + 1)
        && !readings.isEmpty()
        && !readings.get(0).isFiniteVerb();
  }

  /**
   * What a participle before a token governs: الموالية [للحركة], المكلفة [بشؤون المهاجرين],
   * المشاركون [في الندوة]. Returns one past it, or {@code from}.
   */
  int governed(int from) {
    if (!passage.has(from) || !isParticiple(from - 1)) {
      return from;
    }
    if (passage.is(from, "في")) {
      if (!passage.hasArticle(from - 1)) {
        return from;
      }
      int end = isAct(from + 1) ? from : nouns(from + 1, GENITIVE);
      return end > from + 1 ? end : from;
    }
    if (PRONOUNS.contains(passage.form(from))) {
      return from + 1;
    }
    for (Reading reading : passage.readings(from)) {
      boolean tied = (reading.preposition() == 'ل' || reading.preposition() == 'ب') && !isAct(from);
      if (tied
          && !reading.isFiniteVerb()
          && reading.conjunction() == 0
          && reading.lexeme().partOfSpeech() != PartOfSpeech.PARTICLE) {
        return Math.max(from + 1, nouns(from, GENITIVE));
      }
    }
    Piece piece = passage.piece(from);
    if (piece == null || piece.conjunction() != 0) {
      return from;
    }
    return piece.preposition() == 'ل' || piece.preposition() == 'ب' ? piece.end() : from;
  }

  /** مكلفة بالتحدث: an act tells of an event, which is no part of a name. */
  private boolean isAct(int at) {
    if (!passage.has(at)) {
      return false;
    }
    for (Reading reading : passage.readings(at)) {
      if (reading.inflection().tense() == Tense.VERBAL_NOUN) {
        return true;
      }
    }
    return false;
  }

  private boolean isParticiple(int at) {
    for (Reading reading : passage.readings(at)) {
      Tense tense = reading.inflection().tense();
      if (tense == Tense.ACTIVE_PARTICIPLE || tense == Tense.PASSIVE_PARTICIPLE) {
        return true;
      }
    }
    return false;
  }

  /** للبنك, للشركة: a body that no table has, after ل. */
  boolean isTiedNoun(int at) {
    if (!passage.has(at) || !passage.form(at).startsWith("لل")) {
      return false;
    }
    for (Reading reading : passage.readings(at)) {
      if (reading.preposition() == 'ل' && reading.article() && reading.conjunction() == 0) {
        return true;
      }
    }
    return false;
  }

  /** متظاهرون, مسؤولين: a sound plural with its ن takes no genitive. */
  static boolean isClosedPlural(String form) {
    return form.endsWith("ون") || form.endsWith("ين");
  }

  /**
   * A definite genitive after a noun without ال: مفكرو السياسة الخارجية. Returns one past it, or
   * {@code from}.
   */
  int genitive(int from) {
    return isConstructNoun(from) ? nouns(from, GENITIVE) : from;
  }

  /**
   * الهيئة المكلفة [بشؤون المهاجرين]: what a participle with ال takes with ب. Returns one past it,
   * or {@code from}.
   */
  int complement(int from) {
    boolean participle = false;
    for (Reading reading : passage.readings(from - 1)) {
      participle |=
          reading.article()
              && (reading.inflection().tense() == Tense.ACTIVE_PARTICIPLE
                  || reading.inflection().tense() == Tense.PASSIVE_PARTICIPLE);
    }
    if (!participle || !passage.isWord(from) || passage.hasArticle(from)) {
      return from;
    }
    int genitive = genitive(from + 1);
    return genitive > from + 1 && startsWithBa(from) ? genitive : from;
  }

  /**
   * مصادر بقطاع النفط, خبراء في الشأن الأفغاني: the field of an unnamed source, where no table
   * knows it. Returns one past it, or {@code from}.
   */
  int field(int from) {
    if (!passage.has(from)) {
      return from;
    }
    boolean apart = passage.is(from, "في");
    int at = apart ? from + 1 : from;
    if (!passage.has(at) || !(apart || startsWithBa(at))) {
      return from;
    }
    int end = apart ? genitive(at) : Math.max(at + 1, genitive(at + 1));
    if (apart && end == at && passage.isWord(at) && passage.readings(at).isEmpty()) {
      // a town that no table has
      end = at + 1;
    }
    return end > at && passage.has(end) && closesField(end) ? end : from;
  }

  private boolean closesField(int at) {
    return nameWords.opensSpeech(passage.form(at))
        || passage.isParticle(at)
        || passage.isPunctuation(at);
  }

  private boolean startsWithBa(int at) {
    boolean starts = false;
    for (Reading reading : passage.readings(at)) {
      if (reading.preposition() == 'ب' && reading.conjunction() == 0 && !reading.isFiniteVerb()) {
        // an act is no field of theirs but what the verb says of them: اتهم شركات بسرقة
        if (reading.inflection().tense() == Tense.VERBAL_NOUN) {
          return false;
        }
        starts = true;
      }
    }
    return starts;
  }

  /**
   * Nouns from a token on, the first one of any kind and then those with ال, with short forms in
   * brackets between them. Returns one past them.
   *
   * @param most how many tokens may begin a further noun
   */
  int nouns(int from, int most) {
    int at = from;
    // مجموعة السبع روسيا: one that a state is named by already has no other
    boolean owned = false;
    while (at - from < most && (passage.isWord(at) || passage.is(at, "("))) {
      if (at > from && isJoinedRegion(at)) {
        at += 2;
        continue;
      }
      Piece piece = passage.piece(at);
      if (piece != null && (piece.is(Honorific.class) || piece.is(PersonName.class))) {
        break;
      }
      if (at > from && piece != null && piece.isSpokenTo()) {
        break;
      }
      if (at > from && passage.isBracketed(at)) {
        at += 3;
        continue;
      }
      boolean title = piece != null && piece.bare() && piece.is(OfficeName.class);
      if (title && at > from && passage.hasArticle(at) && passage.hasArticle(at - 1)) {
        break;
      }
      boolean goesOn =
          at == from
              || passage.hasArticleOrAnd(at)
              || (isOwner(piece) && !owned)
              || isJoinedNoun(at);
      if (!isNoun(at, piece) || passage.isParticle(at) || !goesOn) {
        break;
      }
      owned = isOwner(piece) && !passage.hasArticle(at);
      at = piece == null ? at + 1 : piece.end();
    }
    return at;
  }

  /** الشرق الأوسط [وشمال أفريقيا]: a part of the world joined to the one before. */
  private boolean isJoinedRegion(int at) {
    return nameWords.regionParts.contains(passage.form(at))
        && passage.isWord(at + 1)
        && !passage.isParticle(at + 1);
  }

  /** إدارة الحدائق [وشؤون] المتاحف: a joined noun whose own genitive follows. */
  private boolean isJoinedNoun(int at) {
    boolean genitive = passage.has(at + 1) && passage.hasArticle(at + 1);
    Piece next = passage.piece(at + 1);
    if (!genitive && !(next != null && next.bare() && isOwner(next))) {
      return false;
    }
    for (Reading reading : passage.readings(at)) {
      if (reading.isFiniteVerb()) {
        return false;
      }
      if (reading.conjunction() == 'و' && reading.preposition() == 0 && !reading.article()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOwner(@Nullable Piece piece) {
    return piece != null
        && (piece.is(StateName.class)
            || piece.is(OrganizationName.class)
            || piece.is(InstitutionName.class));
  }

  private boolean isNoun(int at, @Nullable Piece piece) {
    boolean named =
        piece != null
            && (piece.is(StateName.class)
                || piece.is(OrganizationName.class)
                || piece.is(Nisba.class));
    List<Reading> readings = passage.readings(at);
    if (named || (readings.isEmpty() && NameShape.isBodyNoun(passage.form(at)))) {
      return true;
    }
    for (Reading reading : readings) {
      if (!reading.isFiniteVerb()
          && !reading.inflection().indefiniteAccusative()
          && reading.lexeme().partOfSpeech() != PartOfSpeech.PARTICLE) {
        return true;
      }
    }
    return false;
  }
}
