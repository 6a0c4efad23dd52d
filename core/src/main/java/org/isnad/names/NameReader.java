package org.isnad.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.isnad.data.Lexicon;
import org.isnad.model.Actor;
import org.isnad.model.ActorMention;
import org.isnad.model.Cast;
import org.isnad.model.Gender;
import org.isnad.model.GrammaticalNumber;
import org.isnad.model.Layout;
import org.isnad.model.MentionKind;
import org.isnad.model.Published;
import org.isnad.model.Sentence;
import org.isnad.model.Span;
import org.isnad.model.Token;
import org.isnad.model.Words;
import org.jspecify.annotations.Nullable;

/** Finds everybody whom an article names, and which mentions name the same one. Immutable. */
public final class NameReader {
  private final NameTables tables;
  private final Openings openings;

  /**
   * @throws org.isnad.data.DataException if a table under {@code entities/} or of words is missing
   *     or wrong
   */
  public NameReader(Lexicon lexicon) {
    this.tables = new NameTables(lexicon);
    this.openings = new Openings(tables.entities().phrases());
  }

  /** Tells folded words that are known as part of a name and must not be split. */
  public Predicate<String> nameWords() {
    return tables.entities()::isName;
  }

  /** The actors of an article and their mentions in text order. */
  public Cast read(Layout layout, Words words, @Nullable Published published) {
    List<Token> tokens = layout.tokens();
    Window window = new Window(tokens);
    Pieces pieces = new Pieces(tables.entities().phrases(), openings, window, tokens.size());
    Passage passage = new Passage(window, words, pieces);
    NameShape names = new NameShape(layout.text(), passage, tables);
    Grammar grammar = new Grammar(passage, tables, names);
    List<Draft> drafts = new ArrayList<>();
    for (Sentence sentence : layout.sentences()) {
      window.close(sentence.end());
      for (int i = sentence.first(); i < sentence.end(); ) {
        Token token = tokens.get(i);
        boolean mayName = token.isWord() || token.kind() == Token.Kind.FOREIGN;
        Draft draft = mayName ? grammar.read(i) : null;
        if (draft == null || draft.end <= i) {
          i++;
        } else {
          drafts.add(draft);
          i = draft.end;
        }
      }
    }
    return resolve(layout, words, published, drafts);
  }

  private Cast resolve(
      Layout layout, Words words, @Nullable Published published, List<Draft> drafts) {
    CastBuilder builder = new CastBuilder(layout, tables.entities(), tables.words(), published);
    int[] actorOf = new int[drafts.size()];
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      builder.count(draft);
      actorOf[i] = draft.hasName() && !draft.guarded ? builder.named(draft) : -1;
    }
    for (int i = 0; i < drafts.size(); i++) {
      // short forms that other people bear too wait for the full name
      Draft draft = drafts.get(i);
      if (draft.guarded && draft.person != null && isKnown(builder, draft)) {
        actorOf[i] = builder.named(draft);
      }
    }
    List<ActorMention> mentions = new ArrayList<>();
    List<String> groups = new ArrayList<>();
    Integer previousPerson = null;
    int next = 0;
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      shortNames(layout, words, builder, next, draft.first, mentions);
      next = draft.end;
      int actor = actorOf[i];
      if (draft.address != null) {
        Integer addressed = builder.addressed(draft.address);
        if (addressed == null) {
          continue;
        }
        actor = addressed;
      }
      if (actor < 0 && draft.guarded) {
        shortNames(layout, words, builder, draft.first, draft.end, mentions);
        continue;
      }
      if (actor < 0) {
        actor = draft.isPerson() ? builder.titled(draft, previousPerson) : builder.other(draft);
      }
      if (draft.isPerson()) {
        previousPerson = actor;
      }
      pad(groups, mentions.size());
      mentions.add(mention(layout, draft, actor, builder.actors().get(actor)));
      groups.add(draft.group == null ? "" : draft.group.id());
    }
    shortNames(layout, words, builder, next, layout.tokens().size(), mentions);
    pad(groups, mentions.size());
    new Documents(layout.tokens(), builder.actors(), tables.words()).assign(mentions, groups);
    return new Cast(builder.actors(), mentions);
  }

  private static void pad(List<String> groups, int size) {
    while (groups.size() < size) {
      groups.add("");
    }
  }

  private static boolean isKnown(CastBuilder builder, Draft draft) {
    return draft.person != null
        && builder.actors().stream().anyMatch(a -> draft.person.id().equals(a.key()));
  }

  /** Short forms of names that stand in full elsewhere in the article: شتاينماير, أبو زيد. */
  private static void shortNames(
      Layout layout,
      Words words,
      CastBuilder builder,
      int from,
      int to,
      List<ActorMention> mentions) {
    Map<String, Integer> names = builder.names();
    if (names.isEmpty()) {
      return;
    }
    List<Token> tokens = layout.tokens();
    for (int i = from; i < to; i++) {
      Token token = tokens.get(i);
      if (!token.isWord()) {
        continue;
      }
      String two =
          i + 1 < to && tokens.get(i + 1).isWord()
              ? token.form() + " " + tokens.get(i + 1).form()
              : "";
      Integer actor = names.get(two);
      int end = i + 2;
      int stripped = 0;
      if (actor == null) {
        end = i + 1;
        actor = names.get(token.form());
        if (actor == null && token.form().startsWith("ال") && words.of(i).isEmpty()) {
          actor = names.get(token.form().substring(2));
        }
        if (actor == null && token.form().length() > 3) {
          char c = token.form().charAt(0);
          if (c == 'و' || c == 'ل' || c == 'ب' || c == 'ف') {
            actor = names.get(token.form().substring(1));
            stripped = 1;
          }
          if (actor == null && token.form().startsWith("لل")) {
            actor = names.get("ال" + token.form().substring(2));
            stripped = 1;
          }
        }
        if (actor != null && !words.of(i).isEmpty() && !isSubject(words, i)) {
          actor = null;
        }
      }
      if (actor != null) {
        Span span =
            new Span(
                layout.within(token, stripped, token.form().length()).start(),
                tokens.get(end - 1).span().end());
        Actor named = builder.actors().get(actor);
        mentions.add(
            new ActorMention(
                i,
                end,
                span,
                MentionKind.NAME,
                actor,
                named.gender(),
                named.number(),
                ActorMention.Use.NOUN));
        i = end - 1;
      }
    }
  }

  /** Whether a word that is also an ordinary one stands where a name would: right after a verb. */
  private static boolean isSubject(Words words, int token) {
    return token > 0 && words.of(token - 1).stream().anyMatch(r -> r.isFiniteVerb());
  }

  private static ActorMention mention(Layout layout, Draft draft, int actor, Actor named) {
    Token first = layout.tokens().get(draft.first);
    int stripped = Math.min(draft.stripped, first.form().length() - 1);
    Span span =
        new Span(
            layout.within(first, stripped, first.form().length()).start(),
            layout.tokens().get(draft.end - 1).span().end());
    Gender gender =
        draft.gender == Gender.EITHER && draft.isPerson() ? named.gender() : draft.gender;
    GrammaticalNumber number = draft.number;
    return new ActorMention(
        draft.first, draft.end, span, draft.kind, actor, gender, number, draft.use);
  }
}
