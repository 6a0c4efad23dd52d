package org.isnad.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The program {@code isnad}. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    // The launcher knows which streams are terminals; Java 17 can't tell them apart.
    List<String> terminals = List.of(System.getProperty("isnad.terminals", "").split(",", -1));
    Console console =
        new Console(
            System.in,
            new FileOutputStream(FileDescriptor.out),
            new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
            terminals.contains("out"),
            terminals.contains("err"),
            terminals.contains("out") && isAbsent(System.getenv("NO_COLOR")));
    int code = new CommandLines(console).run(arguments);
    console.err().flush();
    System.exit(code);
  }

  private static boolean isAbsent(@org.jspecify.annotations.Nullable String value) {
    return value == null || value.isEmpty();
  }
}
