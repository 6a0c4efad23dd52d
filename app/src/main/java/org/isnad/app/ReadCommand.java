package org.isnad.app;

import java.util.List;
import java.util.Optional;
import org.isnad.data.Lexicon;
import org.isnad.io.Format;
import org.isnad.io.Intake;
import org.isnad.io.Parcel;
import org.isnad.io.RecordWriter;
import org.isnad.io.SourceSizes;
import org.isnad.io.Unpacker;
import org.isnad.language.LanguageCheck;

/** {@code isnad read}: articles in, records out, in the same order. */
final class ReadCommand {
  private final Console console;
  private final Options options;
  private boolean complained;
  private boolean written;

  ReadCommand(Console console, Options options) {
    this.console = console;
    this.options = options;
  }

  int run() {
    Format format = options.format();
    RecordWriter writer = format.writer(console.colour() && options.output().isEmpty());
    int jobs = options.jobs();
    boolean quiet = options.has("--quiet");
    List<String> sources = options.arguments();
    Lexicon lexicon = options.lexicon();
    Unpacker unpacker =
        new Unpacker(
            LanguageCheck.of(lexicon),
            options.published().orElse(null),
            options.outlet().orElse(null));
    Reading reading = new Reading(unpacker, options.engine(), writer, options.has("--verify"));
    try (Output output = Output.to(options.output(), console.out());
        Intake intake = new Intake(sources, console.in())) {
      Progress progress =
          new Progress(
              console,
              !quiet && !(console.outIsTerminal() && options.output().isEmpty()),
              System::nanoTime,
              intake::bytesRead,
              () -> SourceSizes.of(sources));
      output.write(writer.beginning());
      OrderedWork.<Parcel, Reading.Result>run(
          jobs,
          intake::next,
          Parcel::size,
          reading::read,
          result -> {
            hand(result, writer, output, progress, quiet);
            if (!quiet) {
              tell(intake.notices(), progress);
            }
          });
      output.write(writer.end());
      output.finish();
      progress.clear();
    }
    return complained ? ExitCode.REJECTED : ExitCode.DONE;
  }

  private void hand(
      Reading.Result result, RecordWriter writer, Output output, Progress progress, boolean quiet) {
    Optional<byte[]> record = result.record();
    if (record.isPresent()) {
      if (written) {
        output.write(writer.separator());
      }
      output.write(record.get());
      written = true;
    }
    complained |= !result.complaints().isEmpty();
    if (console.outIsTerminal()) {
      output.flush();
    }
    tell(result.complaints(), progress);
    if (!quiet) {
      tell(result.notices(), progress);
    }
    progress.step();
  }

  private void tell(List<String> lines, Progress progress) {
    if (!lines.isEmpty()) {
      progress.clear();
      lines.forEach(console::say);
    }
  }
}
