package org.isnad.names;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.isnad.model.EntityKind;
import org.isnad.model.Gender;
import org.isnad.model.GrammaticalNumber;
import org.isnad.model.MentionKind;
import org.isnad.model.PartOfSpeech;
import org.isnad.model.Reading;
import org.isnad.model.Tense;
import org.isnad.model.Token;
import org.isnad.model.Words;
import org.isnad.names.Entry.Honorific;
import org.isnad.names.Entry.InstitutionName;
import org.isnad.names.Entry.Nisba;
import org.isnad.names.Entry.OfficeName;
import org.isnad.names.Entry.OrganizationName;
import org.isnad.names.Entry.PersonName;
import org.isnad.names.Entry.State;
import org.isnad.names.Entry.StateName;
import org.jspecify.annotations.Nullable;

/**
 * Reads a person with all titles, however many: نائب رئيس مجلس الوزراء وزير الدفاع السعودي الأمير
 * فلان بن فلان, and the name before its title: سيرغي لافروف وزير الخارجية الروسي.
 */
final class TitleChain {
  private static final int LONGEST = 30;

  private final List<Token> tokens;
  private final Words words;
  private final Pieces pieces;
  private final NameShape names;
  private final NameWords nameWords;
  private final Function<String, @Nullable State> states;

  TitleChain(
      List<Token> tokens,
      Words words,
      Pieces pieces,
      NameShape names,
      NameWords nameWords,
      Function<String, @Nullable State> states) {
    this.tokens = tokens;
    this.words = words;
    this.pieces = pieces;
    this.names = names;
    this.nameWords = nameWords;
    this.states = states;
  }

  /** The person that begins at a token; null if titles of address stand there without a name. */
  @Nullable Draft parse(int first) {
    Piece piece = pieces.at(first);
    if (piece == null) {
      return null;
    }
    Draft draft = new Draft(first, first, piece.stripped());
    draft.definite =
        piece.definite() || tokens.get(first).form().startsWith("ال", piece.stripped());
    boolean honorific = false;
    int at = first;
    while (at < tokens.size() && at - first < LONGEST) {
      Piece next = pieces.at(at);
      if (next != null && at > first && !next.bare()) {
        boolean onlyLooks =
            next.is(PersonName.class) && next.end() == at + 1 && words.of(at).isEmpty();
        if (!onlyLooks) {
          break;
        }
        next = null;
      }
      if (next != null && next.is(PersonName.class) && draft.number != GrammaticalNumber.SINGULAR) {
        break;
      }
      if (next != null && next.is(PersonName.class)) {
        draft.person = next.as(PersonName.class).orElseThrow().person();
        draft.guarded = next.as(PersonName.class).orElseThrow().guarded();
        draft.gender = draft.person.gender();
        draft.because.add(draft.person.id());
        draft.nameFirst = at;
        draft.nameEnd = next.end();
        int longer = names.end(at, true);
        if (draft.guarded && longer > next.end()) {
          // a longer unknown name that only begins like a known one
          draft.person = null;
          draft.guarded = false;
          draft.nameEnd = longer;
        }
        draft.end = apposition(draft, draft.nameEnd);
        return draft;
      }
      if (next != null
          && next.is(OfficeName.class)
          && !(next.is(Honorific.class) && nameFollows(next.end()))) {
        OfficeName office = next.as(OfficeName.class).orElseThrow();
        draft.offices.add(office.office());
        draft.because.add(office.id());
        if (draft.offices.size() == 1) {
          draft.gender = office.gender();
          draft.number = office.number();
        }
        at = complement(draft, next.end());
        draft.end = at;
        continue;
      }
      if (next != null && next.is(Honorific.class)) {
        Honorific title = next.as(Honorific.class).orElseThrow();
        honorific = true;
        draft.because.add(title.id());
        if (title.sector() != null) {
          draft.rank = title.sector();
        }
        if (draft.gender == Gender.EITHER) {
          draft.gender = title.gender();
        }
        at = next.end();
        if (at < tokens.size() && tokens.get(at).is(".")) {
          at++;
        }
        at = modifiers(at);
        if (at < tokens.size() && tokens.get(at).is("في")) {
          int owner = owner(draft, at + 1);
          at = owner > at + 1 ? modifiers(owner) : at;
        }
        continue;
      }
      if (draft.number != GrammaticalNumber.SINGULAR) {
        break;
      }
      int nameStart = opensQuotation(at) ? at + 1 : at;
      int nameEnd = names.end(nameStart, true);
      if (nameEnd > nameStart && nameStart > at) {
        nameEnd = closesQuotation(nameEnd) ? nameEnd : nameStart;
      }
      if (nameEnd > nameStart) {
        draft.nameFirst = nameStart;
        draft.nameEnd = nameEnd;
        draft.because.add("names.after-title");
        int end = nameStart > at ? nameEnd + 1 : nameEnd;
        draft.end = apposition(draft, end);
        return draft;
      }
      if (nameStart > at && quotedPerson(nameStart) != null) {
        PersonName name = quotedPerson(nameStart);
        draft.person = name == null ? null : name.person();
        draft.nameFirst = nameStart;
        Piece quoted = pieces.at(nameStart);
        draft.nameEnd = quoted == null ? nameStart : quoted.end();
        draft.end = draft.nameEnd + 1;
        return draft;
      }
      int bridge = draft.offices.isEmpty() ? at : bridge(at);
      if (bridge > at) {
        at = bridge;
        continue;
      }
      break;
    }
    if (draft.offices.isEmpty()) {
      if (!honorific || !draft.definite || at - first > 1) {
        return null;
      }
      draft.address = draft.because.get(0);
      draft.end = first + 1;
    }
    draft.kind = MentionKind.TITLE;
    if (draft.number == GrammaticalNumber.SINGULAR) {
      nameAfter(draft);
    }
    return draft;
  }

