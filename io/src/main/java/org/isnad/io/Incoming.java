package org.isnad.io;

/** What comes of a parcel: an article to read, or a rejection that says why there is none. */
public sealed interface Incoming permits Arrival, Rejection {
  /** File name as it was given, {@code -} for standard input. */
  String source();

  /** Line from 1 in a file of many articles, 0 for the whole file. */
  int line();
}
