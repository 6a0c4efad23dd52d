package org.isnad.names;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.isnad.model.ActorMention;
import org.isnad.model.EntityKind;
import org.isnad.model.GrammaticalNumber;
import org.isnad.model.MentionKind;
import org.isnad.model.Reading;
import org.isnad.names.Entry.Group;
import org.isnad.names.Entry.Honorific;
import org.isnad.names.Entry.InstitutionName;
import org.isnad.names.Entry.Nisba;
import org.isnad.names.Entry.OfficeName;
import org.isnad.names.Entry.OrganizationName;
import org.isnad.names.Entry.PersonName;
import org.jspecify.annotations.Nullable;

/** Reads unnamed people and sources: مصادر دبلوماسية روسية, مصدر في الشرطة الفرنسية, متظاهرون. */
final class Crowds {
  private static final int ADJECTIVES = 3;

  /** How the rows of states and bodies of any name end: nobody is called البلد فلان. */
  static final String BODIES = "-any";

  private final Passage passage;
  private final NameWords nameWords;
  private final Agreement agreement;
  private final NounPhrase nouns;
  private final Belonging belonging;
  private final Apposition apposition;
  private final TitleChain titles;
  private final NameShape names;
  private final IntFunction<@Nullable Draft> mentions;

  Crowds(
      Passage passage,
      NameWords nameWords,
      Agreement agreement,
      NounPhrase nouns,
      Belonging belonging,
      Apposition apposition,
      TitleChain titles,
      NameShape names,
      IntFunction<@Nullable Draft> mentions) {
    this.mentions = mentions;
    this.titles = titles;
    this.names = names;
    this.passage = passage;
    this.nameWords = nameWords;
    this.agreement = agreement;
    this.nouns = nouns;
    this.belonging = belonging;
    this.apposition = apposition;
  }

  /** A group of the tables with its adjectives and the body that it is of. */
  Draft read(Piece piece, Group group) {
    Draft draft = passage.draft(piece);
    int last = piece.end() - 1;
    boolean phrase = last > piece.first();
    draft.group = group;
    draft.kind = MentionKind.NOMINAL;
    draft.definite |= (phrase && passage.hasArticle(last)) || isPossessed(last);
    draft.because.add(group.id());
    agreement.headed(draft, piece.first(), last);
    int end = phrase && passage.is(last, "في") ? last : piece.end();
    int adjectives = adjectives(draft, end);
    end = adjectives > end && isHuman(draft) ? nouns.governed(adjectives) : adjectives;
    end = draft.definite && end > piece.end() ? nouns.complement(end) : end;
    draft.end = group.speaks() ? source(draft, piece, end) : end;
    boolean person =
        group.speaks()
            && draft.definite
            && draft.number == GrammaticalNumber.SINGULAR
            && group.kind() == EntityKind.GROUP
            && !group.id().endsWith(BODIES);
    if (person) {
      apposition.name(draft);
    }
    if (draft.end == piece.end() && isPair(draft)) {
      draft.end++;
    }
    return draft;
  }

  /** أنصاره, عائلتها. */
  private boolean isPossessed(int at) {
    String form = passage.form(at);
    if (!form.endsWith("ه") && !form.endsWith("ها") && !form.endsWith("هم")) {
      return false;
    }
    for (Reading reading : passage.readings(at)) {
      if (reading.suffix() != null && !reading.isFiniteVerb()) {
        return true;
      }
    }
    return false;
  }

  /** مدنيان [اثنان], where no more of them are counted off: اثنان من. */
  private boolean isPair(Draft draft) {
    return draft.number != GrammaticalNumber.SINGULAR
        && passage.has(draft.end)
        && nameWords.pairs.contains(passage.form(draft.end))
        && !passage.is(draft.end + 1, "من");
  }

  private int adjectives(Draft draft, int from) {
    int end = from;
    boolean phrase = from - draft.first > 1 && !draft.definite;
    for (int count = 0; passage.has(end) && count < ADJECTIVES; count++) {
      Piece next = passage.piece(end);
      boolean goesOn = phrase || end > from;
      if (next != null && next.bare() && next.is(Nisba.class)) {
        draft.belongs = next.as(Nisba.class).orElseThrow().state();
        end = next.end();
      } else if (next == null && nameWords.others.contains(passage.form(end))) {
        end++;
      } else if (end > from && isJoinedNisba(draft, next)) {
        end = next == null ? end : next.end();
      } else if ((next == null || next.is(Group.class) || (goesOn && next.conjunction() == 'و'))
          && ((agreement.isAdjective(end, draft.definite) && agreement.mayAgree(end, draft))
              || (goesOn
                  && isSeveral(draft)
                  && agreement.isJoinedAdjective(end, draft.definite)))) {
        end++;
      } else {
        break;
      }
    }
    return end;
  }

  /** بيان [المعارضة], بيان كتلة [المعارضة]: a paper speaks for who issued it. */
  private int issuer(Draft draft, int from) {
    int at = from;
    if (passage.piece(at) == null && nouns.isConstructNoun(at)) {
      at++;
    }
    Draft issuer = passage.has(at) ? mentions.apply(at) : null;
    boolean issues =
        issuer != null
            && issuer.stripped == 0
            && issuer.use == ActorMention.Use.NOUN
            && !(issuer.group != null && Documents.isDocument(issuer.group.id()));
    if (issuer == null || !issues) {
      return from;
    }
    draft.issuer = issuer;
    return issuer.end;
  }

