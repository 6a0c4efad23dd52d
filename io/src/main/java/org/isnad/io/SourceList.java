package org.isnad.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Files and folders behind the names that the user gave. */
final class SourceList {
  private final Set<Path> visited = new HashSet<>();
  private final List<String> notices = new ArrayList<>();

  boolean isFolder(String source) {
    return !source.equals("-") && Files.isDirectory(Path.of(source));
  }

  /**
   * Puts a folder's files and folders at the head of the line, sorted by name; nothing for a file.
   * Files of other kinds than articles and hidden ones are passed over.
   */
  Optional<Parcel> expand(String source, Deque<String> line) {
    try {
      if (!isFolder(source) || !visited.add(Path.of(source).toRealPath())) {
        return Optional.empty();
      }
      List<Path> entries = entries(Path.of(source));
      List<String> taken = new ArrayList<>();
      Set<String> other = new TreeSet<>();
      for (Path entry : entries) {
        if (Files.isDirectory(entry) || Kind.byName(entry.toString()).isPresent()) {
          taken.add(entry.toString());
        } else {
          other.add(extension(entry));
        }
      }
      if (!other.isEmpty()) {
        notices.add(
            source
                + ": passed over files that are no articles by their names ("
                + String.join(", ", other)
                + ") \u2013 name a file itself to have it read");
      }
      if (taken.isEmpty() && other.isEmpty()) {
        return Optional.of(
            new Rejection(
                source, 0, Reason.EMPTY, "the folder is empty", "give a folder with articles"));
      }
      for (int i = taken.size() - 1; i >= 0; i--) {
        line.addFirst(taken.get(i));
      }
      return Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.of(missing(source));
    } catch (IOException e) {
      return Optional.of(unreadable(source, e));
    } catch (UncheckedIOException e) {
      return Optional.of(unreadable(source, new IOException(e.getMessage(), e)));
    }
  }

  private static List<Path> entries(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(entry -> !name(entry).startsWith("."))
          .sorted((a, b) -> name(a).compareTo(name(b)))
          .toList();
    }
  }

  private static String name(Path path) {
    Path name = path.getFileName();
    return name == null ? "" : name.toString();
  }

  private static String extension(Path file) {
    String name = name(file).toLowerCase(Locale.ROOT);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(dot) : name;
  }

  InputStream open(String source) throws IOException {
    return Files.newInputStream(Path.of(source));
  }

  Rejection unreadable(String source, IOException e) {
    if (e instanceof NoSuchFileException) {
      return missing(source);
    }
    boolean denied = e instanceof AccessDeniedException;
    return new Rejection(
        source,
        0,
        Reason.UNREADABLE,
        denied ? "no permission to read it" : "can't be read: " + message(e),
        denied ? "change its permissions, or read it as its owner" : "check the disk and the file");
  }

  static String message(IOException e) {
    String message = e.getMessage();
    return message == null ? e.getClass().getSimpleName() : message;
  }

  private static Rejection missing(String source) {
    return new Rejection(
        source, 0, Reason.MISSING, "there is no such file or folder", "check the name");
  }

  List<String> notices() {
    List<String> all = List.copyOf(notices);
    notices.clear();
    return all;
  }
}
