package org.isnad.names;

import java.util.Optional;
import org.isnad.model.EntityKind;
import org.isnad.model.GrammaticalNumber;
import org.isnad.model.MentionKind;
import org.isnad.names.Entry.Group;
import org.isnad.names.Entry.InstitutionName;
import org.isnad.names.Entry.Nisba;
import org.isnad.names.Entry.OrganizationName;
import org.jspecify.annotations.Nullable;

/** Reads unnamed people and sources: مصادر دبلوماسية روسية, مصدر في الشرطة الفرنسية, متظاهرون. */
final class Crowds {
  private static final int ADJECTIVES = 3;

  private final Passage passage;
  private final NameWords nameWords;
  private final Agreement agreement;
  private final NounPhrase nouns;
  private final Belonging belonging;
  private final Apposition apposition;

  Crowds(
      Passage passage,
      NameWords nameWords,
      Agreement agreement,
      NounPhrase nouns,
      Belonging belonging,
      Apposition apposition) {
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
    draft.definite |= phrase && passage.hasArticle(last);
    draft.because.add(group.id());
    agreement.headed(draft, piece.first(), last);
    int end = phrase && passage.is(last, "في") ? last : piece.end();
    end = adjectives(draft, end);
    draft.end = group.speaks() ? source(draft, piece, end) : end;
    boolean person =
        group.speaks()
            && draft.definite
            && draft.number == GrammaticalNumber.SINGULAR
            && group.kind() == EntityKind.GROUP;
    if (person) {
      apposition.name(draft);
    }
    return draft;
  }

  private int adjectives(Draft draft, int from) {
    int end = from;
    for (int count = 0; passage.has(end) && count < ADJECTIVES; count++) {
      Piece next = passage.piece(end);
      if (next != null && next.bare() && next.is(Nisba.class)) {
        draft.belongs = next.as(Nisba.class).orElseThrow().state();
        end = next.end();
      } else if ((next == null || next.is(Group.class))
          && agreement.isAdjective(end, draft.definite)) {
        end++;
      } else {
        break;
      }
    }
    return end;
  }

  /** Reads what a source is of: مصدر [في الشرطة], مفكرو [السياسة]; returns one past it. */
  private int source(Draft draft, Piece piece, int from) {
    int end = from;
    if (isPaperOfMedium(draft, end)) {
      return end;
    }
    if (end == piece.end() && !draft.definite) {
      end = nouns.genitive(end);
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