  private static boolean isSeveral(Draft draft) {
    return draft.number == GrammaticalNumber.PLURAL;
  }

  /** مصادر أردنية [ومصرية]: several of several states. */
  private boolean isJoinedNisba(Draft draft, @Nullable Piece next) {
    return next != null
        && isSeveral(draft)
        && next.is(Nisba.class)
        && next.conjunction() == 'و'
        && next.preposition() == 0
        && passage.isDefinite(next) == draft.definite;
  }

  /** Reads what a source is of: مصدر [في الشرطة], مفكرو [السياسة]; returns one past it. */
  private int source(Draft draft, Piece piece, int from) {
    int end = from;
    if (isPaperOfMedium(draft, end)) {
      return end;
    }
    if (end == piece.end() && !draft.definite && !hasPronoun(end - 1)) {
      boolean paper = draft.group != null && Documents.isDocument(draft.group.id());
      end = paper ? issuer(draft, end) : end;
      boolean closed = isSeveral(draft) && NounPhrase.isClosedPlural(passage.form(end - 1));
      end = draft.issuer == null && !closed ? owner(draft, end) : end;
    }
    if (passage.has(end + 1) && nameWords.sourcePrepositions.contains(passage.form(end))) {
      end = body(draft, end, passage.piece(end + 1));
    } else if (passage.has(end)) {
      Piece next = passage.piece(end);
      if (next != null && next.preposition() == 'ب' && next.conjunction() == 0) {
        end = body(draft, end, next);
      }
    }
    boolean open = draft.of == null && draft.ofInstitution == null && !draft.definite;
    return open ? nouns.field(end) : end;
  }

  /** أنصاره: its pronoun says whose they are. */
  private boolean hasPronoun(int at) {
    List<Reading> readings = passage.readings(at);
    return !readings.isEmpty() && readings.get(0).suffix() != null;
  }

  /** تقرير بموقع الجزيرة: the medium that a report stands in is named for itself. */
  private boolean isPaperOfMedium(Draft draft, int at) {
    Piece next = passage.has(at) ? passage.piece(at) : null;
    return next != null
        && next.preposition() == 'ب'
        && draft.group != null
        && draft.group.kind() == EntityKind.OTHER
        && draft.group.id().startsWith("g.report")
        && next.as(OrganizationName.class)
            .filter(name -> name.organization().kind() == EntityKind.MEDIA)
            .isPresent();
  }

  /** أسر الوزير: rather a verb and its subject. */
  private boolean mayBeVerb(int at) {
    for (Reading reading : passage.readings(at)) {
      if (reading.isFiniteVerb() && reading.inflection().person() == 3) {
        return true;
      }
    }
    return false;
  }

  /** Sources and papers aren't somebody's: تقدير المهندس. */
  private static boolean isHuman(Draft draft) {
    return draft.group != null
        && (draft.group.kind() == EntityKind.GROUP || draft.group.kind() == EntityKind.PERSON);
  }

  /** Whose they are: أسرة [سامر الحلواني], زوجة [الرئيس السابق], مفكرو [السياسة الخارجية]. */
  private int owner(Draft draft, int from) {
    Piece next = passage.piece(from);
    boolean person =
        isHuman(draft)
            && next != null
            && next.bare()
            && (next.is(PersonName.class) || next.is(OfficeName.class) || next.is(Honorific.class));
    if (!person && isSeveral(draft) && isHuman(draft) && next != null && isBody(next)) {
      // موظفو الأمم المتحدة, مقاتلو حركة طالبان
      return body(draft, from, next);
    }
    if (!person) {
      int end = next == null && isHuman(draft) ? names.end(from, false) : from;
      return end - from > 1 ? end : nouns.genitive(from);
    }
    Draft owner = titles.read(from);
    boolean title = owner != null && !owner.hasName();
    if (owner == null
        || (title && mayBeVerb(draft.first))
        || !(owner.definite || owner.hasName() || owner.belongs != null)) {
      return from;
    }
    if (draft.belongs == null) {
      draft.belongs = owner.belongs;
    }
    // نجل الرئيس، فلان: after a comma the name is his son's
    boolean apart = owner.hasName() && passage.isComma(owner.nameFirst - 1);
    return apart ? owner.nameFirst - 1 : owner.end;
  }

  private static boolean isBody(Piece piece) {
    return piece.bare()
        && piece.as(OrganizationName.class).filter(name -> !name.guarded()).isPresent();
  }

  private int body(Draft draft, int from, @Nullable Piece body) {
    if (body == null || body.conjunction() != 0) {
      return from;
    }
    Optional<InstitutionName> institution = body.as(InstitutionName.class);
    if (institution.isPresent()) {
      draft.ofInstitution = institution.get().institution();
      return belonging.read(draft, body.end(), true);
    }
    Optional<OrganizationName> organization = body.as(OrganizationName.class);
    if (organization.isPresent() && !organization.get().guarded()) {
      draft.of = organization.get().organization();
      return body.end();
    }
    return from;
  }
}
