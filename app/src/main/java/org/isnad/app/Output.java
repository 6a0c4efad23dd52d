package org.isnad.app;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * Where records go: standard output, or a file, which is written beside its place and put there
 * whole at the end.
 */
final class Output implements AutoCloseable {
  private final String name;
  private final OutputStream out;
  private final Optional<Path> part;
  private final Optional<Path> target;
  private boolean done;

  private Output(String name, OutputStream out, Optional<Path> part, Optional<Path> target) {
    this.name = name;
    this.out = new BufferedOutputStream(out, 1 << 16);
    this.part = part;
    this.target = target;
  }

  static Output to(Optional<Path> file, OutputStream standardOutput) {
    if (file.isEmpty()) {
      return new Output("standard output", standardOutput, Optional.empty(), Optional.empty());
    }
    Path path = file.get();
    try {
      boolean special = Files.exists(path) && !Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
      if (special) {
        return new Output(
            path.toString(), Files.newOutputStream(path), Optional.empty(), Optional.empty());
      }
      Path part = path.resolveSibling(path.getFileName() + ".part");
      OutputStream out = Files.newOutputStream(part);
      part.toFile().deleteOnExit(); // also where the run is interrupted
      return new Output(path.toString(), out, Optional.of(part), Optional.of(path));
    } catch (IOException e) {
      throw new OutputException(path.toString(), new IOException(reason(e), e));
    }
  }

  private static String reason(IOException e) {
    return switch (e.getClass().getSimpleName()) {
      case "NoSuchFileException" -> "there is no such folder";
      case "AccessDeniedException" -> "no permission";
      default -> String.valueOf(e.getMessage());
    };
  }

  void write(byte[] bytes) {
    try {
      out.write(bytes);
    } catch (IOException e) {
      throw new OutputException(name, e);
    }
  }

  void flush() {
    try {
      out.flush();
    } catch (IOException e) {
      throw new OutputException(name, e);
    }
  }

  /** All is written: puts the file in its place. */
  void finish() {
    flush();
    done = true;
    if (part.isPresent() && target.isPresent()) {
      try {
        out.close();
        Files.move(part.get(), target.get(), StandardCopyOption.REPLACE_EXISTING);
      } catch (IOException e) {
        throw new OutputException(name, e);
      }
    }
  }

  /** Takes away what was begun if it was not finished. */
  @Override
  public void close() {
    if (!done && part.isPresent()) {
      try {
        out.close();
      } catch (IOException e) {
        // What could not be written is thrown away anyhow.
      }
      try {
        Files.deleteIfExists(part.get());
      } catch (IOException e) {
        // Nothing more can be done about it.
      }
    }
  }
}
