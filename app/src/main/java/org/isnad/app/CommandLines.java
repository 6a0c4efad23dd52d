package org.isnad.app;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.isnad.data.DataException;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Understands a command line and runs its command. */
final class CommandLines {
  private final Console console;

  CommandLines(Console console) {
    this.console = console;
  }

  /** Runs a command and gives its {@link ExitCode}. */
  int run(String... arguments) {
    CommandLine line = new CommandLine(Commands.isnad());
    line.setExecutionStrategy(this::execute);
    line.setParameterExceptionHandler((e, a) -> misunderstood(e));
    return line.execute(arguments);
  }

  private int execute(ParseResult root) {
    ParseResult parsed = root;
    while (parsed.hasSubcommand()) {
      parsed = parsed.subcommand();
    }
    CommandLine command = parsed.commandSpec().commandLine();
    if (parsed.isUsageHelpRequested()) {
      print(command.getUsageMessage(console.colour() ? Ansi.ON : Ansi.OFF));
      return ExitCode.DONE;
    }
    if (parsed.isVersionHelpRequested()) {
      print("isnad " + version() + "\n");
      return ExitCode.DONE;
    }
    try {
      return execute(parsed, command);
    } catch (RuntimeException e) {
      return failed(e);
    }
  }

  private int execute(ParseResult parsed, CommandLine command) {
    return switch (command.getCommandSpec().qualifiedName()) {
      case "isnad read" -> new ReadCommand(console, Options.of(parsed)).run();
      case "isnad explain" -> new ExplainCommand(console, Options.of(parsed)).run();
      case "isnad lexicon check" -> new LexiconCommand(console, Options.of(parsed)).check();
      case "isnad lexicon find" -> new LexiconFindCommand(console, Options.of(parsed)).run();
      default -> {
        console.err().print(command.getUsageMessage(Ansi.OFF));
        yield ExitCode.USAGE;
      }
    };
  }

  private void print(String text) {
    Output output = Output.to(java.util.Optional.empty(), console.out());
    output.write(text.getBytes(StandardCharsets.UTF_8));
    output.finish();
  }

  /** From the jar's manifest; {@code development} where there is no jar. */
  private static String version() {
    String version = CommandLines.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }

  private int misunderstood(ParameterException e) {
    String message = String.valueOf(e.getMessage()).replaceAll("\\s+", " ");
    if (e instanceof UnmatchedArgumentException unmatched) {
      List<String> suggestions = unmatched.getSuggestions();
      message +=
          suggestions.isEmpty() ? "" : "; did you mean " + String.join(", ", suggestions) + "?";
    }
    return usage(message, e.getCommandLine().getCommandSpec().qualifiedName());
  }

  private int usage(String message, String command) {
    console.say(message + " \u2013 see " + command + " --help");
    return ExitCode.USAGE;
  }

  private int failed(RuntimeException e) {
    if (e instanceof OutputException output) {
      if (output.isBrokenPipe()) {
        return ExitCode.BROKEN_PIPE;
      }
      console.say(output.line());
      return ExitCode.REJECTED;
    }
    if (e instanceof UsageException misuse) {
      return usage(misuse.problem(), misuse.command());
    }
    if (e instanceof DataException data) {
      data.faults().forEach(fault -> console.say(fault.toString()));
      return ExitCode.USAGE;
    }
    if (e instanceof UncheckedIOException io) {
      console.say("can't read or write: " + io.getMessage());
      return ExitCode.REJECTED;
    }
    console.say("Isnad failed: " + e + " \u2013 please report it");
    e.printStackTrace(console.err());
    return ExitCode.REJECTED;
  }
}
