package org.isnad.io;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.model.ArticleRecord;
import org.jspecify.annotations.Nullable;

/** A record's parts by their ids, for the views. */
final class RecordIndex {
  private final ArticleRecord record;
  private final Map<String, ArticleRecord.Entity> entities = new HashMap<>();
  private final Map<String, ArticleRecord.Time> times = new HashMap<>();
  private final Map<String, ArticleRecord.Place> places = new HashMap<>();

  RecordIndex(ArticleRecord record) {
    this.record = record;
    record.entities().forEach(entity -> entities.put(entity.id(), entity));
    record.times().forEach(time -> times.put(time.id(), time));
    record.places().forEach(place -> places.put(place.id(), place));
  }

  Optional<ArticleRecord.Entity> entity(@Nullable String id) {
    return Optional.ofNullable(id).map(entities::get);
  }

  /** Outlet, the sources between, speaker: who has it from whom, outermost first. */
  List<String> chain(ArticleRecord.Statement statement) {
    List<String> chain = new ArrayList<>();
    String outlet = record.article().outlet();
    if (outlet != null) {
      chain.add(outlet);
    }
    for (ArticleRecord.Source source : statement.sources()) {
      entity(source.entity()).ifPresent(entity -> chain.add(entity.nameAr()));
    }
    entity(statement.speaker()).ifPresent(entity -> chain.add(entity.nameAr()));
    return chain;
  }

  List<String> names(List<String> ids) {
    return ids.stream().map(id -> entity(id).map(ArticleRecord.Entity::nameAr).orElse(id)).toList();
  }

  /** The value of a time, or its words where it has none. */
  Optional<String> time(@Nullable String id) {
    return Optional.ofNullable(id)
        .map(times::get)
        .map(time -> time.value() == null ? time.span().of(record.article().text()) : time.value());
  }

  /** The Arabic name of a place, or its words where it has none. */
  Optional<String> place(@Nullable String id) {
    return Optional.ofNullable(id)
        .map(places::get)
        .map(p -> p.nameAr() == null ? p.span().of(record.article().text()) : p.nameAr());
  }

  /** {@code EGY GOV}: country and sector as far as they are known. */
  static String codes(ArticleRecord.Entity entity) {
    String country = entity.country() == null ? "" : entity.country();
    String sector = entity.sector() == null ? "" : entity.sector().name();
    return country.equals(sector) ? country : (country + " " + sector).strip();
  }
}
