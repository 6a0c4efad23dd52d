package org.isnad.model;

/**
 * A stretch of text that names an actor: وزير الخارجية الألماني فرانك فالتر شتاينماير is one
 * mention, whole title chain and name.
 *
 * @param first index of its first token
 * @param end one past the index of its last token
 * @param span its characters, without proclitics: in ولروسيا the span is روسيا
 * @param actor index into {@link Cast#actors()}
 * @param gender for agreement with verbs, as the mention has it
 * @param role how it may be used in a sentence
 * @param written its characters as a reader marks them: with the ل that has swallowed the alif of
 *     its ال, so للوزير and not لوزير
 */
public record ActorMention(
    int first,
    int end,
    Span span,
    MentionKind kind,
    int actor,
    Gender gender,
    GrammaticalNumber number,
    Use role,
    Span written) {
  /** A mention whose first word has its ال, if any, in full. */
  public ActorMention(
      int first,
      int end,
      Span span,
      MentionKind kind,
      int actor,
      Gender gender,
      GrammaticalNumber number,
      Use role) {
    this(first, end, span, kind, actor, gender, number, role, span);
  }

  /** What a mention can do in its sentence. */
  public enum Use {
    /** A noun phrase: subject, object, genitive. */
    NOUN,
    /** A nationality as adjective (هجوم إسرائيلي): party of a noun, never subject of a verb. */
    ADJECTIVE,
    /** A place name that stands for a place in its context (في برلين): never a speaker. */
    PLACE
  }
}
