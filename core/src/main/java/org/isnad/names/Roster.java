package org.isnad.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.isnad.model.Actor;
import org.jspecify.annotations.Nullable;

/** The actors of one article so far, and the keys under which a later mention finds them. */
final class Roster {
  private final List<Actor> actors = new ArrayList<>();
  private final Map<String, Integer> byKey = new HashMap<>();

  /** All actors, at their indexes; goes on growing. */
  List<Actor> actors() {
    return actors;
  }

  Actor actor(int index) {
    return actors.get(index);
  }

  /** The index that the next actor must have. */
  int next() {
    return actors.size();
  }

  /** Adds an actor; returns its index. */
  int add(Actor actor) {
    actors.add(actor);
    return actor.index();
  }

  /** The index of the actor under a key; null if there is none yet. */
  @Nullable Integer find(String key) {
    return byKey.get(key);
  }

  /** Puts an actor under a key, in place of the one before. */
  void put(String key, int actor) {
    byKey.put(key, actor);
  }

  /** The index of the actor under a key; one that isn't there yet is made and added. */
  int findOrAdd(String key, Supplier<Actor> made) {
    Integer there = find(key);
    return there == null ? add(key, made.get()) : there;
  }

  /** Adds an actor and puts it under a key; returns its index. */
  int add(String key, Actor actor) {
    byKey.put(key, actor.index());
    return add(actor);
  }
}
