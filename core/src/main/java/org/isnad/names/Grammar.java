package org.isnad.names;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.isnad.model.ActorMention;
import org.isnad.model.EntityKind;
import org.isnad.model.Gender;
import org.isnad.model.GrammaticalNumber;
import org.isnad.model.MentionKind;
import org.isnad.model.PartOfSpeech;
import org.isnad.model.Reading;
import org.isnad.model.Sector;
import org.isnad.model.Token;
import org.isnad.model.Words;
import org.isnad.names.Entry.Group;
import org.isnad.names.Entry.InstitutionName;
import org.isnad.names.Entry.Nisba;
import org.isnad.names.Entry.OrganizationName;
import org.isnad.names.Entry.PersonName;
import org.isnad.names.Entry.State;
import org.isnad.names.Entry.StateName;
import org.jspecify.annotations.Nullable;

/**
 * Reads the mention that begins at a token: a state, a body, a crowd, a nationality, or (by {@link
 * TitleChain}) a person.
 */
final class Grammar {
  private final List<Token> tokens;
  private final Words words;
  private final Pieces pieces;
  private final TitleChain titles;
  private final NameShape names;
  private final NameWords nameWords;
  private final FunctionWords functionWords;
  private final Function<String, @Nullable State> states;
  private final SpeechVerbs speechVerbs;

  Grammar(
      List<Token> tokens,
      Words words,
      Pieces pieces,
      NameShape names,
      NameWords nameWords,
      FunctionWords functionWords,
      SpeechVerbs speechVerbs,
      Function<String, @Nullable State> states) {
    this.tokens = tokens;
    this.words = words;
    this.pieces = pieces;
    this.names = names;
    this.nameWords = nameWords;
    this.functionWords = functionWords;
    this.speechVerbs = speechVerbs;
    this.states = states;
    this.titles = new TitleChain(tokens, words, pieces, names, nameWords, states);
  }

  /** The mention that begins at a token; null if none does. */
  @Nullable Draft parse(int token) {
    boolean may = names.mayBegin(token) || mayFollowSpeech(token);
    return may ? parseAny(token) : null;
  }

  private boolean mayFollowSpeech(int token) {
    return (token > 0 && isSpeech(token - 1)) || (token > 1 && isSpeech(token - 2));
  }

  private @Nullable Draft parseAny(int token) {
    Draft one = oneOf(token);
    return one != null ? one : parseHere(token);
  }

  /** أحد السكان, إحدى الناشطات: one of a group, somebody new. */
  private @Nullable Draft oneOf(int token) {
    String form = tokens.get(token).form();
    boolean man = nameWords.oneMasculine.contains(form);
    boolean one = man || nameWords.oneFeminine.contains(form);
    if (!one || token + 1 >= tokens.size() || !tokens.get(token + 1).isWord()) {
      return null;
    }
    Draft many = parseHere(token + 1);
    if (many == null
        || many.hasName()
        || many.number == GrammaticalNumber.SINGULAR
        || many.kind == MentionKind.NAME) {
      return null;
    }
    Draft draft = new Draft(token, many.end, 0);
    draft.kind = MentionKind.NOMINAL;
    draft.group = many.group == null ? SPEAKER_PERSON : many.group;
    draft.belongs = many.belongs;
    draft.of = many.of;
    draft.ofInstitution = many.ofInstitution;
    draft.gender = man ? Gender.MASCULINE : Gender.FEMININE;
    draft.because.addAll(many.because);
    return draft;
  }

  private @Nullable Draft parseHere(int token) {
    Piece piece = pieces.at(token);
    Draft counterpart = titles.counterpart(token);
    if (counterpart != null) {
      return counterpart;
    }
    if (nameWords.isMediumNoun(tokens.get(token).form())) {
      Draft medium = medium(token);
      if (medium != null) {
        return medium;
      }
    }
    if (nameWords.bodyNouns.contains(tokens.get(token).form())
        && token + 1 < tokens.size()
        && isMark(tokens.get(token + 1))) {
      Draft body = medium(token);
      if (body != null) {
        return body;
      }
    }
    if (piece == null && token > 1 && isMark(tokens.get(token - 1)) && isSpeech(token - 2)) {
      Draft quoted = quotedName(token);
      if (quoted != null) {
        return quoted;
      }
    }
    if (piece == null) {
      return tokens.get(token).isWord() ? unknownName(token) : null;
    }
    if (piece.is(PersonName.class)
        || piece.is(Entry.OfficeName.class)
        || piece.is(Entry.Honorific.class)) {
      Draft chain = titles.parse(token);
      if (chain != null) {
        return chain;
      }
    }
    Optional<StateName> state = piece.as(StateName.class);
    if (state.isPresent()) {
      return state(piece, state.get());
    }
    Optional<InstitutionName> institution = piece.as(InstitutionName.class);
    if (institution.isPresent()) {
      return institution(piece, institution.get());
    }
    Optional<OrganizationName> organization = piece.as(OrganizationName.class);
    if (organization.isPresent()) {
      Draft body = organization(piece, organization.get());
      if (body != null) {
        return body;
      }
    }
    Optional<Group> group = piece.as(Group.class);
    if (group.isPresent()) {
      return group(piece, group.get());
    }
    return piece.as(Nisba.class).map(nisba -> nisba(piece, nisba)).orElse(null);
  }

