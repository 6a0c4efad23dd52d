package org.isnad.places;

import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Actor;
import org.isnad.model.ActorMention;
import org.isnad.model.Cast;
import org.isnad.model.EntityKind;
import org.isnad.model.Layout;
import org.isnad.model.MentionKind;
import org.isnad.model.Place;
import org.isnad.model.PlaceMention;
import org.isnad.model.Sentence;
import org.isnad.model.Span;
import org.isnad.model.Token;
import org.isnad.model.Words;
import org.isnad.script.Tokeniser;
import org.jspecify.annotations.Nullable;

/** Goes through an article for names of places. For one article and one thread. */
final class PlaceScan {
  /** In letters: وان may be و and أن. */
  private static final int LONGEST_DOUBTFUL = 3;

  private final PlaceTable table;
  private final PlaceWords words;
  private final Layout layout;
  private final List<Token> tokens;
  private final Words readings;
  private final Cast cast;
  private final Choice choice;

  PlaceScan(PlaceTable table, PlaceWords words, Layout layout, Words readings, Cast cast) {
    this.table = table;
    this.words = words;
    this.layout = layout;
    this.tokens = layout.tokens();
    this.readings = readings;
    this.cast = cast;
    this.choice = new Choice(cast);
  }

  /** Names of one length that begin at a token: after how many letters, and where they end. */
  private record Found(List<PlaceTable.Name> names, int stripped, int end, boolean fused) {}

  /** Adds the places of a sentence. */
  void read(Sentence sentence, List<PlaceMention> all) {
    Ground.Site site = new Ground.Site(tokens, sentence.first(), words, this::mention);
    int mentions = cast.firstFrom(sentence.first());
    for (int i = sentence.first(); i < sentence.end(); ) {
      while (mentions < cast.mentions().size() && cast.mentions().get(mentions).end() <= i) {
        mentions++;
      }
      ActorMention mention =
          mentions < cast.mentions().size() && cast.mentions().get(mentions).first() <= i
              ? cast.mentions().get(mentions)
              : null;
      PlaceMention place = at(i, sentence, site, mention, all);
      if (place != null) {
        all.add(place);
      }
      i =
          place != null
              ? place.end()
              : mention != null && !mayHold(mention) ? mention.end() : i + 1;
    }
  }

  private @Nullable ActorMention mention(int token) {
    return cast.at(token).orElse(null);
  }

  private boolean isState(ActorMention mention) {
    return cast.actors().get(mention.actor()).kind() == EntityKind.STATE;
  }

  /** Whether a name of a place may stand within a mention. */
  private boolean mayHold(ActorMention mention) {
    return isState(mention) || mention.kind() == MentionKind.TITLE;
  }

  /** ولي العهد السعودي في [الرياض]: read as part of the title, and a place all the same. */
  private boolean isSeat(int i, ActorMention mention) {
    return mention.kind() == MentionKind.TITLE && i > mention.first() && tokens.get(i - 1).is("في");
  }

  private boolean isUnknown(ActorMention mention) {
    Actor actor = cast.actors().get(mention.actor());
    return actor.key() == null && actor.kind() != EntityKind.PERSON;
  }

  private @Nullable PlaceMention at(
      int i,
      Sentence sentence,
      Ground.Site site,
      @Nullable ActorMention mention,
      List<PlaceMention> all) {
    Found found =
        tokens.get(i).isWord() ? find(i, mention == null ? sentence.end() : mention.end()) : null;
    PlaceMention place =
        found != null && mayBeNamed(found, i, mention)
            ? named(found, i, ground(found, i, site, all), mention)
            : null;
    return place == null && mention != null && mention.first() == i ? state(mention, site) : place;
  }

  /** Whether what stands over a name leaves it a place: قناة السويس is no channel of that name. */
  private boolean mayBeNamed(Found found, int i, @Nullable ActorMention mention) {
    if (isPartOfName(found.end())) {
      return false;
    }
    boolean several = found.names().get(0).words().size() > 1;
    return mention == null
        || isState(mention)
        || isSeat(i, mention)
        || (several && isUnknown(mention));
  }

  private @Nullable PlaceMention named(
      Found found, int i, Ground ground, @Nullable ActorMention mention) {
    List<String> name = found.names().get(0).words();
    // ذكرت موسكو: who said it, not where
    boolean speaks =
        mention != null && isState(mention) && !ground.governed() && ground.noun() == null;
    // تونس is the state, unless the town is named as one
    boolean state = mention != null && isCalled(mention, name) && !isTown(ground);
    boolean ordinary =
        name.size() == 1 && (!readings.of(i).isEmpty() || name.get(0).length() <= LONGEST_DOUBTFUL);
    Place place =
        speaks || state || (ground.isOfMeeting() && isParty(found.end()))
            ? null
            : choice.of(found.names(), ground, ordinary, nationality(found.end()));
    return place == null ? null : mention(found, i, place, ground);
  }

