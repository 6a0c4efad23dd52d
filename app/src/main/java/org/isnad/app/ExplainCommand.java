package org.isnad.app;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.isnad.data.Lexicon;
import org.isnad.engine.Engine;
import org.isnad.io.Arrival;
import org.isnad.io.Incoming;
import org.isnad.io.Intake;
import org.isnad.io.Parcel;
import org.isnad.io.Rejection;
import org.isnad.io.Unpacker;
import org.isnad.language.LanguageCheck;
import org.isnad.model.ArticleRecord;

/** {@code isnad explain}: the rules and rows behind each record, with file and line. */
final class ExplainCommand {
  private final Console console;
  private final Options options;

  ExplainCommand(Console console, Options options) {
    this.console = console;
    this.options = options;
  }

  int run() {
    List<String> arguments = options.arguments();
    Optional<String> wanted = arguments.stream().skip(1).findFirst();
    Lexicon lexicon = options.lexicon();
    Engine engine = options.engine();
    Unpacker unpacker =
        new Unpacker(LanguageCheck.of(lexicon), options.published().orElse(null), null);
    LexiconRows rows = new LexiconRows(lexicon);
    String folder =
        options.lexiconFolder().or(LexiconCommand::home).map(Object::toString).orElse("data/ar");
    boolean rejected = false;
    boolean found = false;
    try (Output output = Output.to(Optional.empty(), console.out());
        Intake intake = new Intake(arguments.subList(0, 1), console.in())) {
      for (Optional<Parcel> parcel = intake.next(); parcel.isPresent(); parcel = intake.next()) {
        Incoming incoming = unpacker.unpack(parcel.get());
        if (incoming instanceof Arrival arrival) {
          ArticleRecord record = engine.read(arrival.article());
          String text = new Explanation(record, rows, folder).of(wanted);
          found |= !text.isEmpty();
          output.write(text.getBytes(StandardCharsets.UTF_8));
        } else if (incoming instanceof Rejection rejection) {
          rejected = true;
          console.say(rejection.toString());
        }
      }
      output.finish();
    }
    if (!found && wanted.isPresent() && !rejected) {
      throw new UsageException(
          "there is no record or article " + wanted.get() + " in " + arguments.get(0),
          "isnad explain");
    }
    return rejected ? ExitCode.REJECTED : ExitCode.DONE;
  }
}