  /** A name after its title, with or without a comma: رجل الدين العراقي، مقتدى الصدر. */
  void nameAfter(Draft draft) {
    int at = draft.end;
    boolean comma = isComma(at);
    int start = comma ? at + 1 : at;
    Piece next = pieces.at(start);
    int end = start;
    if (next != null && next.bare() && next.is(PersonName.class)) {
      PersonName name = next.as(PersonName.class).orElseThrow();
      if (name.guarded()) {
        int longer = names.end(start, true);
        if (longer <= next.end()) {
          return;
        }
        end = longer;
      } else {
        draft.person = name.person();
      }
      draft.because.add(name.id());
      end = Math.max(end, next.end());
    } else if (next == null) {
      boolean strange =
          comma
              && start + 1 < tokens.size()
              && words.of(start).isEmpty()
              && words.of(start + 1).isEmpty();
      end = names.end(start, !comma || strange);
      if (comma && end - start < 2) {
        return;
      }
    }
    boolean closes =
        !comma || end >= tokens.size() || tokens.get(end).kind() == Token.Kind.PUNCTUATION;
    if (end == start || !closes) {
      draft.person = null;
      return;
    }
    draft.nameFirst = start;
    draft.nameEnd = end;
    draft.end = end;
    draft.group = null;
    draft.kind = MentionKind.NAME;
  }

  /**
   * Steps over the rest of an office's domain where a title of address and a name follow: رئيس قطاع
   * الأراضي المحتلة السفير فلان.
   */
  private int bridge(int from) {
    for (int at = from; at < Math.min(tokens.size(), from + 10); at++) {
      Piece piece = pieces.at(at);
      if (at > from
          && piece != null
          && piece.bare()
          && piece.is(Honorific.class)
          && nameFollows(piece.end())) {
        return at;
      }
      Token token = tokens.get(at);
      boolean noun = token.isWord() && (piece != null || words.of(at).isEmpty());
      for (Reading reading : words.of(at)) {
        noun |= !reading.isFiniteVerb() && reading.lexeme().partOfSpeech() != PartOfSpeech.PARTICLE;
      }
      boolean verb = !words.of(at).isEmpty() && words.of(at).get(0).isFiniteVerb();
      if (!noun || verb || (piece != null && piece.is(PersonName.class))) {
        return from;
      }
    }
    return from;
  }

