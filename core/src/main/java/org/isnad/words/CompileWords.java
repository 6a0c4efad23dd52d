package org.isnad.words;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.isnad.data.Lexicon;

/**
 * Run by the build: compiles the tables of words in a folder into the file that the engine loads.
 */
public final class CompileWords {
  private CompileWords() {}

  /**
   * Compiles.
   *
   * @param arguments the folder of the tables ({@code data/ar}), the folder of compiled classes
   */
  public static void main(String[] arguments) throws IOException {
    Path classes = Path.of(arguments[1]).resolve("org/isnad/words");
    WordTable table = Vocabulary.compile(Lexicon.folder(Path.of(arguments[0])));
    Files.createDirectories(classes);
    try (OutputStream out = Files.newOutputStream(classes.resolve(WordReader.COMPILED))) {
      table.write(out);
    }
  }
}
