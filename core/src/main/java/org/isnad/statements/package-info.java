/**
 * Who said what: cues, the content that they attribute, the speaker and his sources.
 *
 * <p>{@link org.isnad.statements.StatementReader} is all that other packages see. For each article
 * it makes an {@code ArticleStatements}, which goes through the sentences in this order:
 *
 * <ol>
 *   <li>{@code CueFinder} finds the cues. {@code HeadlineCues}, {@code CircumstanceCues}, {@code
 *       VerbCues} (with {@code VerbFilter} and {@code AttitudeCues}) and {@code NounCues} each know
 *       one sort. All ask {@code FrameMatcher} where the content begins: it weighs the frames of
 *       the cue, {@code MarkedOpenings} and {@code PhraseOpenings} look for what the frame opens
 *       with, {@code ContentStart} sets the place.
 *   <li>{@code Subjects} sets the explicit subject, by {@code Agreement}.
 *   <li>{@code Selection} drops cues that another one makes void.
 *   <li>{@code Contents} finds where each content ends, and whether it is quoted.
 *   <li>{@code Speakers} says who speaks, where no subject stands with the help of {@code Memory};
 *       {@code Addressees} to whom; {@code Sources} through whom.
 * </ol>
 *
 * <p>A {@code Match} is a cue on its way through these steps: each fills in its part. A {@code
 * Scene} lays side by side what the stages before know about each token; {@code Adverbials}, {@code
 * NounPhrases} and {@code QuotedSpeech} read it for questions that several steps have. {@code
 * CueLexicon} (of {@code Cue} and {@code Frame}) and {@code StatementWords} hold the tables. These
 * are shared by all articles and threads, all else belongs to one article.
 *
 * <p>Token numbers count the tokens of the article; words are compared as folded.
 */
@NullMarked
package org.isnad.statements;

import org.jspecify.annotations.NullMarked;
