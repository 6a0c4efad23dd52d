package org.isnad.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.isnad.model.Actor;
import org.isnad.model.ActorMention;
import org.isnad.model.Cast;
import org.isnad.model.Gender;
import org.isnad.model.GrammaticalNumber;
import org.isnad.model.Layout;
import org.isnad.model.MentionKind;
import org.isnad.model.Published;
import org.isnad.model.Span;
import org.isnad.model.Token;
import org.isnad.model.Words;
import org.jspecify.annotations.Nullable;

/**
 * Decides whom each mention names. Names are settled before titles, since a headline's title is
 * often explained only in the text. For one article and one thread.
 */
final class CastBuilder {
  private static final int OPEN = -1;
  private static final String SAME_SOURCE = "g.source-same";

  private final Layout layout;
  private final NameWords nameWords;
  private final Roster roster = new Roster();
  private final MainCountry mainCountry;
  private final PersonCast people;
  private final BodyCast bodies;
  private final CalledNames names;
  private final SharedName sharedName;
  private final SharedBody sharedBody;
  private final ShortNames shortNames;
  private final Authorship authorship;
  private final EarlierSpeaker earlierSpeaker;
  private final List<ActorMention> mentions = new ArrayList<>();

  /** For each mention the id of its row in {@code groups.tsv}, or an empty string. */
  private final List<String> groups = new ArrayList<>();

  private @Nullable Integer previousPerson;
  private @Nullable Integer lastSource;

  CastBuilder(Layout layout, Words words, NameTables tables, @Nullable Published published) {
    this.layout = layout;
    this.nameWords = tables.words();
    this.authorship = new Authorship(layout, words);
    this.mainCountry = new MainCountry(layout);
    this.earlierSpeaker = new EarlierSpeaker(layout, words, tables, roster.actors(), mentions);
    Wording wording = new Wording(layout);
    this.sharedName = new SharedName(wording, tables);
    this.sharedBody = new SharedBody(wording, tables);
    this.names = new CalledNames(wording, nameWords.surnameParticles);
    OfficeHolders holders =
        new OfficeHolders(tables.entities(), wording, nameWords.generalTitles, published);
    this.people = new PersonCast(roster, wording, names, holders, mainCountry);
    this.bodies = new BodyCast(roster, wording, tables, mainCountry);
    this.shortNames = new ShortNames(layout, words, names, roster.actors());
  }

