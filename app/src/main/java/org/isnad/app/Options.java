package org.isnad.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.isnad.data.Lexicon;
import org.isnad.engine.Engine;
import org.isnad.io.Format;
import org.isnad.model.Published;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;

/** The options of a command line in their types; faults are told as {@link UsageException}. */
final class Options {
  private final ParseResult parsed;
  private final String command;

  private Options(ParseResult parsed) {
    this.parsed = parsed;
    this.command = parsed.commandSpec().qualifiedName();
  }

  static Options of(ParseResult parsed) {
    return new Options(parsed);
  }

  private Optional<String> text(String option) {
    return Optional.ofNullable(parsed.<@Nullable String>matchedOptionValue(option, null));
  }

  boolean has(String flag) {
    return parsed.hasMatchedOption(flag);
  }

  /** All arguments that are no options. */
  List<String> arguments() {
    return parsed.matchedPositionals().stream()
        .flatMap(argument -> argument.originalStringValues().stream())
        .toList();
  }

  Format format() {
    String code = text("--format").orElse("text");
    return Format.of(code)
        .orElseThrow(
            () ->
                new UsageException(
                    "there is no format " + code + "; give text, json, jsonl or html", command));
  }

  /** The format of what {@code lexicon find} shows: {@code text} or {@code jsonl}. */
  String findFormat() {
    String code = text("--format").orElse("text");
    if (!code.equals("text") && !code.equals("jsonl")) {
      throw new UsageException("there is no format " + code + "; give text or jsonl", command);
    }
    return code;
  }

  /** The day that was asked for. */
  Optional<LocalDate> on() {
    return text("--on").map(this::day);
  }

  private LocalDate day(String date) {
    try {
      return LocalDate.parse(date);
    } catch (DateTimeParseException e) {
      throw new UsageException("--on " + date + " is no day; give it as 2018-05-01", command);
    }
  }

  Optional<Published> published() {
    return text("--published")
        .map(
            date ->
                Published.parse(date)
                    .orElseThrow(
                        () ->
                            new UsageException(
                                "--published " + date + " is no date; give it as 2024-10-11",
                                command)));
  }

  Optional<String> outlet() {
    return text("--outlet");
  }

  Optional<Path> output() {
    return text("--output").map(Path::of);
  }

  int jobs() {
    int jobs = parsed.matchedOptionValue("--jobs", Runtime.getRuntime().availableProcessors());
    if (jobs < 1 || jobs > 1024) {
      throw new UsageException("--jobs " + jobs + " is out of bounds; give 1 or more", command);
    }
    return jobs;
  }

  /**
   * The engine with the words that it was built with, unless a folder is named: then they are
   * spelled out anew.
   */
  Engine engine() {
    return lexiconFolder().isPresent() ? Engine.of(lexicon()) : Engine.packaged();
  }

  /** The folder of tables that was named, if any. */
  Optional<Path> lexiconFolder() {
    return text("--lexicon").map(this::folder);
  }

  Path folder(String name) {
    Path folder = Path.of(name);
    if (!Files.isDirectory(folder)) {
      throw new UsageException("there is no folder " + name, command);
    }
    return folder;
  }

  Lexicon lexicon() {
    return lexiconFolder().map(Lexicon::folder).orElseGet(Lexicon::packaged);
  }
}