  private boolean isComma(int at) {
    return at < tokens.size() && (tokens.get(at).is("،") || tokens.get(at).is(","));
  }

  private boolean nameFollows(int at) {
    Piece next = pieces.at(at);
    if (next != null) {
      return next.bare() && (next.is(PersonName.class) || next.is(Honorific.class));
    }
    return at < tokens.size() && names.end(at, true) > at;
  }

  private boolean opensQuotation(int at) {
    return at + 1 < tokens.size()
        && tokens.get(at).kind() == Token.Kind.PUNCTUATION
        && "\"“”«".indexOf(tokens.get(at).form().charAt(0)) >= 0;
  }

  private boolean closesQuotation(int at) {
    return at < tokens.size()
        && tokens.get(at).kind() == Token.Kind.PUNCTUATION
        && "\"“”»".indexOf(tokens.get(at).form().charAt(0)) >= 0;
  }

  private @Nullable PersonName quotedPerson(int at) {
    Piece piece = pieces.at(at);
    return piece != null && closesQuotation(piece.end())
        ? piece.as(PersonName.class).orElse(null)
        : null;
  }

  /**
   * What follows an office: whose it is, of which state, former or acting, for which affairs.
   * Returns one past it.
   */
  private int complement(Draft draft, int from) {
    int at = from;
    int end = from;
    boolean body = false;
    while (at < tokens.size() && at - from < LONGEST) {
      at = modifiers(at);
      end = Math.max(end, at);
      Piece next = pieces.at(at);
      String form = at < tokens.size() ? tokens.get(at).form() : "";
      if (next != null && next.bare() && next.is(Nisba.class)) {
        if (draft.belongs == null) {
          draft.belongs = next.as(Nisba.class).orElseThrow().state();
        }
        at = next.end();
        end = at;
        continue;
      }
      draft.bare &= end == from;
      boolean spokesman =
          at == from && at > 0 && nameWords.spokesman.contains(tokens.get(at - 1).form());
      if (nameWords.spokesman.contains(form) || (spokesman && !body)) {
        int first = spokesman ? at : at + 1;
        int owner = owner(draft, first);
        at = owner > first ? owner : plainNouns(first, 4);
        if (at == from) {
          break;
        }
        body = owner > first;
        draft.narrowed = true;
        end = at;
        continue;
      }
      if (nameWords.affairs.contains(form)) {
        at = plainNouns(at + 1, 3);
        draft.narrowed = true;
        end = at;
        continue;
      }
      if (!body
          && next != null
          && (next.bare() || (next.preposition() == 'ل' && next.conjunction() == 0))) {
        boolean genitive = next.bare() && at == from;
        if (genitive || next.preposition() == 'ل') {
          int owner = owner(draft, at);
          if (owner > at) {
            body = true;
            at = owner;
            end = at;
            continue;
          }
        }
      }
      if (!draft.definite
          && at == from
          && draft.offices.size() == 1
          && next == null
          && isIndefiniteAdjective(at)) {
        at++;
        end = at;
        draft.bare = false;
        continue;
      }
      if (!draft.definite && at == from && field(at) > at) {
        at = field(at);
        end = at;
        draft.bare = false;
        continue;
      }
      if (!body && at == from && next == null && isConstructNoun(at)) {
        at = plainNouns(at, 5);
        draft.narrowed = true;
        end = at;
        draft.bare = false;
        continue;
      }
      if (!body && next == null && isTiedNoun(at)) {
        at = Math.max(at + 1, plainNouns(at + 1, 5));
        end = at;
        draft.narrowed = true;
        continue;
      }
      if (!body && nameWords.officePrepositions.contains(form)) {
        int owner = owner(draft, at + 1);
        if (owner > at + 1) {
          body = true;
          at = owner;
          end = at;
          continue;
        }
      }
      if (next != null && next.preposition() == 'ب' && next.conjunction() == 0 && !body) {
        int owner = owner(draft, at);
        if (owner > at) {
          body = true;
          at = owner;
          end = at;
          continue;
        }
      }
      break;
    }
    return end;
  }

