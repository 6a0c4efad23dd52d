package org.isnad.app;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The command line's commands and options, with the words of their help. Spelled out and not read
 * from annotations, for that costs a tenth of a second at each start.
 */
final class Commands {
  private Commands() {}

  static CommandSpec isnad() {
    CommandSpec isnad = command("isnad");
    isnad
        .usageMessage()
        .description(
            "Reads Arabic press articles and keeps the record: who said what, who did what to whom,",
            "when and where, and on whose word. Every record points at the exact characters that",
            "bear it.")
        .footer(
            "",
            "Examples:",
            "  isnad read article.txt",
            "  isnad read --format jsonl archive.jsonl.gz > records.jsonl",
            "  isnad explain article.txt s1",
            "  isnad lexicon find NAME --on 2018-05-01",
            "",
            "isnad COMMAND --help tells more of a command.");
    isnad.addOption(
        OptionSpec.builder("-V", "--version")
            .versionHelp(true)
            .description("Print the version and exit.")
            .build());
    isnad.addSubcommand("read", read());
    isnad.addSubcommand("explain", explain());
    isnad.addSubcommand("lexicon", lexicon());
    return isnad;
  }

  private static CommandSpec command(String name) {
    CommandSpec command = CommandSpec.create().name(name);
    command.addOption(
        OptionSpec.builder("-h", "--help")
            .usageHelp(true)
            .description("Show this help and exit.")
            .build());
    command.usageMessage().width(100).sortOptions(false).abbreviateSynopsis(true);
    return command;
  }

  private static CommandSpec read() {
    CommandSpec read = command("read");
    read.usageMessage()
        .description("Reads articles and prints their records, in the order of the input.")
        .footer(
            "",
            "Files: .txt (plain, or with TITLE:, OUTLET:, DATE:, URL: lines before a blank line),",
            ".html, .jsonl (id, title, outlet, published, url, text), all of them also as .gz.",
            "",
            "Exit code: 0 all was read, 1 some input was rejected (one line each on standard error),",
            "2 the command line is not understood.",
            "",
            "Examples:",
            "  isnad read article.txt                          one article, for reading",
            "  isnad read --format html page.html > view.html  every span marked, in a browser",
            "  isnad read --format jsonl news/ > records.jsonl a folder and all folders in it",
            "  curl -s URL | isnad read -                      a page from standard input",
            "  isnad read --published 2024-10-11 note.txt      so that yesterday gets its date");
    read.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("SOURCE")
            .arity("1..*")
            .required(true)
            .type(String[].class)
            .description("Files, folders, or - for standard input.")
            .build());
    read.addOption(
        value("FORMAT", "-f", "--format")
            .defaultValue("text")
            .description(
                "text (default) for reading, jsonl one JSON object a line,",
                "json one indented array, html one page with every span marked.")
            .build());
    read.addOption(
        value("FILE", "-o", "--output")
            .description("Write to a file; it appears whole when all is done.")
            .build());
    read.addOption(
        value("DATE", "--published")
            .description("Date of articles that bring none: 2024-10-11.")
            .build());
    read.addOption(
        value("NAME", "--outlet").description("Outlet of articles that name none.").build());
    read.addOption(
        value("N", "-j", "--jobs")
            .type(int.class)
            .description("Threads to read with; default: one a processor.")
            .build());
    read.addOption(lexiconOption());
    read.addOption(
        flag("--verify")
            .description("Check every record: spans inside the text, ids that lead somewhere.")
            .build());
    read.addOption(
        flag("-q", "--quiet")
            .description(
                "Say nothing of progress and of dates left out; rejections are still told.")
            .build());
    return read;
  }

  private static CommandSpec explain() {
    CommandSpec explain = command("explain");
    explain
        .usageMessage()
        .description(
            "Shows for each record of an article the rules and the rows of the lexicon that made it.")
        .footer(
            "",
            "Examples:",
            "  isnad explain article.txt        all records",
            "  isnad explain article.txt s1     the first statement",
            "  isnad explain news.jsonl 16-2/v1 the first event of article 16-2");
    explain.addPositional(
        PositionalParamSpec.builder()
            .index("0")
            .paramLabel("FILE")
            .arity("1")
            .required(true)
            .type(String.class)
            .description("A file with articles, or -.")
            .build());
    explain.addPositional(
        PositionalParamSpec.builder()
            .index("1")
            .paramLabel("ID")
            .arity("0..1")
            .type(String.class)
            .description("A record (s1), an article (16-2), or a record of an article (16-2/s1).")
            .build());
    explain.addOption(
        value("DATE", "--published").description("Date of articles that bring none.").build());
    explain.addOption(lexiconOption());
    return explain;
  }

  private static CommandSpec lexicon() {
    CommandSpec lexicon = command("lexicon");
    lexicon.usageMessage().description("Works on the Arabic lexicon.");
    CommandSpec check = command("check");
    check
        .usageMessage()
        .description(
            "Reads all tables of a lexicon and names file, line and remedy for each fault.")
        .footer("", "Example:", "  isnad lexicon check data/ar");
    check.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("DIR")
            .arity("0..1")
            .type(String.class)
            .description("Folder of the lexicon; default: data/ar of this installation.")
            .build());
    lexicon.addSubcommand("check", check);
    lexicon.addSubcommand("find", find());
    return lexicon;
  }

  private static CommandSpec find() {
    CommandSpec find = command("find");
    find.usageMessage()
        .description(
            "Shows what a name, or a title with its state, means on a day: every row that it may",
            "stand for with key, kind, country, sector, names, file, line and the offices held, and",
            "what decides between them.")
        .footer(
            "",
            "With --on only the offices of that day are shown, and a title means who held it then.",
            "Without it all terms are shown, as in an article whose date is not known.",
            "",
            "Exit code: 0 something was found, 1 nothing was, 2 the command line is not understood.",
            "",
            "Examples:",
            "  isnad lexicon find \u0644\u0627\u0641\u0631\u0648\u0641",
            "  isnad lexicon find \u0648\u0632\u064A\u0631 \u0627\u0644\u062E\u0627\u0631\u062C\u064A\u0629 \u0627\u0644\u0625\u064A\u0631\u0627\u0646\u064A --on 2018-05-01",
            "  isnad lexicon find --format jsonl \u0639\u0645\u0627\u0646",
            "  isnad lexicon find --lexicon data/ar NAME       after a change, to see what it does");
    find.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("NAME")
            .arity("1..*")
            .required(true)
            .type(String[].class)
            .description("A name, or a title with its state; several words need no quotes.")
            .build());
    find.addOption(
        value("DATE", "--on").description("The day of the article: 2018-05-01.").build());
    find.addOption(
        value("FORMAT", "-f", "--format")
            .defaultValue("text")
            .description("text (default) for reading, jsonl one JSON object a row.")
            .build());
    find.addOption(lexiconOption());
    return find;
  }

  private static OptionSpec lexiconOption() {
    return value("DIR", "--lexicon")
        .description("Read with the tables in a folder instead of the packaged ones.")
        .build();
  }

  private static OptionSpec.Builder value(String label, String... names) {
    return OptionSpec.builder(names[0], java.util.Arrays.copyOfRange(names, 1, names.length))
        .paramLabel(label)
        .arity("1")
        .type(String.class);
  }

  private static OptionSpec.Builder flag(String... names) {
    return OptionSpec.builder(names[0], java.util.Arrays.copyOfRange(names, 1, names.length))
        .arity("0")
        .type(boolean.class);
  }
}
