package org.isnad.names;

import java.util.Optional;
import org.isnad.model.EntityKind;
import org.isnad.model.Gender;
import org.isnad.model.GrammaticalNumber;
import org.isnad.model.MentionKind;
import org.isnad.model.Reading;
import org.isnad.model.Tense;
import org.isnad.names.Entry.Group;
import org.isnad.names.Entry.Honorific;
import org.isnad.names.Entry.InstitutionName;
import org.isnad.names.Entry.Nisba;
import org.isnad.names.Entry.OfficeName;
import org.isnad.names.Entry.OrganizationName;
import org.isnad.names.Entry.PersonName;
import org.isnad.names.Entry.StateName;
import org.isnad.names.Entry.StateNoun;
import org.jspecify.annotations.Nullable;

/**
 * Tells which sort of mention begins at a token, and lets the class for that sort read it. For one
 * article and one thread.
 */
final class Grammar {
  private static final String PLAYER = "o.player";

  private final Passage passage;
  private final NameWords nameWords;
  private final NameShape names;
  private final Agreement agreement;
  private final Counterpart counterparts;
  private final TitleChain titles;
  private final HeadedName headedNames;
  private final UnlistedNames unlisted;
  private final Countries countries;
  private final Bodies bodies;
  private final Crowds crowds;
  private final Attributive adjectives;
  private final Counted counted;
  private final NamedBodies namedBodies;
  private final ClauseVerbs clauses;
  private final OrdinarySenses ordinarySenses;
  private final Sides sides;

  Grammar(Passage passage, NameTables tables, NameShape names) {
    this.passage = passage;
    this.nameWords = tables.words();
    this.names = names;
    this.agreement = new Agreement(passage, tables.functionWords(), nameWords);
    NounPhrase nouns = new NounPhrase(passage, nameWords);
    OfficeComplement complement = new OfficeComplement(passage, tables, nouns, names, agreement);
    Apposition apposition = new Apposition(passage, nameWords, names, complement);
    Belonging belonging = new Belonging(passage, tables, agreement);
    this.sides = new Sides(passage);
    this.counterparts = new Counterpart(passage, nameWords, names);
    NameBridge bridge = new NameBridge(passage, tables, names);
    this.titles = new TitleChain(passage, nameWords, names, complement, apposition, bridge);
    this.headedNames = new HeadedName(passage, tables.entities(), nameWords, names, belonging);
    this.unlisted = new UnlistedNames(passage, tables, names, agreement, apposition);
    this.countries = new Countries(passage, agreement);
    this.bodies = new Bodies(passage, nameWords, nouns, agreement, belonging);
    this.namedBodies = new NamedBodies(passage, nameWords, nouns, agreement);
    this.counted = new Counted(passage, nameWords, this::mention);
    this.adjectives = new Attributive(passage, tables);
    this.ordinarySenses = new OrdinarySenses(passage, nameWords, agreement);
    this.clauses = new ClauseVerbs(passage, tables.speechVerbs());
    this.crowds =
        new Crowds(
            passage,
            nameWords,
            agreement,
            nouns,
            belonging,
            apposition,
            titles,
            names,
            this::mention);
  }

  /** The mention that begins at a token; null if none does. */
  @Nullable Draft read(int token) {
    boolean counts = counted.opens(token);
    boolean may =
        counts
            || names.mayBegin(token)
            || unlisted.isSpeech(token - 1)
            || unlisted.isSpeech(token - 2);
    if (!may || clauses.beginsWithVerb(token)) {
      return null;
    }
    Draft many = counts ? counted.read(token) : null;
    if (many != null || !passage.mayName(token)) {
      return many;
    }
    Draft one = oneOf(token);
    return one != null ? one : mention(token);
  }

  /** أحد السكان, إحدى الناشطات: one of a group, somebody new. */
  private @Nullable Draft oneOf(int token) {
    String form = passage.form(token);
    boolean man = nameWords.oneMasculine.contains(form);
    boolean one = man || nameWords.oneFeminine.contains(form);
    Draft many = one && passage.isWord(token + 1) ? mention(token + 1) : null;
    if (many == null || many.hasName() || !isSeveral(many) || many.kind == MentionKind.NAME) {
      return null;
    }
    Draft draft = new Draft(token, many.end, 0);
    draft.kind = MentionKind.NOMINAL;
    draft.group = many.group == null ? RuleGroup.ONE_OF : many.group;
    draft.belongs = many.belongs;
    draft.of = many.of;
    draft.ofInstitution = many.ofInstitution;
    draft.gender = man ? Gender.MASCULINE : Gender.FEMININE;
    draft.because.addAll(many.because);
    return draft;
  }

  /** جامعة [الملك فلان], مسجد [الشيخ فلان]: after whom something is named. */
  private boolean isNamesake(Piece piece) {
    return piece.bare()
        && piece.is(Honorific.class)
        && piece.first() > 0
        && nameWords.isNamesakeNoun(passage.form(piece.first() - 1));
  }

  /** Several people, by number or by sense: سكان, عناصر. */
  private static boolean isSeveral(Draft draft) {
    return draft.number != GrammaticalNumber.SINGULAR
        || (draft.group != null && draft.group.kind() == EntityKind.GROUP);
  }

  private @Nullable Draft mention(int token) {
    Draft headed = counterparts.read(token);
    if (headed == null) {
      headed = headedNames.read(token);
    }
    if (headed == null) {
      headed = namedBodies.read(token);
    }
    if (headed != null) {
      return headed;
    }
    Piece piece = passage.piece(token);
    return piece == null ? unlisted(token) : listed(piece);
  }