  private int modifiers(int from) {
    int at = from;
    while (at < tokens.size() && nameWords.modifiers.contains(tokens.get(at).form())) {
      Piece piece = pieces.at(at);
      if (piece != null && !piece.is(Nisba.class) && piece.end() > at + 1) {
        break;
      }
      at++;
    }
    return at;
  }

  /**
   * The state, body or office that a title belongs to; returns one past it, or {@code at} if there
   * is none.
   */
  private int owner(Draft draft, int at) {
    Piece piece = pieces.at(at);
    if (piece == null || piece.conjunction() != 0) {
      return at;
    }
    Optional<StateName> state = piece.as(StateName.class);
    if (state.isPresent()) {
      if (draft.belongs == null) {
        draft.belongs = state.get().state();
      }
      return piece.end();
    }
    Optional<PersonName> boss = piece.as(PersonName.class);
    if (boss.isPresent() && draft.offices.stream().anyMatch(o -> o.id().equals("o.spokesperson"))) {
      String country = boss.get().person().country();
      if (draft.belongs == null && country != null) {
        draft.belongs = states.apply(country);
      }
      return piece.end();
    }
    Optional<InstitutionName> institution = piece.as(InstitutionName.class);
    if (institution.isPresent()) {
      if (draft.ofInstitution == null) {
        draft.ofInstitution = institution.get().institution();
      }
      int end = modifiers(piece.end());
      Piece next = pieces.at(end);
      if (next != null && next.bare() && (next.is(Nisba.class) || next.is(StateName.class))) {
        if (draft.belongs == null) {
          draft.belongs =
              next.as(Nisba.class)
                  .map(Nisba::state)
                  .orElseGet(() -> next.as(StateName.class).map(StateName::state).orElse(null));
        }
        return next.end();
      }
      return end;
    }
    Optional<OrganizationName> organization = piece.as(OrganizationName.class);
    boolean medium =
        organization.isPresent()
            && piece.preposition() == 'ل'
            && organization.get().organization().kind() == EntityKind.MEDIA;
    if (organization.isPresent() && !organization.get().guarded() && !medium) {
      if (draft.of == null) {
        draft.of = organization.get().organization();
      }
      return afterOrganization(piece.end());
    }
    Optional<OfficeName> office = piece.as(OfficeName.class);
    if (office.isPresent() && (piece.preposition() == 'ل' || !piece.definite())) {
      return complement(draft, piece.end());
    }
    return at;
  }

  /** A short form in brackets belongs to the name before it: الشرطة الأوروبية (يوروبول). */
  int afterOrganization(int from) {
    if (from + 2 < tokens.size() && tokens.get(from).is("(")) {
      for (int at = from + 1; at < Math.min(tokens.size(), from + 6); at++) {
        if (tokens.get(at).is(")")) {
          Piece inside = pieces.at(from + 1);
          boolean shortForm = at == from + 2 || (inside != null && inside.end() == at);
          return shortForm && !tokens.get(from + 1).is("(") ? at + 1 : from;
        }
      }
    }
    return from;
  }

