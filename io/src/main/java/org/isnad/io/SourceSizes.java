package org.isnad.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** How much there is to read, to tell how long it will take. */
public final class SourceSizes {
  private SourceSizes() {}

  /** Bytes in the files that {@link Intake} would take from; empty if that can't be known. */
  public static OptionalLong of(List<String> sources) {
    long total = 0;
    for (String source : sources) {
      if (source.equals("-")) {
        return OptionalLong.empty();
      }
      try (Stream<Path> files = Files.walk(Path.of(source))) {
        boolean named = Files.isRegularFile(Path.of(source));
        total +=
            files
                .filter(file -> Files.isRegularFile(file))
                .filter(file -> named || Kind.byName(file.toString()).isPresent())
                .mapToLong(SourceSizes::size)
                .sum();
      } catch (IOException | UncheckedIOException e) {
        return OptionalLong.empty();
      }
    }
    return OptionalLong.of(total);
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      return 0; // the file has gone since: nothing to read in it
    }
  }
}
