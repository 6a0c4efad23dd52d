package org.isnad.io;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The first bytes of files that are not text, for a message that helps.
 *
 * @param start as ISO 8859-1 characters
 */
record Signature(String start, String name) {
  private static final List<Signature> KNOWN =
      List.of(
          new Signature("\u0089PNG", "a PNG image"),
          new Signature("\u00FF\u00D8\u00FF", "a JPEG image"),
          new Signature("GIF8", "a GIF image"),
          new Signature("%PDF-", "a PDF document"),
          new Signature("PK\u0003\u0004", "a ZIP archive or an office document"),
          new Signature("\u001F\u008B", "a gzip file"),
          new Signature("BZh", "a bzip2 file"),
          new Signature("\u00FD7zXZ", "an xz file"),
          new Signature("(\u00B5/\u00FD", "a Zstandard file"),
          new Signature("7z\u00BC\u00AF", "a 7-Zip archive"),
          new Signature("Rar!", "a RAR archive"),
          new Signature("\u007FELF", "a program"),
          new Signature("MZ\u0090", "a program"),
          new Signature("\u00CA\u00FE\u00BA\u00BE", "a program"),
          new Signature("\u00D0\u00CF\u0011\u00E0", "an old office document"),
          new Signature("SQLite format 3", "a database"),
          new Signature("PAR1", "a Parquet file"),
          new Signature("{\\rtf", "an RTF document"),
          new Signature("OggS", "a sound file"),
          new Signature("ID3", "a sound file"));

  /** The name of what the bytes are, empty if they are nothing known. */
  static Optional<String> of(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, 16), StandardCharsets.ISO_8859_1);
    return KNOWN.stream().filter(s -> head.startsWith(s.start)).map(Signature::name).findFirst();
  }
}
