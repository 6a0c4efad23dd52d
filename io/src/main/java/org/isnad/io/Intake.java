package org.isnad.io;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Cuts sources into parcels, in order: files as named, folders with what is in them in the order of
 * names, {@code -} for standard input. Holds one parcel at a time, so that memory does not grow
 * with the input. A source that can't be read gives a rejection in its place, and the rest goes on.
 * For one thread.
 */
public final class Intake implements AutoCloseable {
  private final Deque<String> sources;
  private final InputStream standardInput;
  private final SourceList list;
  private final ByteCount count = new ByteCount();
  private Optional<OpenSource> open = Optional.empty();

  /**
   * @param sources files, folders, {@code -}
   * @param standardInput what {@code -} stands for; not closed
   */
  public Intake(List<String> sources, InputStream standardInput) {
    this.list = new SourceList();
    this.sources = new ArrayDeque<>(sources);
    this.standardInput = standardInput;
  }

  /** The next parcel; empty at the end. */
  public Optional<Parcel> next() {
    while (true) {
      if (open.isPresent()) {
        Optional<Parcel> parcel = open.get().next();
        if (parcel.isPresent()) {
          return parcel;
        }
        close();
      }
      String source = sources.poll();
      if (source == null) {
        return Optional.empty();
      }
      Optional<Parcel> problem = list.expand(source, sources).or(() -> open(source));
      if (problem.isPresent()) {
        return problem;
      }
    }
  }

  private Optional<Parcel> open(String source) {
    if (list.isFolder(source)) {
      return Optional.empty();
    }
    try {
      InputStream in = source.equals("-") ? standardInput : list.open(source);
      open = Optional.of(new OpenSource(source, count.of(in)));
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(list.unreadable(source, e));
    }
  }

  /** Bytes taken in so far, as they lie in the files (compressed where they are). */
  public long bytesRead() {
    return count.bytes();
  }

  /** Lines to tell the user: files in folders that were passed over. */
  public List<String> notices() {
    return list.notices();
  }

  @Override
  public void close() {
    open.ifPresent(OpenSource::close);
    open = Optional.empty();
  }

  /** Counts the bytes of all streams that run through it. */
  private static final class ByteCount {
    private volatile long bytes;

    long bytes() {
      return bytes;
    }

    InputStream of(InputStream in) {
      return new java.io.FilterInputStream(in) {
        @Override
        @SuppressWarnings("NonAtomicVolatileUpdate") // one thread reads, others only look
        public int read() throws IOException {
          int b = super.read();
          bytes += b < 0 ? 0 : 1;
          return b;
        }

        @Override
        @SuppressWarnings("NonAtomicVolatileUpdate")
        public int read(byte[] buffer, int offset, int length) throws IOException {
          int n = super.read(buffer, offset, length);
          bytes += Math.max(n, 0);
          return n;
        }

        @Override
        public void close() throws IOException {
          if (in != System.in) {
            super.close();
          }
        }
      };
    }
  }
}
