package org.isnad.io;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/**
 * Lines as bytes. A line longer than the limit is skipped without being held. Line ends are {@code
 * \n}; a {@code \r} before it stays.
 */
final class LineReader {
  private final InputStream in;
  private final int limit;
  private final byte[] buffer = new byte[1 << 16];
  private int from;
  private int to;
  private int number;
  private boolean givenUp;

  /**
   * A line that was read.
   *
   * @param bytes empty if it was too long
   * @param length bytes in it
   */
  record Line(Optional<byte[]> bytes, long length) {}

  LineReader(InputStream in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  /** Number of the line last read, from 1. */
  int number() {
    return number;
  }

  /** Whether a line went on for so long that its end was not looked for. */
  boolean hasGivenUp() {
    return givenUp;
  }

  /** The next line; empty at the end. */
  Optional<Line> next() throws IOException {
    byte[] line = {};
    int held = 0;
    long length = 0;
    while (true) {
      if (from == to) {
        to = Math.max(0, in.read(buffer));
        from = 0;
        if (to == 0) {
          number += length > 0 ? 1 : 0;
          return length > 0 ? Optional.of(line(line, held, length)) : Optional.empty();
        }
      }
      int end = from;
      while (end < to && buffer[end] != '\n') {
        end++;
      }
      int part = end - from;
      length += part;
      if (length <= limit) {
        if (end < to && held == 0) {
          line = Arrays.copyOfRange(buffer, from, end);
        } else {
          line =
              held + part > line.length
                  ? Arrays.copyOf(line, Math.max(held + part, Math.min(2 * line.length, limit)))
                  : line;
          System.arraycopy(buffer, from, line, held, part);
        }
        held += part;
      } else {
        line = new byte[0];
        givenUp = length > Limits.SKIPPED;
      }
      from = Math.min(end + 1, to);
      if (end < to || givenUp) {
        number++;
        return Optional.of(line(line, held, length));
      }
    }
  }

  private Line line(byte[] line, int held, long length) {
    return length > limit
        ? new Line(Optional.empty(), length)
        : new Line(Optional.of(line.length == held ? line : Arrays.copyOf(line, held)), length);
  }
}
