/**
 * Who is named: mentions, title chains, and the actors behind them. {@link NameReader} is the only
 * way in; it works in two steps.
 *
 * <p><b>Reading mentions</b>, sentence by sentence, each into a {@link Draft}:
 *
 * <ul>
 *   <li>{@link Passage} shows what stands at a token: its form, its readings, and the phrase of the
 *       entity tables that begins there ({@link Pieces}, {@link Openings}, {@link Phrases}).
 *   <li>{@link Grammar} tells which sort of mention begins and hands over to the class for it:
 *       {@link TitleChain} for people with titles, {@link Counterpart} for نظيره, {@link Bodies},
 *       {@link Countries}, {@link Crowds}, {@link Sides}, {@link HeadedName} for صحيفة «الحياة»,
 *       {@link UnlistedNames} for those whom no table has. {@link Attributive} keeps adjectives
 *       out, {@link Counted} takes in what counts a crowd.
 *   <li>These share {@link OfficeComplement} (whose an office is, with {@link TitleOwner}), {@link
 *       Apposition} (a name and a title side by side), {@link NameBridge} (a name far from its
 *       title), {@link Belonging} (the state of a body), {@link NounPhrase}, {@link Agreement},
 *       {@link NameShape}. None of them knows of the class that calls it; only an owner, which may
 *       be an office with a complement of its own, leads back to the complement.
 * </ul>
 *
 * <p><b>Settling whom they name</b>, over the whole article: {@link CastBuilder} settles names
 * first, then titles and bodies, in text order.
 *
 * <ul>
 *   <li>{@link Roster} holds the actors, which {@link PersonCast} and {@link BodyCast} find or add.
 *   <li>These ask {@link CalledNames} (who is called how), {@link OfficeHolders} (who holds what),
 *       {@link MainCountry} (whose "الحكومة" is meant) and {@link Wording}.
 *   <li>{@link ShortNames} adds the short forms between the mentions, and {@link Documents} gives
 *       documents to those who issued them.
 * </ul>
 *
 * <p>{@link NameTables} holds the tables, loaded once: {@link NameLexicon} (filled by {@link
 * EntityTables}), {@link NameWords}, {@link FunctionWords}, {@link SpeechVerbs}.
 */
@NullMarked
package org.isnad.names;

import org.jspecify.annotations.NullMarked;