  /** Whether a token can be the genitive after an office: رئيس الفيدرالية الوطنية. */
  private boolean isConstructNoun(int token) {
    if (token >= tokens.size() || !tokens.get(token).isWord()) {
      return false;
    }
    List<Reading> readings = words.of(token);
    boolean noun = readings.isEmpty() && NameShape.isBodyNoun(tokens.get(token).form());
    for (Reading reading : readings) {
      noun |=
          !reading.isFiniteVerb()
              && reading.preposition() == 0
              && reading.conjunction() == 0
              && reading.suffix() == null
              && !reading.inflection().indefiniteAccusative()
              && reading.lexeme().partOfSpeech() != PartOfSpeech.PARTICLE;
    }
    boolean definite = tokens.get(token).form().startsWith("ال");
    boolean particle =
        !readings.isEmpty() && readings.get(0).lexeme().partOfSpeech() == PartOfSpeech.PARTICLE;
    return noun
        && !particle
        && (definite
            || (token + 1 < tokens.size()
                && tokens.get(token + 1).form().startsWith("ال")
                && !readings.isEmpty()
                && !readings.get(0).isFiniteVerb()));
  }

  /** مسؤول رفيع, خبراء مستقلون. */
  private boolean isIndefiniteAdjective(int token) {
    if (token >= tokens.size() || !tokens.get(token).isWord()) {
      return false;
    }
    for (Reading reading : words.of(token)) {
      boolean adjective =
          reading.lexeme().partOfSpeech() == PartOfSpeech.ADJECTIVE
              || reading.inflection().tense() == Tense.ACTIVE_PARTICIPLE
              || reading.inflection().tense() == Tense.PASSIVE_PARTICIPLE;
      if (adjective
          && !reading.article()
          && !reading.hasProclitic()
          && reading.suffix() == null
          && !reading.inflection().indefiniteAccusative()) {
        return true;
      }
    }
    return false;
  }

  /**
   * A definite genitive after a noun without ال: مفكرو السياسة الخارجية. Returns one past it, or
   * {@code from}.
   */
  int plainGenitive(int from) {
    return isConstructNoun(from) ? plainNouns(from, 4) : from;
  }

  /**
   * مصادر بقطاع النفط, خبراء في الشأن الأفغاني: the field of an unnamed source, where no table
   * knows it. Returns one past it.
   */
  int field(int from) {
    if (from >= tokens.size()) {
      return from;
    }
    boolean apart = tokens.get(from).is("في");
    int at = apart ? from + 1 : from;
    if (at >= tokens.size() || !(apart || startsWithBa(at))) {
      return from;
    }
    int end = apart ? plainGenitive(at) : Math.max(at + 1, plainGenitive(at + 1));
    if (apart && end == at && tokens.get(at).isWord() && words.of(at).isEmpty()) {
      // a town that no table has
      end = at + 1;
    }
    boolean closed =
        end > at
            && end < tokens.size()
            && (nameWords.opensSpeech(tokens.get(end).form())
                || isParticle(end)
                || tokens.get(end).kind() == Token.Kind.PUNCTUATION);
    return closed ? end : from;
  }

  private boolean startsWithBa(int token) {
    for (Reading reading : words.of(token)) {
      if (reading.preposition() == 'ب' && !reading.isFiniteVerb()) {
        return true;
      }
    }
    return false;
  }

  private boolean isParticle(int token) {
    List<Reading> readings = words.of(token);
    return !readings.isEmpty() && readings.get(0).lexeme().partOfSpeech() == PartOfSpeech.PARTICLE;
  }

  /** للبنك, للشركة: a body that no table has, after ل. */
  private boolean isTiedNoun(int token) {
    if (token >= tokens.size() || !tokens.get(token).form().startsWith("لل")) {
      return false;
    }
    for (Reading reading : words.of(token)) {
      if (reading.preposition() == 'ل' && reading.article() && reading.conjunction() == 0) {
        return true;
      }
    }
    return false;
  }

