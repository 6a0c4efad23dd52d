package org.isnad.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.model.Actor;
import org.isnad.model.ActorMention;
import org.isnad.model.Article;
import org.isnad.model.ArticleRecord;
import org.isnad.model.Attribution;
import org.isnad.model.Cast;
import org.isnad.model.Happening;
import org.isnad.model.MentionKind;
import org.isnad.model.Place;
import org.isnad.model.PlaceMention;
import org.isnad.model.Span;
import org.isnad.model.TimeMention;
import org.jspecify.annotations.Nullable;

/**
 * Puts the record together: keeps the actors that speak or act, gives out ids in order of
 * appearance, points every record at its evidence. For one article and one thread.
 */
final class Assembly {
  private final Article article;
  private final Cast cast;
  private final Map<Integer, String> entityIds = new LinkedHashMap<>();
  private final List<ArticleRecord.Mention> mentions = new ArrayList<>();
  private final Map<ActorMention, String> mentionIds = new LinkedHashMap<>();

  Assembly(Article article, Cast cast) {
    this.article = article;
    this.cast = cast;
  }

  ArticleRecord record(
      List<Attribution> attributions,
      List<Happening> happenings,
      List<TimeMention> timeMentions,
      List<PlaceMention> placeMentions) {
    keepActors(attributions, happenings);
    List<ArticleRecord.Entity> entities = new ArrayList<>();
    entityIds.forEach((index, id) -> entities.add(entity(id, cast.actors().get(index))));
    addMentions();
    List<ArticleRecord.Time> times = new ArrayList<>();
    Map<TimeMention, String> timeIds = new LinkedHashMap<>();
    for (TimeMention time : timeMentions) {
      String id = "t" + (times.size() + 1);
      timeIds.put(time, id);
      times.add(new ArticleRecord.Time(id, time.span(), time.value(), time.kind(), time.because()));
    }
    List<ArticleRecord.Statement> statements = new ArrayList<>();
    for (Attribution attribution : attributions) {
      statements.add(statement("s" + (statements.size() + 1), attribution, timeIds));
    }
    List<ArticleRecord.Event> events = new ArrayList<>();
    for (Happening happening : happenings) {
      events.add(event("v" + (events.size() + 1), happening));
    }
    return new ArticleRecord(
        article, entities, mentions, statements, events, times, places(placeMentions));
  }

  private static List<ArticleRecord.Place> places(List<PlaceMention> mentions) {
    List<ArticleRecord.Place> places = new ArrayList<>(mentions.size());
    for (PlaceMention mention : mentions) {
      Place place = mention.place();
      places.add(
          new ArticleRecord.Place(
              "p" + (places.size() + 1),
              place.nameAr(),
              place.nameEn(),
              place.country(),
              place.latitude(),
              place.longitude(),
              place.geonames(),
              mention.span()));
    }
    return places;
  }

  /**
   * Ids go to the actors that speak, are spoken to, stand in a chain, act or are acted on, in order
   * of their first mention.
   */
  private void keepActors(List<Attribution> attributions, List<Happening> happenings) {
    boolean[] kept = new boolean[cast.actors().size()];
    for (Attribution attribution : attributions) {
      if (attribution.speaker() != null) {
        kept[attribution.speaker()] = true;
      }
      if (attribution.addressee() != null) {
        kept[attribution.addressee()] = true;
      }
      attribution.sources().forEach(source -> kept[source.actor()] = true);
    }
    for (Happening happening : happenings) {
      happening.actors().forEach(actor -> kept[actor] = true);
      happening.recipients().forEach(actor -> kept[actor] = true);
    }
    for (ActorMention mention : cast.mentions()) {
      if (kept[mention.actor()]) {
        entityIds.computeIfAbsent(mention.actor(), k -> "e" + (entityIds.size() + 1));
      }
    }
    for (int i = 0; i < kept.length; i++) {
      if (kept[i]) {
        entityIds.computeIfAbsent(i, k -> "e" + (entityIds.size() + 1));
      }
    }
  }

  private static ArticleRecord.Entity entity(String id, Actor actor) {
    return new ArticleRecord.Entity(
        id,
        actor.kind(),
        actor.nameAr(),
        actor.nameEn(),
        actor.country(),
        actor.sector(),
        actor.role(),
        actor.key(),
        actor.because());
  }

  private void addMentions() {
    for (ActorMention mention : cast.mentions()) {
      String entity = entityIds.get(mention.actor());
      if (entity != null) {
        String id = "m" + (mentions.size() + 1);
        mentionIds.put(mention, id);
        mentions.add(new ArticleRecord.Mention(id, entity, mention.kind(), mention.written()));
      }
    }
  }

  private ArticleRecord.Statement statement(
      String id, Attribution attribution, Map<TimeMention, String> timeIds) {
    List<ArticleRecord.Source> sources = new ArrayList<>();
    for (Attribution.Source source : attribution.sources()) {
      sources.add(new ArticleRecord.Source(id(source.actor()), source.kind(), source.span()));
    }
    ActorMention mention = attribution.speakerMention();
    return new ArticleRecord.Statement(
        id,
        attribution.content(),
        attribution.cue(),
        attribution.lemma(),
        attribution.form(),
        attribution.act(),
        attribution.speaker() == null ? null : id(attribution.speaker()),
        mention == null ? implicit(attribution) : mentionIds.get(mention),
        attribution.addressee() == null ? null : id(attribution.addressee()),
        attribution.medium(),
        sources,
        attribution.time() == null ? null : timeIds.get(attribution.time()),
        null,
        attribution.confidence(),
        attribution.because());
  }

  /** A dropped subject is a mention too: an empty one, right after its cue. */
  private @Nullable String implicit(Attribution attribution) {
    if (attribution.speaker() == null) {
      return null;
    }
    String id = "m" + (mentions.size() + 1);
    int at = attribution.cue().end();
    mentions.add(
        new ArticleRecord.Mention(
            id, id(attribution.speaker()), MentionKind.IMPLICIT, new Span(at, at)));
    return id;
  }

  private ArticleRecord.Event event(String id, Happening happening) {
    Happening.Codes codes = happening.codes();
    return new ArticleRecord.Event(
        id,
        happening.type(),
        happening.mode(),
        happening.contexts(),
        happening.trigger(),
        happening.evidence(),
        happening.actors().stream().map(this::id).toList(),
        happening.recipients().stream().map(this::id).toList(),
        happening.modality(),
        happening.negated(),
        happening.date(),
        happening.place() == null ? null : "p" + (happening.place() + 1),
        happening.statement() == null ? null : "s" + (happening.statement() + 1),
        happening.casualties(),
        new ArticleRecord.Plover(codes.plover(), codes.mode(), codes.score()),
        codes.cameo(),
        codes.goldstein(),
        codes.quad(),
        happening.confidence(),
        happening.because());
  }

  private String id(int actor) {
    String id = entityIds.get(actor);
    if (id == null) {
      throw new IllegalStateException("actor " + actor + " was not kept");
    }
    return id;
  }
}
