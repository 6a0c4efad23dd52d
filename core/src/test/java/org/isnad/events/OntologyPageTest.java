package org.isnad.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.isnad.data.Lexicon;
import org.isnad.data.Table;
import org.junit.jupiter.api.Test;

/**
 * The public page of types and codes says what the tables say. Run with {@code
 * -Disnad.docs.update=true} to write it anew.
 */
class OntologyPageTest {
  private static final Path PAGE = Path.of("../docs/reference/events.md");

  private final Lexicon lexicon = Lexicon.packaged();

  @Test
  void thePageIsMadeFromTheTables() throws IOException {
    String page = page();
    if (Boolean.getBoolean("isnad.docs.update")) {
      Files.writeString(PAGE, page);
    }
    assertThat(Files.readString(PAGE))
        .as("docs/reference/events.md; -Disnad.docs.update=true writes it anew")
        .isEqualTo(page);
  }

  private String page() {
    StringBuilder page =
        new StringBuilder(
            """
            # Event types and codes

            Made from `data/ar/events/types.tsv`, `statuses.tsv` and `cameo.tsv`; change those and not this page. `type` and `mode` of an event name the act itself; `plover`, `cameo` and `goldstein` what the two coding schemes give it.

            ## Types and modes

            Names, scores and quad classes are those of PLOVER 0.8; definitions are ours.

            | Type | Mode | Meaning | Score | Class |
            |---|---|---|---|---|
            """);
    for (Table.Row row : lexicon.table("events/types.tsv").rows()) {
      line(page, row, "type", "mode", "definition", "score", "quad");
    }
    page.append(
        """

        ## Acts not done yet

        PLOVER has no status: what is planned or threatened is coded as another type. The event keeps its own `type` and has that one in `plover`.

        | Modality | Type | PLOVER | CAMEO |
        |---|---|---|---|
        """);
    for (Table.Row row : lexicon.table("events/statuses.tsv").rows()) {
      line(page, row, "modality", "type", "plover", "cameo");
    }
    page.append(
        """

        ## CAMEO

        Goldstein values are those of the table that GDELT publishes (`CAMEO.goldsteinscale.txt`), after Goldstein 1992. Class: 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict.

        | Code | Meaning | Goldstein | Class |
        |---|---|---|---|
        """);
    for (Table.Row row : lexicon.table("events/cameo.tsv").rows()) {
      line(page, row, "code", "definition", "goldstein", "quad");
    }
    return page.toString();
  }

  private static void line(StringBuilder page, Table.Row row, String... columns) {
    for (String column : columns) {
      page.append("| ").append(row.get(column)).append(' ');
    }
    page.append("|\n");
  }
}
