package org.isnad.io;

/** One article's bytes on their way in, or a rejection where there are none to be had. */
public sealed interface Parcel permits Parcel.Packed, Rejection {
  /**
   * Bytes not yet looked into.
   *
   * @param source file name as it was given, {@code -} for standard input
   * @param line from 1 in a file of many articles, 0 for the whole file
   * @param id id for an article that brings none of its own
   * @param bytes owned by the parcel, not to be changed
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Packed(String source, int line, String id, Kind kind, byte[] bytes) implements Parcel {}

  /** How many bytes it holds. */
  default int size() {
    return this instanceof Packed packed ? packed.bytes().length : 0;
  }
}
