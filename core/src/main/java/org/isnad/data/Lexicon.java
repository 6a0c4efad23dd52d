package org.isnad.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the tables come from: the ones packaged with the engine, or a folder that somebody edits.
 */
public interface Lexicon {
  /**
   * The text of a file under {@code data/ar}, as {@code lexicon/verbs.tsv}; empty if there is no
   * such file.
   */
  Optional<byte[]> bytes(String path);

  /**
   * The table in a file.
   *
   * @throws DataException if the file is missing or is no table
   */
  default Table table(String path) {
    byte[] bytes =
        bytes(path)
            .orElseThrow(
                () ->
                    new DataException(
                        new Fault(path, 0, 0, "", "file is missing", "put the table back")));
    return Table.parse(path, new String(bytes, StandardCharsets.UTF_8));
  }

  /** The tables packaged with the engine. */
  static Lexicon packaged() {
    return path -> {
      try (InputStream in = Lexicon.class.getResourceAsStream("ar/" + path)) {
        return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
      } catch (IOException e) {
        throw new UncheckedIOException(path, e);
      }
    };
  }

  /** The tables in a folder such as {@code data/ar}. */
  static Lexicon folder(Path root) {
    return path -> {
      try {
        Path file = root.resolve(path);
        return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
      } catch (IOException e) {
        throw new UncheckedIOException(path, e);
      }
    };
  }
}
