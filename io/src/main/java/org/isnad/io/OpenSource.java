package org.isnad.io;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** A file or stream that is being cut into parcels. */
final class OpenSource implements AutoCloseable {
  private static final int BUFFER = 1 << 16;
  private static final int HEAD = 512;

  private final String source;
  private final String id;
  private final Kind kind;
  private final InputStream in;
  private final Optional<LineReader> lines;
  private boolean atEnd;
  private Optional<Parcel> problem = Optional.empty();

  /** Looks at the first bytes; a fault in them comes out as the first parcel. */
  OpenSource(String source, InputStream raw) {
    this.source = source;
    this.id = source.equals("-") ? "stdin" : Kind.stem(source);
    PeekedStream plain = new PeekedStream(raw, HEAD);
    byte[] head = plain.head();
    if (head.length >= 2 && head[0] == 0x1F && head[1] == (byte) 0x8B) {
      try {
        plain = new PeekedStream(new GZIPInputStream(plain, BUFFER), HEAD);
        head = plain.head();
      } catch (IOException e) {
        problem = Optional.of(rejection(e, 0));
      }
    }
    this.in = plain;
    byte[] start = head;
    this.kind = Kind.byName(source).orElseGet(() -> Kind.byContent(start));
    this.lines =
        kind == Kind.JSONL ? Optional.of(new LineReader(plain, Limits.BYTES)) : Optional.empty();
    if (kind == Kind.JSONL && problem.isEmpty() && !plain.isBroken()) {
      problem = wrongStart(head);
    }
  }

  /** What can't be a file of JSON lines, said once and not for each line. */
  private Optional<Parcel> wrongStart(byte[] head) {
    if (head.length == 0) {
      return Optional.of(
          new Rejection(source, 0, Reason.EMPTY, "the file is empty", "nothing to read here"));
    }
    boolean wide = head.length > 1 && (head[0] & head[1] & 0xFE) == 0xFE && head[0] != head[1];
    if (wide || (head.length > 3 && head[1] == 0 && head[3] == 0)) {
      return Optional.of(
          new Rejection(
              source,
              0,
              Reason.ENCODING,
              "JSON Lines in UTF-16",
              "turn the file into UTF-8: iconv -f UTF-16 -t UTF-8"));
    }
    return Signature.of(head)
        .map(
            name ->
                new Rejection(
                    source,
                    0,
                    Reason.BINARY,
                    "this is " + name + ", not text",
                    "give the article as .txt, .html or .jsonl"));
  }

  Optional<Parcel> next() {
    if (atEnd) {
      return Optional.empty();
    }
    if (problem.isPresent()) {
      atEnd = true;
      return problem;
    }
    if (lines.isPresent()) {
      return line(lines.get());
    }
    atEnd = true;
    return Optional.of(whole());
  }

  private Parcel whole() {
    try {
      byte[] bytes = in.readNBytes(Limits.BYTES + 1);
      return bytes.length > Limits.BYTES
          ? Limits.tooLarge(
                  "more than " + Limits.BYTES / 1_000_000 + " MB, too much for an article")
              .at(source, 0)
          : new Parcel.Packed(source, 0, id, kind, bytes);
    } catch (IOException e) {
      return rejection(e, 0);
    }
  }

  private Optional<Parcel> line(LineReader reader) {
    while (true) {
      try {
        Optional<LineReader.Line> line = reader.next();
        if (line.isEmpty()) {
          atEnd = true;
          return Optional.empty();
        }
        int number = reader.number();
        if (line.get().bytes().isEmpty()) {
          atEnd = reader.hasGivenUp();
          return Optional.of(
              Limits.tooLarge(
                      "a line of "
                          + (atEnd ? "more than " : "")
                          + (line.get().length() + 999_999) / 1_000_000
                          + " MB, too much for an article")
                  .at(source, number));
        }
        byte[] bytes = line.get().bytes().get();
        if (!isBlank(bytes)) {
          return Optional.of(new Parcel.Packed(source, number, id + "-" + number, kind, bytes));
        }
      } catch (IOException e) {
        atEnd = true;
        return Optional.of(rejection(e, reader.number() + 1));
      }
    }
  }

  private static boolean isBlank(byte[] bytes) {
    for (byte b : bytes) {
      if (b > ' ' || b < 0) {
        return Arrays.equals(bytes, new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
      }
    }
    return true;
  }

  private Rejection rejection(IOException e, int line) {
    if (e instanceof EOFException) {
      return new Rejection(
          source,
          line,
          Reason.TRUNCATED,
          "the compressed file breaks off here",
          "fetch it again; what stands before the break was read");
    }
    if (e instanceof ZipException) {
      return new Rejection(
          source,
          line,
          Reason.DAMAGED,
          "the compressed file is damaged here (" + SourceList.message(e) + ")",
          "fetch it again; what stands before was read");
    }
    return new Rejection(
        source,
        line,
        Reason.UNREADABLE,
        "can't be read: " + SourceList.message(e),
        "check the disk and the file");
  }

  @Override
  public void close() {
    try {
      in.close();
    } catch (IOException e) {
      // It was only read: nothing is lost.
    }
  }
}
