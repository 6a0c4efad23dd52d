package org.isnad.names;

import java.util.ArrayList;
import java.util.List;
import org.isnad.model.ActorMention;
import org.isnad.model.Gender;
import org.isnad.model.GrammaticalNumber;
import org.isnad.model.MentionKind;
import org.isnad.model.Sector;
import org.isnad.names.Entry.Group;
import org.isnad.names.Entry.Institution;
import org.isnad.names.Entry.Office;
import org.isnad.names.Entry.Organization;
import org.isnad.names.Entry.Person;
import org.isnad.names.Entry.State;
import org.isnad.names.Entry.StateNoun;
import org.jspecify.annotations.Nullable;

/** A mention while it is being read, before it is known whom it names. */
final class Draft {
  int first;
  int end;

  /** Letters of the first token that are no part of the mention. */
  final int stripped;

  /** Whether ل before it has swallowed the alif of ال: للوزير. */
  boolean fused;

  MentionKind kind = MentionKind.NAME;
  ActorMention.Use use = ActorMention.Use.NOUN;
  Gender gender = Gender.EITHER;
  GrammaticalNumber number = GrammaticalNumber.SINGULAR;
  boolean definite;

  /**
   * Name tokens, where the mention holds a personal name or the name of a body that no table has.
   */
  int nameFirst = -1;

  int nameEnd = -1;

  /** The tokens of the titles. */
  int titleFirst = -1;

  int titleEnd = -1;
  final List<Office> offices = new ArrayList<>();
  @Nullable Person person;
  boolean guarded;
  @Nullable State state;

  /** A noun for a state that the article has yet to tell: المملكة. */
  @Nullable StateNoun stateNoun;

  @Nullable Institution institution;
  @Nullable Organization organization;
  @Nullable Group group;

  /** Who issued a paper, where he is part of its mention: بيان المعارضة. */
  @Nullable Draft issuer;

  /** The state that a title, body or group belongs to. */
  @Nullable State belongs;

  /** The body that a title or source belongs to. */
  @Nullable Organization of;

  @Nullable Institution ofInstitution;
  @Nullable Sector rank;

  /** نظيره: same office as the person named before. */
  boolean counterpart;

  /** Whether the title names a field or body that narrows it down: رئيس لجنة الدفاع. */
  boolean narrowed;

  /** الأخير: whoever was mentioned last. */
  boolean latter;

  /** Id of a title of address that stands alone: الجنرال. */
  @Nullable String address;

  /** Id of the title of address that the first office is as well: الرئيس. */
  @Nullable String alsoAddress;

  /** Whether the state is named by a palace or the like: الكرملين. */
  boolean seat;

  /** A bit for each office that was held before: الوزير السابق. */
  private int former;

  /** Whether the title stands alone: الوزير, المتحدث. */
  boolean bare = true;

  final List<String> because = new ArrayList<>();

  Draft(int first, int end, int stripped) {
    this.first = first;
    this.end = end;
    this.stripped = stripped;
  }

  boolean hasName() {
    return nameFirst >= 0;
  }

  /** Notes that the office read last is one of former days. */
  void markFormer() {
    if (!offices.isEmpty()) {
      former |= 1 << (offices.size() - 1);
    }
  }

  /** Whether an office, by its place among the offices, was held before. */
  boolean isFormer(int office) {
    return (former & 1 << office) != 0;
  }

  boolean isPerson() {
    return person != null
        || address != null
        || !offices.isEmpty()
        || (hasName() && organization == null && group == null)
        || counterpart;
  }

  /** The office that stands first, by which the person is known; null if none is named. */
  @Nullable Office office() {
    return offices.isEmpty() ? null : offices.get(0);
  }

  /** The name of the first office; null if none is named. */
  @Nullable String role() {
    Office office = office();
    return office == null || isFormer(0) ? null : office.nameAr();
  }

  /** Whether the first office is one that each state has. */
  boolean isNational() {
    Office office = office();
    return office != null && office.level().equals("national");
  }

  /** The sector of a group, of the body that it is of, of a rank or office; null if none tells. */
  @Nullable Sector sector() {
    if (group != null && group.sector() != null) {
      return group.sector();
    }
    if (ofInstitution != null && ofInstitution.sector() != null) {
      return ofInstitution.sector();
    }
    if (of != null && of.sector() != null) {
      return of.sector();
    }
    Office office = office();
    return rank != null ? rank : office == null ? null : office.sector();
  }
}
