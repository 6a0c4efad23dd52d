package org.isnad.engine;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.data.Fault;
import org.isnad.data.Lexicon;

/** A lexicon of made-up rows, for the tests of its checks. */
final class MadeLexicon {
  static final String CUES = "lexicon/cues.tsv";
  static final String PEOPLE = "entities/people.tsv";

  private static final Map<String, String> HEADERS = headers();

  /** The rows of each table, in the form of its file. */
  final Map<String, String> rows = new HashMap<>();

  static String person(String key, String name, String aliases, String offices) {
    return String.join(
            "\t",
            key,
            name,
            "Name",
            aliases,
            "",
            "CVL",
            offices,
            "m",
            "",
            "press",
            "وصل [" + name + "] إلى القاعة")
        + "\n";
  }

  void states() {
    rows.put(
        "entities/states.tsv",
        "jor\tJOR\tالأردن\tJordan\t\tأردني\t\tعمان\t\t\tزار الوفد [الأردن]\n");
  }

  void offices() {
    String offices = "entities/offices.tsv";
    add(
        offices,
        "o.chief\tمدير عام\t\t\tChief of %s\tGOV\tnational\tزار [المدير العام] الحديقة\tone");
    add(offices, "o.clerk\tكاتب\t\t\tClerk of %s\tGOV\tnational\tزار [الكاتب] الحديقة");
  }

  void add(String file, String row) {
    rows.merge(file, row + "\n", String::concat);
  }

  List<String> faults() {
    Map<String, byte[]> files = files();
    return LexiconCheck.check(path -> Optional.ofNullable(files.get(path))).stream()
        .map(Fault::toString)
        .toList();
  }

  private static Map<String, String> headers() {
    Map<String, String> headers = new HashMap<>();
    for (String path : LexiconCheck.TABLES) {
      String text =
          new String(Lexicon.packaged().bytes(path).orElseThrow(), StandardCharsets.UTF_8);
      headers.put(
          path, text.lines().filter(line -> !line.startsWith("#")).findFirst().orElseThrow());
    }
    return headers;
  }

  /**
   * All tables, empty but for the rows of the test and the colon that the cues can't do without.
   */
  Map<String, byte[]> files() {
    Map<String, byte[]> files = new HashMap<>();
    for (String path : LexiconCheck.TABLES) {
      String colon =
          path.equals(CUES) && !rows.getOrDefault(CUES, "").contains("\t:\t")
              ? "c.colon\theadline\t:\t\tsay\t[]: {}\tusage\t[المدير]: {نعم}\n"
              : "";
      String text = HEADERS.get(path) + "\n" + rows.getOrDefault(path, "") + colon;
      files.put(path, text.getBytes(StandardCharsets.UTF_8));
    }
    return files;
  }
}