  /**
   * The actors of an article and all mentions of them, short names and documents included.
   *
   * @param read the mentions in text order
   */
  Cast build(List<Draft> read) {
    List<Draft> drafts = StateNouns.settle(sharedName.settle(read));
    sharedBody.settle(drafts);
    int[] actorOf = names(drafts);
    int next = 0;
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      shortNames.find(next, draft.first, mentions);
      next = draft.end;
      settle(draft, actorOf[i]);
      mainCountry.pass(draft);
    }
    shortNames.find(next, layout.tokens().size(), mentions);
    pad();
    new Documents(layout.tokens(), roster.actors(), nameWords).assign(mentions, groups);
    if (authorship.isTold()) {
      roster.add(Authorship.author(roster.next()));
    }
    return new Cast(roster.actors(), mentions);
  }

  /** The actors of the drafts that hold a personal name, {@link #OPEN} for the others. */
  private int[] names(List<Draft> drafts) {
    int[] actorOf = new int[drafts.size()];
    Arrays.fill(actorOf, OPEN);
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      mainCountry.count(draft);
      if (draft.hasName() && !draft.guarded) {
        actorOf[i] = people.named(draft);
      }
    }
    for (int i = 0; i < drafts.size(); i++) {
      // short forms that other people bear too wait for the full name
      Draft draft = drafts.get(i);
      if (draft.guarded && isKnown(draft)) {
        actorOf[i] = people.named(draft);
      }
    }
    return actorOf;
  }

  private boolean isKnown(Draft draft) {
    return draft.person != null
        && roster.actors().stream().anyMatch(a -> draft.person.id().equals(a.key()));
  }

  /** Adds the mention of a draft, if it names anybody. */
  private void settle(Draft draft, int named) {
    int actor = named;
    if (draft.address != null) {
      Integer addressed = people.addressed(draft.address);
      if (addressed == null) {
        return;
      }
      actor = addressed;
    }
    if (draft.latter) {
      Integer latter = latter(draft);
      if (latter == null) {
        return;
      }
      actor = latter;
    }
    if (actor == OPEN && draft.guarded) {
      shortNames.find(draft.first, draft.end, mentions);
      return;
    }
    if (draft.issuer != null) {
      actor = issuer(draft.issuer);
    }
    if (actor == OPEN && lastSource != null && isSameSource(draft)) {
      actor = lastSource;
    }
    if (actor == OPEN && draft.isPerson() && !people.isHeld(draft)) {
      Integer spoke = earlierSpeaker.of(draft);
      actor = spoke == null ? OPEN : spoke;
    }
    if (actor == OPEN) {
      actor = draft.isPerson() ? people.titled(draft, previousPerson) : other(draft);
    }
    if (draft.isPerson()) {
      previousPerson = actor;
    }
    if (isUnnamedSource(draft)) {
      lastSource = actor;
    }
    if (draft.hasName() && draft.group != null && draft.kind == MentionKind.NAME) {
      bodies.answerToHead(draft, actor);
    }
    pad();
    mentions.add(mention(draft, actor, roster.actor(actor)));
    groups.add(draft.group == null ? "" : draft.group.id());
  }

  /** الأخير: who was mentioned last, of its gender. */
  private @Nullable Integer latter(Draft draft) {
    for (int i = mentions.size() - 1; i >= 0; i--) {
      ActorMention mention = mentions.get(i);
      if (mention.role() == ActorMention.Use.NOUN
          && mention.number() == GrammaticalNumber.SINGULAR
          && mention.gender().agreesWith(draft.gender)) {
        return mention.actor();
      }
    }
    return null;
  }

  /** المصدر نفسه: the source or official that was cited before. */
  private static boolean isSameSource(Draft draft) {
    return draft.group != null && draft.group.id().equals(SAME_SOURCE);
  }

  /** مصدر أمني, مسؤول أردني: somebody cited without a name. */
  private static boolean isUnnamedSource(Draft draft) {
    boolean official = draft.isPerson() && !draft.hasName() && !draft.definite;
    boolean source = draft.group != null && draft.group.nameEn().equals("anonymous source");
    return (official && draft.number == GrammaticalNumber.SINGULAR) || source;
  }

  private int issuer(Draft issuer) {
    if (issuer.hasName() && !issuer.guarded) {
      return people.named(issuer);
    }
    return issuer.isPerson() ? people.titled(issuer, previousPerson) : other(issuer);
  }

  private int other(Draft draft) {
    Integer body = bodies.find(draft);
    if (body != null && draft.organization != null) {
      callByNoun(draft.organization.noun(), body);
    }
    return body == null ? people.nominal(draft) : body;
  }

  /** المرصد after المرصد السوري: a body is also called by the first noun of its name. */
  private void callByNoun(String noun, int body) {
    if (!noun.isEmpty()) {
      names.call("ال".concat(noun), body);
    }
  }

  /** Short names are of no group. */
  private void pad() {
    while (groups.size() < mentions.size()) {
      groups.add("");
    }
  }

  private ActorMention mention(Draft draft, int actor, Actor named) {
    Token first = layout.tokens().get(draft.first);
    int stripped = Math.min(draft.stripped, first.form().length() - 1);
    int end = layout.tokens().get(draft.end - 1).span().end();
    Span span = new Span(layout.within(first, stripped, first.form().length()).start(), end);
    Span written =
        draft.fused
            ? new Span(layout.within(first, stripped - 1, first.form().length()).start(), end)
            : span;
    Gender gender =
        draft.gender == Gender.EITHER && draft.isPerson() ? named.gender() : draft.gender;
    return new ActorMention(
        draft.first, draft.end, span, draft.kind, actor, gender, draft.number, draft.use, written);
  }
}
