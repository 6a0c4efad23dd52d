package org.isnad.app;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.isnad.engine.LexiconSearch;
import org.isnad.io.CandidateLine;

/** {@code isnad lexicon find}: what a name means on a day, and where that is written. */
final class LexiconFindCommand {
  private final Console console;
  private final Options options;

  LexiconFindCommand(Console console, Options options) {
    this.console = console;
    this.options = options;
  }

  int run() {
    boolean lines = options.findFormat().equals("jsonl");
    String name = String.join(" ", options.arguments());
    LexiconSearch.Finding finding =
        new LexiconSearch(options.engine()).find(name, options.on().orElse(null));
    try (Output output = Output.to(Optional.empty(), console.out())) {
      for (LexiconSearch.Candidate candidate : finding.candidates()) {
        output.write(
            lines
                ? CandidateLine.of(candidate, finding.decides())
                : described(candidate).getBytes(StandardCharsets.UTF_8));
      }
      if (!lines) {
        for (String reason : finding.decides()) {
          output.write(("decides: " + reason + "\n").getBytes(StandardCharsets.UTF_8));
        }
      }
      output.finish();
    }
    if (finding.candidates().isEmpty()) {
      String when = options.on().map(day -> " on " + day).orElse("");
      console.say("nothing is named " + name + when + " in the lexicon");
      return ExitCode.REJECTED;
    }
    return ExitCode.DONE;
  }

  /** Key, kind and names, then where the row stands, then the offices, one a line. */
  private String described(LexiconSearch.Candidate candidate) {
    StringBuilder text = new StringBuilder();
    text.append(candidate.key()).append("  ").append(candidate.kind());
    for (String value : new String[] {candidate.country(), candidate.sector()}) {
      text.append(value.isEmpty() ? "" : " " + value);
    }
    text.append("  ").append(isolated(candidate.nameAr()));
    text.append(candidate.nameEn().isEmpty() ? "" : "  " + candidate.nameEn());
    text.append("\n    ").append(folder()).append('/').append(candidate.file());
    text.append(':').append(candidate.line()).append("  ").append(candidate.column());
    text.append(' ').append(isolated(candidate.form())).append('\n');
    for (LexiconSearch.Holding held : candidate.offices()) {
      text.append("    ").append(held.office());
      text.append(held.body().isEmpty() ? "" : "@" + held.body());
      boolean dated = !held.from().isEmpty() || !held.to().isEmpty();
      text.append("  ").append(dated ? held.from() + "/" + held.to() : "days unknown");
      text.append('\n');
    }
    return text.toString();
  }

  private String folder() {
    return options.lexiconFolder().or(LexiconCommand::home).map(Object::toString).orElse("data/ar");
  }

  /** Between U+2068 (first strong isolate) and U+2069 (pop directional isolate). */
  private static String isolated(String text) {
    return "\u2068" + text + "\u2069";
  }
}
