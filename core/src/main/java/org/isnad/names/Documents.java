package org.isnad.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.model.Actor;
import org.isnad.model.ActorMention;
import org.isnad.model.EntityKind;
import org.isnad.model.Token;

/**
 * Gives documents that speak to those who issued them: بيان المعارضة, بيان صادر عن الحزب and رسالة
 * للوزير speak for the opposition, the party and the minister, and so does البيان after them.
 */
final class Documents {
  private static final Set<String> DOCUMENTS =
      Set.of("g.statement-doc", "g.letter", "g.reports", "g.information", "g.poll");

  /** Papers in which somebody speaks to others; a report is a thing of its own. */
  private static final Set<String> SPOKEN = Set.of("g.statement-doc", "g.letter");

  private final List<Token> tokens;
  private final List<Actor> actors;
  private final NameWords nameWords;
  private final Map<String, Integer> lastIssuer = new HashMap<>();

  Documents(List<Token> tokens, List<Actor> actors, NameWords nameWords) {
    this.tokens = tokens;
    this.actors = actors;
    this.nameWords = nameWords;
  }

  /** Whether a row of {@code groups.tsv} is of documents. */
  static boolean isDocument(String group) {
    return DOCUMENTS.contains(group);
  }

  /**
   * Passes the mentions of documents on to their issuers.
   *
   * @param mentions in text order; changed in place
   * @param groups for each mention the id of its row in {@code groups.tsv}, or an empty string
   */
  void assign(List<ActorMention> mentions, List<String> groups) {
    for (int i = 0; i < mentions.size(); i++) {
      if (!DOCUMENTS.contains(groups.get(i))) {
        continue;
      }
      ActorMention document = mentions.get(i);
      if (actors.get(document.actor()).kind() != EntityKind.OTHER) {
        lastIssuer.put(groups.get(i), document.actor());
        continue;
      }
      ActorMention issuer = i + 1 < mentions.size() ? mentions.get(i + 1) : null;
      Integer owner =
          issuer != null && issues(document, issuer) ? Integer.valueOf(issuer.actor()) : null;
      if (owner == null && isDefinite(document)) {
        owner = lastIssuer.get(groups.get(i));
      }
      if (owner == null
          && i > 0
          && SPOKEN.contains(groups.get(i))
          && isGivenOut(mentions.get(i - 1), document)) {
        // it is named for itself here, but البيان after it for who gave it out
        lastIssuer.put(groups.get(i), mentions.get(i - 1).actor());
      }
      if (owner != null) {
        lastIssuer.put(groups.get(i), owner);
        mentions.set(
            i,
            new ActorMention(
                document.first(),
                document.end(),
                document.span(),
                document.kind(),
                owner,
                document.gender(),
                document.number(),
                document.role(),
                document.written()));
      }
    }
  }

  /**
   * قال [الوزير] في بيان, أصدرت [الوزارة] بيانا: whether one is named right before his document.
   */
  private boolean isGivenOut(ActorMention issuer, ActorMention document) {
    boolean accusative = tokens.get(document.first()).form().endsWith("ا");
    int in = document.first() - 1;
    boolean follows =
        accusative
            ? issuer.end() == document.first()
            : tokens.get(in).is("في") && issuer.end() == in;
    return follows
        && issuer.role() == ActorMention.Use.NOUN
        && actors.get(issuer.actor()).kind() != EntityKind.OTHER;
  }

  private boolean isDefinite(ActorMention document) {
    String form = tokens.get(document.first()).form();
    return document.end() - document.first() == 1
        && (form.startsWith("ال") || form.startsWith("وال") || form.startsWith("لل"));
  }

  private boolean issues(ActorMention document, ActorMention issuer) {
    EntityKind kind = actors.get(issuer.actor()).kind();
    if (kind == EntityKind.OTHER
        || issuer.role() == ActorMention.Use.PLACE
        || issuer.role() == ActorMention.Use.ADJECTIVE) {
      return false;
    }
    if (issuer.first() - document.end() > 4) {
      return false;
    }
    // البيان عن الملك: only what is said to be issued by somebody is his
    if (isDefinite(document) && issuer.first() - document.end() == 1) {
      return false;
    }
    for (int i = document.end(); i < issuer.first(); i++) {
      if (!nameWords.issue.contains(tokens.get(i).form())) {
        return false;
      }
    }
    char first = tokens.get(issuer.first()).form().charAt(0);
    boolean prefixed = issuer.span().start() > tokens.get(issuer.first()).span().start();
    boolean adjacent = issuer.first() == document.end();
    return !adjacent || (prefixed ? first == 'ل' : !isDefinite(document));
  }
}