  /** محادثات موسكو [وواشنطن], محادثات موسكو [مع] الوفد: who talks, not where. */
  private boolean isParty(int end) {
    Token after = end < tokens.size() ? tokens.get(end) : null;
    return after != null && (after.form().startsWith("و") || after.is("مع"));
  }

  /** مانشستر يونايتد. */
  private boolean isPartOfName(int end) {
    PlaceWords.Before after =
        end < tokens.size() && tokens.get(end).isWord()
            ? words.of(tokens.get(end).spelling())
            : null;
    return after != null && after.kind() == PlaceWords.Kind.AFTER;
  }

  private static boolean isTown(Ground ground) {
    return ground.noun() == PlaceWords.Kind.CITY;
  }

  /** Whether a state is called by a name, so that it is not the town of that name. */
  private boolean isCalled(ActorMention mention, List<String> name) {
    String key = cast.actors().get(mention.actor()).key();
    Place state = key == null ? null : table.state(key);
    return state != null && Tokeniser.phrase(state.nameAr()).equals(String.join(" ", name));
  }

  private Ground ground(Found found, int i, Ground.Site site, List<PlaceMention> all) {
    String form = tokens.get(i).form();
    boolean joined = form.charAt(0) == 'و' && found.stripped() > 0;
    char last = found.stripped() == 0 ? 0 : form.charAt(found.stripped() - 1);
    char proclitic = found.fused() ? 'ل' : last == 'و' || last == 'ف' ? 0 : last;
    if (proclitic == 0 && !all.isEmpty()) {
      PlaceMention before = all.get(all.size() - 1);
      boolean comma = i > 0 && before.end() == i - 1 && tokens.get(i - 1).is("،");
      if ((joined && before.end() == i) || comma) {
        return Ground.beside(before);
      }
    }
    return joined && proclitic == 0
        ? new Ground(null, false, false)
        : Ground.before(site, i, proclitic);
  }

  /** The country of a nationality that stands right after a name: الموصل العراقية. */
  private @Nullable String nationality(int end) {
    ActorMention after = end < tokens.size() ? mention(end) : null;
    return after != null && after.first() == end && after.role() == ActorMention.Use.ADJECTIVE
        ? cast.actors().get(after.actor()).country()
        : null;
  }

  private @Nullable Found find(int i, int end) {
    for (PlaceTable.Opening opening : table.openings(tokens.get(i).spelling())) {
      Found found = find(opening, i, end);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private @Nullable Found find(PlaceTable.Opening opening, int i, int end) {
    List<PlaceTable.Name> names = new ArrayList<>(2);
    for (PlaceTable.Name name : opening.names()) {
      int length = name.words().size();
      if (!names.isEmpty() && length < names.get(0).words().size()) {
        break;
      }
      if (i + length <= end && isAt(name, i)) {
        names.add(name);
      }
    }
    return names.isEmpty()
        ? null
        : new Found(names, opening.stripped(), i + names.get(0).words().size(), opening.fused());
  }

  private boolean isAt(PlaceTable.Name name, int i) {
    for (int w = 1; w < name.words().size(); w++) {
      if (!tokens.get(i + w).is(name.words().get(w))) {
        return false;
      }
    }
    return true;
  }

  private PlaceMention mention(Found found, int i, Place place, Ground ground) {
    Token token = tokens.get(i);
    // ل that has swallowed the alif belongs to the name as its reader sees it
    int start = layout.within(token, found.stripped(), token.form().length()).start();
    Span span = new Span(start, tokens.get(found.end() - 1).span().end());
    return new PlaceMention(i, found.end(), span, place, ground.isScene());
  }

  private @Nullable PlaceMention state(ActorMention mention, Ground.Site site) {
    Actor actor = cast.actors().get(mention.actor());
    if (!isState(mention) || actor.key() == null || mention.role() == ActorMention.Use.ADJECTIVE) {
      return null;
    }
    Place place = table.state(actor.key());
    if (place == null) {
      return null;
    }
    Token first = tokens.get(mention.first());
    boolean joined = mention.span().start() > first.span().start();
    char proclitic = joined ? proclitic(first, mention) : 0;
    Ground ground = Ground.before(site, mention.first(), proclitic);
    boolean named = ground.governed() || ground.noun() != null;
    boolean visited = proclitic == 'ل' && site.isVisited(mention.first());
    boolean stands =
        ground.noun() != PlaceWords.Kind.OTHER
            && !ground.isOfMeeting()
            && (mention.role() == ActorMention.Use.PLACE
                || (named && (proclitic != 'ل' || visited)));
    if (!stands) {
      return null;
    }
    return new PlaceMention(
        mention.first(), mention.end(), mention.span(), place, ground.isScene());
  }

  private static char proclitic(Token token, ActorMention mention) {
    int before = mention.span().start() - token.span().start() - 1;
    char letter = before < token.form().length() ? token.form().charAt(before) : 0;
    return letter == 'و' || letter == 'ف' ? 0 : letter;
  }
}
