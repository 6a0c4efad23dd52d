package org.isnad.io;

/**
 * An article that could not be read, and what to do about it.
 *
 * @param source file name as it was given, {@code -} for standard input
 * @param line from 1 in a file of many articles, 0 for the whole file
 * @param problem what is wrong, in plain words
 * @param remedy what the user can do
 */
public record Rejection(String source, int line, Reason reason, String problem, String remedy)
    implements Incoming, Parcel {
  /** {@code FILE:LINE: problem – remedy}. */
  @Override
  public String toString() {
    return source + (line > 0 ? ":" + line : "") + ": " + problem + " \u2013 " + remedy;
  }
}