  /**
   * A name without a title: only where its first word is known as a name and a second one follows.
   */
  private @Nullable Draft unknownName(int token) {
    boolean afterSpeech =
        token > 0
            && !functionWords.contains(tokens.get(token - 1).form())
            && speechVerbs.anyOf(tokens.get(token - 1).form(), words.of(token - 1));
    int end = names.end(token, afterSpeech);
    if (end == token && afterSpeech) {
      return speaker(token);
    }
    if (end - token < 2 && !(afterSpeech && end > token)) {
      return null;
    }
    Draft draft = new Draft(token, end, 0);
    draft.nameFirst = token;
    draft.nameEnd = end;
    draft.because.add("names.shape");
    int next = titles.apposition(draft, end);
    draft.end = next;
    return draft;
  }

  /**
   * وأوضحت اللجنة أن: a noun phrase that no table has speaks if what it says follows it at once.
   */
  private @Nullable Draft speaker(int token) {
    int end = token;
    while (end < tokens.size() && end - token < 12) {
      if ((isNominal(end) && !(end > token && isObjectStart(token, end)) && !isDay(end))
          || (end > token && isTied(end))) {
        end++;
      } else if (end > token
          && tokens.get(end).is("(")
          && end + 2 < tokens.size()
          && tokens.get(end + 2).is(")")) {
        end += 3;
      } else {
        break;
      }
    }
    if (end == token
        || end >= tokens.size()
        || !(nameWords.opensSpeech(tokens.get(end).form()) || isSubjectOf(token, end))
        || isPlainIndefinite(token)
        || !speechVerbs.tells(words.of(token - 1))) {
      return null;
    }
    Draft draft = new Draft(token, end, 0);
    draft.kind = MentionKind.NOMINAL;
    draft.group = SPEAKER;
    draft.definite = tokens.get(token).form().startsWith("ال");
    draft.because.add("names.speaker");
    agreement(draft, end - 1, tokens.get(token));
    return draft;
  }

  /** A noun under a preposition written together with it: المركز الأوروبي لأجهزة الشرطة. */
  private boolean isTied(int token) {
    for (Reading reading : words.of(token)) {
      if (reading.preposition() == 'ل' && !reading.isFiniteVerb() && reading.conjunction() == 0) {
        return tokens.get(token).isWord() && !functionWords.contains(tokens.get(token).form());
      }
    }
    return false;
  }

  /** After a definite head an indefinite noun is no longer part of the phrase. */
  private boolean isObjectStart(int first, int token) {
    return tokens.get(first).form().startsWith("ال")
        && !tokens.get(token).form().startsWith("ال")
        && !tokens.get(token).form().startsWith("وال");
  }

  /** أعلن الاتحاد استقالة المدرب: a definite noun before an indefinite one is the subject. */
  private boolean isSubjectOf(int first, int end) {
    if (!tokens.get(first).form().startsWith("ال")) {
      return false;
    }
    int at = end;
    while (at < tokens.size() && at - end < 3 && isDay(at)) {
      at++;
    }
    if (at >= tokens.size()
        || !tokens.get(at).isWord()
        || functionWords.contains(tokens.get(at).form())
        || tokens.get(at).form().startsWith("ال")) {
      return false;
    }
    for (Reading reading : words.of(at)) {
      if (!reading.isFiniteVerb()
          && reading.preposition() == 0
          && reading.conjunction() == 0
          && !reading.inflection().indefiniteAccusative()) {
        return true;
      }
    }
    return false;
  }

  private boolean isDay(int token) {
    return nameWords.days.contains(tokens.get(token).form());
  }

  private boolean isSpeech(int token) {
    return !functionWords.contains(tokens.get(token).form())
        && speechVerbs.anyOf(tokens.get(token).form(), words.of(token));
  }