  private @Nullable Draft unlisted(int token) {
    boolean quoted = token > 1 && passage.isMark(token - 1) && unlisted.isSpeech(token - 2);
    Draft name = quoted ? unlisted.quoted(token) : null;
    return name == null && passage.isWord(token) ? unlisted.read(token) : name;
  }

  /** What a phrase of the entity tables names; of several sorts the first that holds here. */
  private @Nullable Draft listed(Piece piece) {
    if (isWordOfRole(piece)
        && (adjectives.is(piece) || isRatherVerb(piece) || isRatherAct(piece))) {
      return null;
    }
    boolean person =
        piece.is(PersonName.class) || piece.is(OfficeName.class) || piece.is(Honorific.class);
    if (person && !isNamesake(piece) && !isRatherBody(piece)) {
      Draft chain = titles.read(piece.first());
      if (chain != null) {
        return chain;
      }
    }
    Optional<Nisba> nisba = piece.as(Nisba.class);
    if (nisba.isPresent() && isCounted(piece, nisba.get())) {
      return countries.people(piece, nisba.get());
    }
    Optional<StateName> state = piece.as(StateName.class);
    if (state.isPresent()) {
      return countries.state(piece, state.get());
    }
    Optional<StateNoun> stateNoun = piece.as(StateNoun.class);
    if (stateNoun.isPresent()) {
      return countries.stateNoun(piece, stateNoun.get());
    }
    Optional<InstitutionName> institution = piece.as(InstitutionName.class);
    Optional<OrganizationName> organization = piece.as(OrganizationName.class);
    if (institution.isPresent()) {
      if (ordinarySenses.is(piece, institution.get())) {
        return null;
      }
      Draft body = bodies.institution(piece, institution.get());
      boolean ownState = body.belongs != null || organization.isEmpty();
      return ownState || organization.get().guarded()
          ? body
          : bodies.organization(piece, organization.get());
    }
    if (nisba.isPresent() && sides.isSecond(piece)) {
      return sides.second(piece, nisba.get());
    }
    if (organization.isPresent()) {
      if (bodies.counts(piece, organization.get())) {
        return bodies.organization(piece, organization.get());
      }
      if (nisba.isPresent()) {
        return countries.nisba(piece, nisba.get());
      }
    }
    Optional<Group> group = piece.as(Group.class);
    if (group.isPresent() && sides.opens(piece, group.get())) {
      return sides.first(piece);
    }
    if (group.isPresent()) {
      return isByNoun(piece) ? null : crowds.read(piece, group.get());
    }
    return nisba.map(adjective -> countries.nisba(piece, adjective)).orElse(null);
  }

  /** 39 [فلسطينيا], ثلاثة [مصريين]: so many people of a state. */
  private boolean isCounted(Piece piece, Nisba nisba) {
    int at = piece.first();
    boolean may =
        at > 0
            && piece.end() == at + 1
            && piece.preposition() == 0
            && piece.conjunction() == 0
            && !piece.definite()
            && !(nisba.gender() == Gender.FEMININE && nisba.number() == GrammaticalNumber.SINGULAR)
            && passage.has(at - 1)
            && counted.opens(at - 1);
    // 20 سوريا: twenty Syrians, but 1-0 سوريا
    return may && (!piece.is(StateName.class) || counted.isMany(at - 1));
  }

  /** من طرف المجلس: by the council; no side of anything. */
  private boolean isByNoun(Piece piece) {
    int at = piece.first();
    return piece.end() == at + 1
        && nameWords.byNouns.contains(passage.form(at))
        && passage.hasBefore(at)
        && passage.is(at - 1, "من");
  }

  /** طالبان the movement rather than two students. */
  private static boolean isRatherBody(Piece piece) {
    Optional<OfficeName> office = piece.as(OfficeName.class);
    return office.isPresent()
        && office.get().number() == GrammaticalNumber.DUAL
        && !piece.definite()
        && piece.as(OrganizationName.class).filter(name -> !name.guarded()).isPresent();
  }

  /** طالب الوزير: demanded, where no word before it calls for a student. */
  private boolean isRatherVerb(Piece piece) {
    int at = piece.first();
    if (piece.end() > at + 1
        || piece.preposition() != 0
        || piece.definite()
        || passage.readings(at).isEmpty()
        || !passage.readings(at).get(0).isFiniteVerb()) {
      return false;
    }
    if (!passage.hasBefore(at)) {
      return true;
    }
    String before = passage.form(at - 1);
    return !nameWords.beforeNoun.contains(before)
        && !nameWords.harms.contains(before)
        && !counted.opens(at - 1)
        && passage.readings(at - 1).stream().noneMatch(Reading::isFiniteVerb);
  }

  /** مهاجمة السكان: what is done to them, and no woman who plays or attacks. */
  private boolean isRatherAct(Piece piece) {
    int at = piece.first();
    if (piece.end() > at + 1
        || passage.isDefinite(piece)
        || !passage.form(at).endsWith("ة")
        || piece.as(OfficeName.class).filter(name -> name.office().id().equals(PLAYER)).isEmpty()
        || !passage.isWord(at + 1)) {
      return false;
    }
    for (Reading reading : passage.readings(at)) {
      if (reading.inflection().tense() == Tense.VERBAL_NOUN) {
        Piece next = passage.piece(at + 1);
        return next == null || !(next.is(Nisba.class) || next.is(PersonName.class));
      }
    }
    return false;
  }

  /** Whether a phrase is a title, crowd or short name of an office that may also qualify a noun. */
  private static boolean isWordOfRole(Piece piece) {
    return !piece.is(PersonName.class)
        && !piece.is(StateName.class)
        && !piece.is(OrganizationName.class)
        && (piece.is(OfficeName.class) || piece.is(Group.class) || piece.is(InstitutionName.class));
  }
}
