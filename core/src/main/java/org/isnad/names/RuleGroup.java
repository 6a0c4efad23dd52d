package org.isnad.names;

import org.isnad.model.EntityKind;
import org.isnad.model.Sector;
import org.isnad.names.Entry.Group;

/** The groups that rules find by themselves, without a row of {@code groups.tsv}. */
final class RuleGroup {
  static final Group PEOPLE =
      new Group("names.people", "شعب", "People of %s", EntityKind.GROUP, Sector.CVL, true);

  static final Group MEDIUM =
      new Group("names.medium", "وسيلة إعلام", "media", EntityKind.MEDIA, Sector.MED, true);

  static final Group BODY =
      new Group("names.body", "هيئة", "organization", EntityKind.ORGANIZATION, null, true);

  /** المجلس الأعلى للشباب, الهيئة الوطنية للإعلام: by its adjective one of the state. */
  static final Group STATE_BODY =
      new Group("names.body", "هيئة", "organization", EntityKind.ORGANIZATION, Sector.GOV, true);

  static final Group FORCES =
      new Group("names.forces", "قوات", "forces", EntityKind.GROUP, Sector.MIL, true);

  static final Group ONE_OF =
      new Group("names.one-of", "شخص", "one of a group", EntityKind.PERSON, null, true);

  static final Group SPEAKER =
      new Group("names.speaker", "متحدث", "speaker", EntityKind.OTHER, null, true);

  private RuleGroup() {}
}