  /** أعلنت "هواوي" …: an unread word in quotation marks right after the verb is a name. */
  private @Nullable Draft quotedName(int token) {
    int end = token;
    while (end < tokens.size() && end - token < 3 && !isMark(tokens.get(end))) {
      end++;
    }
    boolean name =
        end > token
            && end < tokens.size()
            && isMark(tokens.get(end))
            && words.of(token).isEmpty()
            && !functionWords.contains(tokens.get(token).form());
    if (!name) {
      return null;
    }
    Draft draft = new Draft(token, end, 0);
    draft.nameFirst = token;
    draft.nameEnd = end;
    draft.group = BODY;
    draft.because.add("names.quoted");
    return draft;
  }

  private boolean isPlainIndefinite(int token) {
    for (Reading reading : words.of(token)) {
      if (reading.inflection().indefiniteAccusative()) {
        return true;
      }
    }
    return words.of(token).isEmpty() && !tokens.get(token).form().startsWith("ال");
  }

  private boolean isNominal(int token) {
    if (!tokens.get(token).isWord() || functionWords.contains(tokens.get(token).form())) {
      return false;
    }
    for (Reading reading : words.of(token)) {
      if (!reading.isFiniteVerb() && reading.preposition() == 0 && reading.conjunction() == 0) {
        return true;
      }
    }
    Piece piece = pieces.at(token);
    return words.of(token).isEmpty() || (piece != null && piece.bare());
  }

  private static final Group MEDIUM =
      new Group("names.medium", "وسيلة إعلام", "media", EntityKind.MEDIA, Sector.MED, true);

  private static final Group BODY =
      new Group("names.body", "هيئة", "organization", EntityKind.ORGANIZATION, null, true);

  private static final Group SPEAKER_PERSON =
      new Group("names.one-of", "شخص", "one of a group", EntityKind.PERSON, null, true);

  private static final Group SPEAKER =
      new Group("names.speaker", "متحدث", "speaker", EntityKind.OTHER, null, true);

  private Draft state(Piece piece, StateName name) {
    Draft draft = draft(piece);
    draft.state = name.state();
    draft.seat = name.kind() == StateName.Kind.SEAT;
    draft.because.add(name.id());
    boolean inPlace =
        piece.preposition() == 'ب' || (piece.first() > 0 && tokens.get(piece.first() - 1).is("في"));
    if (inPlace && name.kind() != StateName.Kind.LOADED) {
      draft.use = ActorMention.Use.PLACE;
    }
    return draft;
  }

  private Draft draft(Piece piece) {
    Draft draft = new Draft(piece.first(), piece.end(), piece.stripped());
    draft.definite = piece.definite() || startsWithArticle(piece);
    return draft;
  }

  private boolean startsWithArticle(Piece piece) {
    return tokens.get(piece.first()).form().startsWith("ال", piece.stripped());
  }

  /** الحكومة البريطانية, حكومة اليابان, السلطات في بيروت. */
  private Draft institution(Piece piece, InstitutionName name) {
    Draft draft = draft(piece);
    draft.institution = name.institution();
    draft.gender = genderOf(piece);
    draft.because.add(name.id());
    draft.end = belongs(draft, piece.end(), true);
    String head = name.institution().nameAr();
    boolean mission = nameWords.missionNouns.stream().anyMatch(head::contains);
    if (mission
        && draft.belongs != null
        && draft.end + 1 < tokens.size()
        && tokens.get(draft.end).is("في")) {
      Piece seat = pieces.at(draft.end + 1);
      if (seat != null && seat.bare() && seat.is(StateName.class)) {
        draft.end = seat.end();
      }
    }
    return draft;
  }

  /** Reads the state that a body or source belongs to; returns one past what it read. */
  private int belongs(Draft draft, int from, boolean adjacent) {
    int at = from;
    int end = from;
    for (int adjectives = 0; at < tokens.size(); ) {
      Piece next = pieces.at(at);
      if (next != null && next.bare() && next.is(Nisba.class)) {
        if (draft.belongs == null) {
          draft.belongs = next.as(Nisba.class).orElseThrow().state();
        }
        at = next.end();
        end = at;
      } else if (next != null
          && next.bare()
          && adjacent
          && next.is(StateName.class)
          && at == from
          && draft.belongs == null) {
        draft.belongs = next.as(StateName.class).orElseThrow().state();
        return next.end();
      } else if (next != null
          && next.bare()
          && adjacent
          && at == from
          && draft.institution != null
          && !draft.definite
          && next.is(PersonName.class)) {
        // حكومة فلان: of the state that he is of
        String country = next.as(PersonName.class).orElseThrow().person().country();
        draft.belongs = country == null ? null : states.apply(country);
        return next.end();
      } else if (next == null && adjectives < 2 && isAdjective(at)) {
        adjectives++;
        at++;
      } else {
        break;
      }
    }
    if (draft.belongs == null
        && end < tokens.size()
        && nameWords.sourcePrepositions.contains(tokens.get(end).form())) {
      Piece place = pieces.at(end + 1);
      if (place != null
          && place.bare()
          && place.is(StateName.class)
          && tokens.get(end).is("في")
          && draft.institution != null) {
        draft.belongs = place.as(StateName.class).orElseThrow().state();
      }
    }
    return end;
  }

