package org.isnad.names;

import org.isnad.model.EntityKind;
import org.isnad.model.MentionKind;
import org.isnad.names.Entry.InstitutionName;
import org.isnad.names.Entry.OrganizationName;
import org.isnad.names.Entry.StateName;

/**
 * Reads bodies of the tables: [الحكومة البريطانية], [حكومة اليابان], [الشرطة الأوروبية (يوروبول)].
 */
final class Bodies {
  /** الجانب الياباني is Japan itself, in talks. */
  private static final String SIDE = "i.side";

  private static final String ARMY = "i.army";

  private final Passage passage;
  private final NameWords nameWords;
  private final NounPhrase nouns;
  private final Agreement agreement;
  private final Belonging belonging;

  Bodies(
      Passage passage,
      NameWords nameWords,
      NounPhrase nouns,
      Agreement agreement,
      Belonging belonging) {
    this.nouns = nouns;
    this.passage = passage;
    this.nameWords = nameWords;
    this.agreement = agreement;
    this.belonging = belonging;
  }

  /** الحكومة البريطانية, حكومة اليابان, السلطات في بيروت. */
  Draft institution(Piece piece, InstitutionName name) {
    Draft draft = passage.draft(piece);
    draft.institution = name.institution();
    draft.gender = agreement.gender(piece, name.institution().nameAr());
    draft.because.add(name.id());
    draft.end = belonging.read(draft, piece.end(), true);
    if (draft.belongs == null && !draft.definite && draft.end == piece.end()) {
      ofOrganization(draft);
    }
    if (draft.belongs == null && draft.end == piece.end() && isForces(piece, name)) {
      forces(draft);
    }
    if (name.institution().kind() == EntityKind.MEDIA) {
      quotedName(draft);
    }
    if (draft.belongs != null && name.id().equals(SIDE)) {
      draft.state = draft.belongs;
    }
    boolean at = passage.is(draft.end, "في") || passage.is(draft.end, "لدي");
    if (draft.belongs != null && at && isMission(name)) {
      // سفارة الأردن في تونس, البعثة الأردنية لدى اليونسكو: the seat belongs to the name
      Piece seat = passage.piece(draft.end + 1);
      if (seat != null
          && seat.bare()
          && (seat.is(StateName.class) || seat.is(OrganizationName.class))) {
        draft.end = seat.end();
      }
    }
    if (isMission(name) && passage.is(draft.end, "لدي")) {
      // البعثة الأردنية لدى اليونسكو: so does the body that it is sent to
      Piece host = passage.piece(draft.end + 1);
      if (host != null && host.bare() && host.is(OrganizationName.class)) {
        draft.end = host.end();
      }
    }
    return draft;
  }

  /** بعثة الأمم المتحدة, قوات حلف الأطلسي: no state's, but of another body. */
  private void ofOrganization(Draft draft) {
    Piece owner = passage.piece(draft.end);
    if (owner == null
        || !owner.bare()
        || owner.is(InstitutionName.class)
        || owner.is(StateName.class)) {
      return;
    }
    owner
        .as(OrganizationName.class)
        .filter(name -> !name.guarded() && name.organization().kind() != EntityKind.MEDIA)
        .ifPresent(
            name -> {
              draft.institution = null;
              draft.group = RuleGroup.BODY;
              draft.of = name.organization();
              draft.kind = MentionKind.NOMINAL;
              draft.definite = true;
              draft.because.add(name.id());
              draft.end = inState(passage.afterShortForm(owner.end()));
            });
  }

  /** القوات الموالية, القوات الإقليمية: with an adjective not the army, but forces of their own. */
  private boolean isForces(Piece piece, InstitutionName name) {
    return name.id().equals(ARMY)
        && piece.end() == piece.first() + 1
        && passage.isDefinite(piece)
        && passage.has(piece.end())
        && passage.piece(piece.end()) == null
        && agreement.isAdjective(piece.end(), true);
  }

  private void forces(Draft draft) {
    draft.institution = null;
    draft.group = RuleGroup.FORCES;
    draft.kind = MentionKind.NOMINAL;
    draft.end = nouns.governed(draft.end + 1);
  }

  /** بعثة الأمم المتحدة [في ليبيا]: where it works belongs to its name. */
  private int inState(int from) {
    Piece place = passage.is(from, "في") ? passage.piece(from + 1) : null;
    return place != null && place.bare() && place.is(StateName.class) ? place.end() : from;
  }

  private boolean isMission(InstitutionName name) {
    String head = name.institution().nameAr();
    return nameWords.missionNouns.stream().anyMatch(head::contains);
  }

  /** وكالة الأنباء الرسمية «شينخوا»: a name in quotation marks says which one is meant. */
  private void quotedName(Draft draft) {
    boolean bracket = passage.is(draft.end, "(");
    if (!bracket && !passage.opensQuotation(draft.end)) {
      return;
    }
    Piece quoted = passage.piece(draft.end + 1);
    if (quoted == null
        || !quoted.bare()
        || !quoted.is(OrganizationName.class)
        || !(bracket ? passage.is(quoted.end(), ")") : passage.closesQuotation(quoted.end()))) {
      return;
    }
    OrganizationName name = quoted.as(OrganizationName.class).orElseThrow();
    if (draft.institution != null && name.organization().kind() != EntityKind.MEDIA) {
      return;
    }
    draft.institution = null;
    draft.organization = name.organization();
    draft.because.add(name.id());
    draft.end = quoted.end() + 1;
  }

  /** Whether a name counts here: one that is also an ordinary word only in quotation marks. */
  boolean counts(Piece piece, OrganizationName name) {
    return !name.guarded()
        || (piece.first() > 0
            && passage.has(piece.end())
            && passage.isMark(piece.first() - 1)
            && passage.isMark(piece.end()));
  }

  /** An organisation of the tables, with its short form in brackets. */
  Draft organization(Piece piece, OrganizationName name) {
    Draft draft = passage.draft(piece);
    draft.organization = name.organization();
    draft.gender = agreement.gender(piece, name.organization().nameAr());
    draft.because.add(name.id());
    draft.end = passage.afterShortForm(piece.end());
    quotedName(draft);
    return draft;
  }
}
