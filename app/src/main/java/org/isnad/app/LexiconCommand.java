package org.isnad.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.isnad.data.Fault;
import org.isnad.data.Lexicon;
import org.isnad.engine.LexiconCheck;

/** {@code isnad lexicon check}: what is wrong in the tables, and what to do about it. */
final class LexiconCommand {
  private final Console console;
  private final Options options;

  LexiconCommand(Console console, Options options) {
    this.console = console;
    this.options = options;
  }

  int check() {
    Optional<Path> folder =
        options.arguments().stream().findFirst().map(options::folder).or(LexiconCommand::home);
    List<Fault> faults =
        LexiconCheck.check(folder.map(Lexicon::folder).orElseGet(Lexicon::packaged));
    String prefix = folder.map(path -> path + "/").orElse("");
    faults.forEach(fault -> console.err().print(prefix + fault + "\n"));
    if (faults.isEmpty()) {
      console.say("the lexicon is in order (" + LexiconCheck.TABLES.size() + " tables)");
      return ExitCode.DONE;
    }
    console.say(faults.size() + (faults.size() == 1 ? " fault" : " faults") + " in the lexicon");
    return ExitCode.REJECTED;
  }

  /** The tables of the installation that the launcher belongs to. */
  static Optional<Path> home() {
    return Optional.ofNullable(System.getProperty("isnad.home"))
        .map(home -> Path.of(home, "data", "ar"))
        .filter(Files::isDirectory);
  }
}
