package org.isnad.statements;

import java.util.List;
import java.util.Objects;
import org.isnad.model.Act;
import org.isnad.model.Quotation;
import org.jspecify.annotations.Nullable;

/** Drops cues that another cue of the sentence makes void. */
final class Selection {
  private Selection() {}

  /**
   * Prunes matches in text order: of two that claim the same content the first stays (واصل …
   * قائلا); a cue in a quotation needs a subject of its own; a circumstance (بحسب البيان) that
   * stands between a cue and its content, or before a cue, is that statement's source and no
   * statement itself.
   */
  static void prune(List<Match> matches, Scene scene) {
    matches.removeIf(match -> inQuotationWithoutSubject(match, scene));
    matches.removeIf(match -> isSpokenOf(match, matches));
    matches.removeIf(Selection::lacksHearer);
    for (int i = 0; i < matches.size(); i++) {
      Match match = matches.get(i);
      for (int k = matches.size() - 1; k > i; k--) {
        Match later = matches.get(k);
        boolean same = later.content == match.content && !later.backward && !match.backward;
        if (same && !isCircumstance(match)) {
          // of two verbs the nearer one says it, unless it only tells how: واصل قائلا
          boolean nearer =
              later.isFinite()
                  && (match.isFinite() || match.cue.kind() == Cue.Kind.NOUN)
                  && !scene.followsRelative(later.first)
                  && !(match.isFinite() && belongsToNoun(later, match, scene));
          matches.remove(nearer ? i : k);
          if (nearer) {
            i--;
            break;
          }
        }
      }
    }
    for (Match match : matches) {
      if (isCircumstance(match)) {
        match.sourceOf = statementOf(match, matches);
      }
    }
  }

  /**
   * وصفوا مطالب العمدة بأنها: of a noun of speech something is said, and it says nothing itself.
   */
  private static boolean isSpokenOf(Match noun, List<Match> matches) {
    return noun.cue.kind() == Cue.Kind.NOUN
        && matches.stream()
            .anyMatch(
                verb ->
                    verb.first < noun.first && verb.content == noun.content && lacksHearer(verb));
  }

  /**
   * كما حدث عن طريق, يحدث أن: whether a verb that always says something to or about somebody has
   * neither subject nor object; it is rather another verb of the same letters.
   */
  private static boolean lacksHearer(Match match) {
    return match.cue.kind() == Cue.Kind.VERB
        && match.subject == null
        && match.addressee == null
        && match.reading != null
        && match.reading.suffix() == null
        && match.cue.act() == Act.SAY
        && match.content - match.end <= 1
        && match.cue.frames().stream().allMatch(Frame::hasAddressee);
  }

  /**
   * Whether a verb tells of an indefinite noun before it, as a relative clause without pronoun: في
   * بيان نشرته الوكالة; or is none at all: أحد أبرز القادة.
   */
  private static boolean belongsToNoun(Match verb, Match first, Scene scene) {
    int before = verb.first - 1;
    if (verb.end < scene.size() && scene.form(verb.end).startsWith("فيه")) {
      // بيان قال فيه: the noun is what it was said in
      return false;
    }
    boolean indefinite =
        scene.token(before).isWord()
            && scene.isNoun(before)
            && !scene.form(before).startsWith("ال")
            && scene.time(before) == null
            && (scene.mention(before) == null
                || scene.isGoverned(Objects.requireNonNull(scene.mention(before))));
    boolean pronoun = verb.reading != null && verb.reading.suffix() != null;
    return verb.first == first.end || pronoun || indefinite;
  }

  private static @Nullable Match statementOf(Match circumstance, List<Match> matches) {
    for (Match other : matches) {
      if (isCircumstance(other)) {
        continue;
      }
      boolean between =
          circumstance.first > other.first && circumstance.first < other.content && !other.backward;
      boolean before =
          !circumstance.backward
              && other.first >= circumstance.content
              && other.first - circumstance.content <= 3
              && other.frame != null
              && (other.frame.opener() != Frame.Opener.PHRASE || !other.frame.words().isEmpty());
      boolean after =
          circumstance.backward
              && (!circumstance.quoted
                  || isOfPronoun(circumstance)
                  || other.content == circumstance.content)
              && other.first < circumstance.first
              && !other.backward
              && other.content < circumstance.first;
      if (between || before || (after && isLast(other, circumstance, matches))) {
        return other;
      }
    }
    return null;
  }

  /** على حد قوله: says of all that comes before it who says it. */
  private static boolean isOfPronoun(Match circumstance) {
    return circumstance.cue.kind() == Cue.Kind.PREPOSITION && circumstance.subject == null;
  }

  /** Whether no other statement begins between one and a circumstance after it. */
  private static boolean isLast(Match match, Match circumstance, List<Match> matches) {
    return matches.stream()
        .noneMatch(
            m -> m.first > match.first && m.first < circumstance.first && !isCircumstance(m));
  }

  static boolean isCircumstance(Match match) {
    return match.cue.kind() == Cue.Kind.PREPOSITION || match.cue.kind() == Cue.Kind.CLAUSE;
  }

  private static boolean inQuotationWithoutSubject(Match match, Scene scene) {
    Quotation quotation = scene.quotation(match.first);
    return quotation != null && quotation.end() - quotation.first() > 2 && match.subject == null;
  }
}