  private int plainNouns(int from, int most) {
    int at = from;
    while (at < tokens.size()
        && at - from < most
        && (tokens.get(at).isWord() || tokens.get(at).is("("))) {
      Piece piece = pieces.at(at);
      if (piece != null && (piece.is(Honorific.class) || piece.is(PersonName.class))) {
        break;
      }
      if (at > from
          && tokens.get(at).is("(")
          && at + 2 < tokens.size()
          && tokens.get(at + 2).is(")")) {
        at += 3;
        continue;
      }
      boolean noun =
          piece != null
              && (piece.is(StateName.class)
                  || piece.is(OrganizationName.class)
                  || piece.is(Nisba.class));
      noun |= words.of(at).isEmpty() && NameShape.isBodyNoun(tokens.get(at).form());
      for (Reading reading : words.of(at)) {
        noun |=
            !reading.isFiniteVerb()
                && !reading.inflection().indefiniteAccusative()
                && reading.lexeme().partOfSpeech() != PartOfSpeech.PARTICLE;
      }
      boolean particle =
          !words.of(at).isEmpty()
              && words.of(at).get(0).lexeme().partOfSpeech() == PartOfSpeech.PARTICLE;
      boolean indefinite =
          !tokens.get(at).form().startsWith("ال") && !tokens.get(at).form().startsWith("وال");
      boolean body =
          piece != null
              && (piece.is(StateName.class)
                  || piece.is(OrganizationName.class)
                  || piece.is(InstitutionName.class));
      if (!noun || particle || (at > from && indefinite && !body)) {
        break;
      }
      at = piece == null ? at + 1 : piece.end();
    }
    return at;
  }

  /**
   * Titles after the name, with or without a comma: عادل الجبير، وزير الخارجية السعودي. Returns one
   * past them.
   */
  int apposition(Draft draft, int from) {
    int at = from;
    boolean comma = isComma(at);
    Piece next = pieces.at(comma ? at + 1 : at);
    if (next == null || !next.bare() || !next.is(OfficeName.class)) {
      return from;
    }
    OfficeName office = next.as(OfficeName.class).orElseThrow();
    if (office.number() != GrammaticalNumber.SINGULAR) {
      return from;
    }
    boolean profession = office.office().level().equals("profession") && !next.definite();
    if (comma && profession) {
      return from;
    }
    draft.offices.add(office.office());
    draft.because.add(office.id());
    int end = complement(draft, next.end());
    Piece more = pieces.at(end);
    if (more != null && more.bare() && more.is(OfficeName.class)) {
      draft.offices.add(more.as(OfficeName.class).orElseThrow().office());
      end = complement(draft, more.end());
    }
    // a name after the title would belong to somebody else
    boolean otherName = names.end(end, true) > end && !comma;
    return otherName ? from : end;
  }

  /** نظيره الألماني فرانك فالتر شتاينماير. */
  @Nullable Draft counterpart(int first) {
    Token token = tokens.get(first);
    if (!nameWords.counterparts.contains(token.form())) {
      return null;
    }
    Draft draft = new Draft(first, first + 1, token.form().startsWith("ن") ? 0 : 1);
    draft.counterpart = true;
    draft.definite = true;
    draft.kind = MentionKind.TITLE;
    draft.gender = token.form().contains("نظيرت") ? Gender.FEMININE : Gender.MASCULINE;
    draft.because.add("names.counterpart");
    int at = first + 1;
    Piece next = pieces.at(at);
    if (next != null && next.bare() && next.is(Nisba.class)) {
      draft.belongs = next.as(Nisba.class).orElseThrow().state();
      at = next.end();
      next = pieces.at(at);
    }
    draft.end = at;
    while (next != null && next.bare() && next.is(Honorific.class)) {
      at = next.end();
      next = pieces.at(at);
    }
    if (next != null && next.bare() && next.is(PersonName.class)) {
      draft.person = next.as(PersonName.class).orElseThrow().person();
      draft.nameFirst = at;
      draft.nameEnd = next.end();
      draft.end = next.end();
      draft.kind = MentionKind.NAME;
    } else {
      int end = names.end(at, true);
      if (end > at) {
        draft.nameFirst = at;
        draft.nameEnd = end;
        draft.end = end;
        draft.kind = MentionKind.NAME;
      }
    }
    return draft;
  }
}
