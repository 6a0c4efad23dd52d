package org.isnad.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who speaks or acts in the article, before the record gives out its ids: a person, a
 * state, a body, a crowd.
 *
 * @param index place in the article's {@link Cast}
 * @param nameAr name in Arabic: of the lexicon where linked, else the fullest form in the article
 * @param country ISO 3166-1 alpha-3, IGO or NGO
 * @param role what the person was on the article's date: وزير الخارجية
 * @param key stable id in the lexicon, null for somebody not in it
 * @param because ids of the rules and rows that made it
 */
public record Actor(
    int index,
    EntityKind kind,
    String nameAr,
    @Nullable String nameEn,
    @Nullable String country,
    @Nullable Sector sector,
    @Nullable String role,
    @Nullable String key,
    Gender gender,
    GrammaticalNumber number,
    List<String> because) {
  /** Id of the rule that makes the article's author an actor, where he says I. */
  public static final String AUTHOR = "names.author";

  public Actor {
    because = List.copyOf(because);
  }

  /** Whether this is the author of the article, who speaks in it as I (الكاتب). */
  public boolean isAuthor() {
    return because.contains(AUTHOR);
  }
}
