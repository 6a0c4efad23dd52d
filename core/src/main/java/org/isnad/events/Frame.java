package org.isnad.events;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The parties around a trigger by the slot that they stand in. */
final class Frame {
  private final Map<Slot, List<Integer>> parties = new EnumMap<>(Slot.class);

  /** Whether the subject was carried over from another clause. */
  boolean carried;

  /** Whether the trigger names its act by a passive: the subject suffers it. */
  boolean passive;

  /** Whether the object is the victim that a verb of dying names: قتل ثلاثة في غارة. */
  boolean victims;

  /** Whether the subject does what the noun names: قامت الشرطة باعتقال الطبيب. */
  boolean controlled;

  /** Whether the object is the noun that a relative clause goes with: الخطة التي رفضها الحزب. */
  boolean headed;

  /** Whether those named after بين do it to each other: تهديدات متبادلة بين البلدين. */
  boolean mutual;

  /** Whether the subject replies to what the noun names: رفضت الحكومة اتهامات الحزب. */
  boolean answered;

  List<Integer> of(Slot slot) {
    return parties.getOrDefault(slot, List.of());
  }

  boolean has(Slot slot) {
    return parties.containsKey(slot);
  }

  void add(Slot slot, List<Integer> actors) {
    if (!actors.isEmpty()) {
      List<Integer> list = parties.computeIfAbsent(slot, k -> new ArrayList<>());
      for (Integer actor : actors) {
        if (!list.contains(actor)) {
          list.add(actor);
        }
      }
    }
  }

  void move(Slot from, Slot to) {
    List<Integer> moved = parties.remove(from);
    if (moved != null) {
      add(to, moved);
    }
  }

  void clear(Slot slot) {
    parties.remove(slot);
  }
}
