package org.isnad.io;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/**
 * A stream whose first bytes can be looked at. Never reads on after it has something to give, so
 * that a stream that breaks gives all that stands before the break.
 */
final class PeekedStream extends InputStream {
  private final InputStream in;
  private final byte[] head;
  private int given;
  private Optional<IOException> broken = Optional.empty();

  PeekedStream(InputStream in, int length) {
    this.in = in;
    byte[] bytes = new byte[length];
    int held = 0;
    try {
      for (int n = 0; n >= 0 && held < length; n = in.read(bytes, held, length - held)) {
        held += n;
      }
    } catch (IOException e) {
      broken = Optional.of(e);
    }
    this.head = Arrays.copyOf(bytes, held);
  }

  /** The first bytes; fewer where the stream is short or breaks. */
  byte[] head() {
    return head.clone();
  }

  /** Whether the stream broke within its first bytes. */
  boolean isBroken() {
    return broken.isPresent();
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    int n;
    do {
      n = read(one, 0, 1);
    } while (n == 0);
    return n < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (given < head.length) {
      int n = Math.min(length, head.length - given);
      System.arraycopy(head, given, bytes, offset, n);
      given += n;
      return n;
    }
    if (broken.isPresent()) {
      throw broken.get();
    }
    return in.read(bytes, offset, length);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
