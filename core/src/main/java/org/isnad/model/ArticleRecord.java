package org.isnad.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that Isnad reads in one article; what {@code isnad read} prints. Ids ({@code e1},
 * {@code s1}, {@code v1} …) hold within the record.
 */
public record ArticleRecord(
    Article article,
    List<Entity> entities,
    List<Mention> mentions,
    List<Statement> statements,
    List<Event> events,
    List<Time> times,
    List<Place> places) {
  /** Name and version of the record's form. */
  public static final String SCHEMA = "isnad/1";

  public ArticleRecord {
    entities = List.copyOf(entities);
    mentions = List.copyOf(mentions);
    statements = List.copyOf(statements);
    events = List.copyOf(events);
    times = List.copyOf(times);
    places = List.copyOf(places);
  }

  /** An actor of the record; see {@link Actor}. */
  public record Entity(
      String id,
      EntityKind kind,
      String nameAr,
      @Nullable String nameEn,
      @Nullable String country,
      @Nullable Sector sector,
      @Nullable String role,
      @Nullable String key,
      List<String> because) {}

  /** Where an entity is named. A dropped subject has an empty span at its verb. */
  public record Mention(String id, String entity, MentionKind kind, Span span) {}

  /** A statement; see {@link Attribution}. */
  public record Statement(
      String id,
      Span content,
      Span cue,
      String lemma,
      Form form,
      Act act,
      @Nullable String speaker,
      @Nullable String speakerMention,
      @Nullable String addressee,
      @Nullable String medium,
      List<Source> sources,
      @Nullable String time,
      @Nullable String place,
      double confidence,
      List<String> because) {}

  /** A link of a statement's chain of attribution. */
  public record Source(String entity, String kind, Span span) {}

  /** An event; see {@link Happening}. */
  public record Event(
      String id,
      String type,
      @Nullable String mode,
      List<String> contexts,
      Span trigger,
      Span evidence,
      List<String> actors,
      List<String> recipients,
      Modality modality,
      boolean negated,
      @Nullable String date,
      @Nullable String place,
      @Nullable String statement,
      List<Casualties> casualties,
      Plover plover,
      @Nullable String cameo,
      @Nullable Double goldstein,
      @Nullable Integer quad,
      double confidence,
      List<String> because) {}

  /** What PLOVER's own manual would code. */
  public record Plover(String type, @Nullable String mode, @Nullable Double score) {}

  /** A calendar time; see {@link TimeMention}. */
  public record Time(
      String id, Span span, @Nullable String value, String kind, List<String> because) {}

  /** A place; coordinates and GeoNames id are null where the lexicon has none. */
  public record Place(
      String id,
      @Nullable String nameAr,
      @Nullable String nameEn,
      @Nullable String country,
      @Nullable Double latitude,
      @Nullable Double longitude,
      @Nullable Long geonames,
      Span span) {}
}
