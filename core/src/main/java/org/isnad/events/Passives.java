package org.isnad.events;

import java.util.Set;
import org.isnad.model.Actor;
import org.isnad.model.EntityKind;
import org.isnad.model.Reading;
import org.isnad.model.Sector;
import org.isnad.model.Tense;
import org.jspecify.annotations.Nullable;

/** Tells passive verbs, which are written like active ones, by what stands around them. */
final class Passives {
  private static final Set<String> FORCE_TYPES = Set.of("ASSAULT", "COERCE", "SANCTION", "RETREAT");

  private final Scene scene;

  Passives(Scene scene) {
    this.scene = scene;
  }

  /** قُتل ثلاثة, اغتيل القائد: only passive readings, or no object and a doer named by من قبل. */
  boolean isPassive(Match match, Frame frame, @Nullable Reading reading, int explicit) {
    if (reading == null || !match.trigger().recipient().contains(Slot.OBJECT)) {
      return false;
    }
    boolean passive = false;
    boolean active = false;
    boolean said = false;
    boolean past = false;
    for (Reading r : scene.words.of(match.first())) {
      if (r.isFiniteVerb() && r.lexeme().id().equals(match.trigger().verb())) {
        passive |= r.inflection().passive();
        active |= !r.inflection().passive() && r.inflection().person() == 3;
        said |= !r.inflection().passive() && r.inflection().person() != 3;
        past |= r.inflection().passive() && r.inflection().tense() == Tense.PERFECT;
      }
    }
    // أصيب is rather was hit than I hit, نقبل rather we accept
    active |= said && !past;
    if (!passive || match.trigger().words().size() > 1) {
      return passive && (frame.has(Slot.AGENT) || isGenitive(match, frame, explicit));
    }
    if (!active || frame.has(Slot.AGENT) || isVowelledPassive(match.first())) {
      return true;
    }
    if (frame.has(Slot.OBJECT)
        || !FORCE_TYPES.contains(match.trigger().type())
        || explicit < 0
        || reading.inflection().tense() != Tense.PERFECT
        || (explicit < match.first() && !match.trigger().type().equals("ASSAULT"))) {
      return false;
    }
    return !frame.of(Slot.SUBJECT).stream()
        .map(scene.cast.actors()::get)
        .allMatch(Passives::usesForce);
  }

  /** أطلق سراح السجين: what seems the subject of the phrase completes its last noun. */
  private boolean isGenitive(Match match, Frame frame, int explicit) {
    int last = match.end() - 1;
    return explicit == last
        && last > match.first()
        && scene.is(last, WordClass.NOUN)
        && !scene.hasArticle(last)
        && !frame.has(Slot.OBJECT)
        && FORCE_TYPES.contains(match.trigger().type());
  }

  /** قُتل: the vowel is written. */
  private boolean isVowelledPassive(int token) {
    String written = scene.tokens.get(token).span().of(scene.layout.text());
    int damma = written.indexOf('\u064F'); // ARABIC DAMMA
    return damma > 0 && damma <= 2;
  }

  /** Whether an actor is one that uses power: it is not likely that it was done to. */
  static boolean usesForce(Actor actor) {
    if (actor.kind() == EntityKind.STATE) {
      return true;
    }
    if (actor.sector() == null) {
      return actor.kind() == EntityKind.ORGANIZATION;
    }
    if (actor.kind() == EntityKind.GROUP
        && (actor.sector() == Sector.MIL || actor.sector() == Sector.COP)
        && !actor.nameAr().startsWith("ال")) {
      // قتل ثلاثة جنود في هجوم: some of a force fall, the force strikes
      return false;
    }
    return switch (actor.sector()) {
      case GOV, LEG, JUD, MIL, COP, SPY, REB, IGO, PTY, OPP -> actor.kind() != EntityKind.PERSON;
      case NGO, MED, BUS, EDU, REL, LAB, CVL -> false;
    };
  }
}
