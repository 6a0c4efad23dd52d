package org.isnad.names;

import java.util.Optional;
import org.isnad.names.Entry.Group;
import org.isnad.names.Entry.InstitutionName;
import org.isnad.names.Entry.Nisba;
import org.isnad.names.Entry.OfficeName;
import org.isnad.names.Entry.OrganizationName;
import org.isnad.names.Entry.PersonName;
import org.isnad.names.Entry.StateName;
import org.jspecify.annotations.Nullable;

/** Reads the state, body or office that a title belongs to: رئيس [الأردن], مدير [مكتب الوزير]. */
final class TitleOwner {
  private static final String SPOKESPERSON = "o.spokesperson";

  private final Passage passage;
  private final NameTables tables;
  private final OfficeComplement complement;

  /**
   * @param complement reads on where the owner is an office itself
   */
  TitleOwner(Passage passage, NameTables tables, OfficeComplement complement) {
    this.passage = passage;
    this.tables = tables;
    this.complement = complement;
  }

  /** Returns one past the owner, or {@code at} if there is none. */
  int read(Draft draft, int at) {
    Piece piece = passage.piece(at);
    if (piece == null || piece.conjunction() != 0 || piece.isSpokenTo()) {
      return at;
    }
    Optional<StateName> state = piece.as(StateName.class);
    if (state.isPresent()) {
      if (draft.belongs == null) {
        draft.belongs = state.get().state();
      }
      return piece.end();
    }
    Optional<PersonName> principal = piece.as(PersonName.class);
    if (principal.isPresent() && isSpokesperson(draft)) {
      if (draft.belongs == null) {
        draft.belongs = tables.state(principal.get().person().country());
      }
      return piece.end();
    }
    Optional<InstitutionName> institution = piece.as(InstitutionName.class);
    if (institution.isPresent()) {
      return institution(draft, piece, institution.get());
    }
    Optional<OrganizationName> organization = piece.as(OrganizationName.class);
    if (organization.isPresent() && !organization.get().guarded()) {
      if (draft.of == null) {
        draft.of = organization.get().organization();
      }
      return passage.afterShortForm(piece.end());
    }
    if (isBodyOfAnyName(piece)) {
      draft.narrowed = true;
      return piece.end();
    }
    boolean office =
        piece.is(OfficeName.class) && (piece.preposition() == 'ل' || !piece.definite());
    return office ? complement.read(draft, piece.end()) : at;
  }

  /** أعضاء الحزب, موظفو الشركة: of the body that the article calls so. */
  private boolean isBodyOfAnyName(Piece piece) {
    return passage.isDefinite(piece)
        && piece.as(Group.class).filter(group -> group.id().endsWith("-any")).isPresent();
  }

  private static boolean isSpokesperson(Draft draft) {
    return draft.offices.stream().anyMatch(office -> office.id().equals(SPOKESPERSON));
  }

  /** وزارة الخارجية الأردنية, وزارة خارجية الأردن: a body and its state. */
  private int institution(Draft draft, Piece piece, InstitutionName name) {
    if (draft.ofInstitution == null) {
      draft.ofInstitution = name.institution();
    }
    int end = complement.modifiers(piece.end());
    Piece next = passage.piece(end);
    if (next == null || !next.bare() || !(next.is(Nisba.class) || next.is(StateName.class))) {
      return end;
    }
    if (draft.belongs == null) {
      draft.belongs = state(next);
    }
    return next.end();
  }

  private static Entry.@Nullable State state(Piece piece) {
    return piece
        .as(Nisba.class)
        .map(Nisba::state)
        .orElseGet(() -> piece.as(StateName.class).map(StateName::state).orElse(null));
  }
}
