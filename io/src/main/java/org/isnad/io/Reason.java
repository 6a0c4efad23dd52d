package org.isnad.io;

/** Why an article could not be read. */
public enum Reason {
  /** There is no such file. */
  MISSING,
  /** The file is there but can't be opened or read. */
  UNREADABLE,
  /** Nothing in it. */
  EMPTY,
  /** An image, an archive, noise: no text. */
  BINARY,
  /** More text than an article has. */
  TOO_LARGE,
  /** A compressed file ends before its end. */
  TRUNCATED,
  /** A compressed file is damaged. */
  DAMAGED,
  /** A line is no JSON object, or has no text. */
  MALFORMED,
  /** Text whose letters were lost or garbled before it came here. */
  ENCODING,
  /** A web page in which no article was found. */
  NO_ARTICLE,
  /** Good text in another language than Arabic. */
  LANGUAGE,
  /** A fault of Isnad's own. */
  FAILED
}