  private boolean isAdjective(int token) {
    if (!tokens.get(token).isWord() || functionWords.contains(tokens.get(token).form())) {
      return false;
    }
    for (Reading reading : words.of(token)) {
      if (reading.article()
          && !reading.hasProclitic()
          && reading.lexeme().partOfSpeech() != PartOfSpeech.VERB) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Draft organization(Piece piece, OrganizationName name) {
    if (name.guarded() && !isQuoted(piece)) {
      return piece.as(Nisba.class).map(nisba -> nisba(piece, nisba)).orElse(null);
    }
    Draft draft = draft(piece);
    draft.organization = name.organization();
    draft.gender = genderOf(piece);
    draft.because.add(name.id());
    draft.end = titles.afterOrganization(piece.end());
    return draft;
  }

  private boolean isQuoted(Piece piece) {
    return piece.first() > 0
        && piece.end() < tokens.size()
        && isMark(tokens.get(piece.first() - 1))
        && isMark(tokens.get(piece.end()));
  }

  private static boolean isMark(Token token) {
    return token.kind() == Token.Kind.PUNCTUATION
        && "\"“”«»()'".indexOf(token.form().charAt(0)) >= 0;
  }

  private Gender genderOf(Piece piece) {
    String first = tokens.get(piece.first()).form();
    return first.endsWith("ة") || first.endsWith("ات") ? Gender.FEMININE : Gender.EITHER;
  }

  /** صحيفة «الحياة», قناة الجزيرة, وكالة تسنيم الإيرانية. */
  private @Nullable Draft medium(int token) {
    int stripped = nameWords.mediumNouns.contains(tokens.get(token).form()) ? 0 : 1;
    Piece whole = pieces.at(token);
    Draft draft = new Draft(token, token + 1, stripped);
    draft.gender = tokens.get(token).form().endsWith("ة") ? Gender.FEMININE : Gender.MASCULINE;
    if (whole != null && whole.is(OrganizationName.class) && whole.end() > token + 1) {
      draft.organization = whole.as(OrganizationName.class).orElseThrow().organization();
      draft.because.add(whole.as(OrganizationName.class).orElseThrow().id());
      draft.end = belongs(draft, whole.end(), false);
      return draft;
    }
    int at = token + 1;
    boolean quoted = at < tokens.size() && isMark(tokens.get(at));
    if (quoted) {
      at++;
    }
    if (at >= tokens.size()) {
      return null;
    }
    Piece named = pieces.at(at);
    int end;
    if (named != null && named.bare() && named.is(OrganizationName.class)) {
      draft.organization = named.as(OrganizationName.class).orElseThrow().organization();
      draft.because.add(draft.organization.id());
      end = named.end();
    } else if (quoted) {
      end = at;
      while (end < tokens.size() && end < at + 5 && !isMark(tokens.get(end))) {
        end++;
      }
      if (end >= tokens.size() || !isMark(tokens.get(end)) || end == at) {
        return null;
      }
    } else {
      end = names.end(at, true);
      if (end == at && tokens.get(at).kind() == Token.Kind.FOREIGN) {
        end = at + 1;
      }
      if (end == at) {
        return null;
      }
    }
    if (draft.organization == null) {
      draft.nameFirst = at;
      draft.nameEnd = end;
      draft.group = nameWords.isMediumNoun(tokens.get(token).form()) ? MEDIUM : BODY;
      draft.because.add(draft.group.id());
    }
    if (quoted && end < tokens.size() && isMark(tokens.get(end))) {
      end++;
    }
    draft.end = belongs(draft, end, false);
    return draft;
  }

  /** مصادر دبلوماسية روسية, مصدر في الشرطة الفرنسية, متظاهرون. */
  private Draft group(Piece piece, Group group) {
    Draft draft = draft(piece);
    draft.group = group;
    draft.kind = MentionKind.NOMINAL;
    draft.definite |=
        piece.end() - piece.first() > 1 && tokens.get(piece.end() - 1).form().startsWith("ال");
    draft.because.add(group.id());
    agreement(draft, piece.end() - 1, tokens.get(piece.first()));
    int end = piece.end();
    if (end - piece.first() > 1 && tokens.get(end - 1).is("في")) {
      end--;
    }
    for (int adjectives = 0; end < tokens.size() && adjectives < 3; adjectives++) {
      Piece next = pieces.at(end);
      if (next != null && next.bare() && next.is(Nisba.class)) {
        draft.belongs = next.as(Nisba.class).orElseThrow().state();
        end = next.end();
      } else if ((next == null || next.is(Group.class)) && agreesAsAdjective(end, draft.definite)) {
        end++;
      } else {
        break;
      }
    }
    if (end == piece.end() && group.speaks() && !draft.definite) {
      end = titles.plainGenitive(end);
    }
    if (end + 1 < tokens.size()
        && group.speaks()
        && nameWords.sourcePrepositions.contains(tokens.get(end).form())) {
      end = source(draft, end, pieces.at(end + 1));
    } else if (end < tokens.size() && group.speaks()) {
      Piece next = pieces.at(end);
      if (next != null && next.preposition() == 'ب' && next.conjunction() == 0) {
        end = source(draft, end, next);
      }
    }
    if (draft.of == null && draft.ofInstitution == null && group.speaks() && !draft.definite) {
      end = titles.field(end);
    }
    draft.end = end;
    boolean person =
        group.speaks()
            && draft.definite
            && draft.number == GrammaticalNumber.SINGULAR
            && group.kind() == EntityKind.GROUP;
    if (person) {
      titles.nameAfter(draft);
    }
    return draft;
  }

  private int source(Draft draft, int from, @Nullable Piece body) {
    if (body == null || body.conjunction() != 0) {
      return from;
    }
    Optional<InstitutionName> institution = body.as(InstitutionName.class);
    if (institution.isPresent()) {
      draft.ofInstitution = institution.get().institution();
      return belongs(draft, body.end(), true);
    }
    Optional<OrganizationName> organization = body.as(OrganizationName.class);
    if (organization.isPresent() && !organization.get().guarded()) {
      draft.of = organization.get().organization();
      return body.end();
    }
    return from;
  }

  private boolean agreesAsAdjective(int token, boolean definite) {
    if (!tokens.get(token).isWord() || functionWords.contains(tokens.get(token).form())) {
      return false;
    }
    for (Reading reading : words.of(token)) {
      boolean adjective =
          reading.lexeme().partOfSpeech() == PartOfSpeech.ADJECTIVE
              || reading.inflection().tense() == org.isnad.model.Tense.ACTIVE_PARTICIPLE
              || reading.inflection().tense() == org.isnad.model.Tense.PASSIVE_PARTICIPLE;
      if (adjective
          && !reading.hasProclitic()
          && reading.article() == definite
          && !reading.inflection().indefiniteAccusative()) {
        return true;
      }
    }
    return false;
  }

  private void agreement(Draft draft, int token, Token head) {
    String form = head.form();
    for (Reading reading : words.of(head)) {
      if (!reading.isFiniteVerb()) {
        draft.gender = reading.inflection().gender();
        draft.number = reading.inflection().number();
        return;
      }
    }
    if (form.endsWith("ون") || form.endsWith("ين")) {
      draft.gender = Gender.MASCULINE;
      draft.number = GrammaticalNumber.PLURAL;
    } else if (form.endsWith("ة") || tokens.get(token).form().endsWith("ة")) {
      draft.gender = Gender.FEMININE;
    }
  }

  /** هجوم إسرائيلي: a party as adjective; الفلسطينيون, الأتراك: a people. */
  private Draft nisba(Piece piece, Nisba nisba) {
    Draft draft = draft(piece);
    draft.state = nisba.state();
    draft.gender = nisba.gender();
    draft.number = nisba.number();
    draft.because.add(nisba.id());
    boolean afterNoun = piece.first() > 0 && isDefiniteNoun(piece.first() - 1);
    boolean people =
        nisba.people()
            || (nisba.number() == GrammaticalNumber.PLURAL && draft.definite && !afterNoun);
    if (people) {
      draft.group = PEOPLE;
      draft.belongs = nisba.state();
      draft.state = null;
      draft.kind = MentionKind.NOMINAL;
    } else {
      draft.use = ActorMention.Use.ADJECTIVE;
    }
    return draft;
  }

  static final Group PEOPLE =
      new Group("names.people", "شعب", "People of %s", EntityKind.GROUP, Sector.CVL, true);

  private boolean isDefiniteNoun(int token) {
    String form = tokens.get(token).form();
    return form.startsWith("ال")
        || form.startsWith("وال")
        || form.startsWith("لل")
        || form.startsWith("بال");
  }
}
