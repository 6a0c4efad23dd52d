package org.isnad.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isnad.io.Format;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Model.CommandSpec;

/** Everything that can be typed is described in {@code docs/reference/cli.md}. */
class DocumentationTest {
  @Test
  void everyCommandOptionFormatAndExitCodeIsDocumented() throws IOException {
    String page = Files.readString(Path.of("../docs/reference/cli.md"));
    List<String> missing = new ArrayList<>();
    check(Commands.isnad(), page, missing);
    for (Format format : Format.values()) {
      require("`" + format.code() + "`", page, missing);
    }
    for (int code :
        List.of(ExitCode.DONE, ExitCode.REJECTED, ExitCode.USAGE, ExitCode.BROKEN_PIPE)) {
      require("| `" + code + "` |", page, missing);
    }
    assertThat(missing).as("not in docs/reference/cli.md").isEmpty();
  }

  private static void check(CommandSpec command, String page, List<String> missing) {
    if (command.subcommands().isEmpty()) {
      require("## " + command.qualifiedName(), page, missing);
    }
    command.options().stream()
        .flatMap(option -> List.of(option.names()).stream())
        .forEach(name -> require("`" + name, page, missing));
    command.positionalParameters().forEach(p -> require("`" + p.paramLabel(), page, missing));
    command.subcommands().values().forEach(sub -> check(sub.getCommandSpec(), page, missing));
  }

  private static void require(String piece, String page, List<String> missing) {
    if (!page.contains(piece)) {
      missing.add(piece);
    }
  }
}
