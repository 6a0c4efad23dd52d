package org.isnad.words;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import org.isnad.model.Inflection;
import org.isnad.model.Lexeme;

/**
 * All forms with their analyses in a few arrays: the automaton numbers a form; {@code entries}
 * holds for each number one analysis, or (negative, as {@code ~index}) where in {@code more} a list
 * of them begins, whose last one is negative. An analysis is a lexeme and a set of {@link Cell}s
 * that forms share. Immutable; loading it makes no object per form.
 */
final class WordTable {
  static final int SET_BITS = 15;
  private static final int SET_MASK = (1 << SET_BITS) - 1;
  private static final int MAGIC = 0x49734e77;

  private final Automaton automaton;
  private final int[] entries;
  private final int[] more;
  private final int[] setStarts;
  private final int[] setCells;
  private final Lexemes lexemes;
  private final Inflection[] inflections;

  WordTable(
      Automaton automaton,
      int[] entries,
      int[] more,
      int[] setStarts,
      int[] setCells,
      Lexemes lexemes) {
    this.automaton = automaton;
    this.entries = entries;
    this.more = more;
    this.setStarts = setStarts;
    this.setCells = setCells;
    this.lexemes = lexemes;
    this.inflections = inflections(setCells);
  }

  /** One object for each inflection, shared by all readings. */
  private static Inflection[] inflections(int[] cells) {
    int size = 1;
    for (int cell : cells) {
      size = Math.max(size, Cell.index(cell) + 1);
    }
    Inflection[] inflections = new Inflection[size];
    for (int cell : cells) {
      int index = Cell.index(cell);
      if (inflections[index] == null) {
        inflections[index] = Cell.inflection(cell);
      }
    }
    return inflections;
  }

  Automaton automaton() {
    return automaton;
  }

  int size() {
    return entries.length;
  }

  /** The first analysis of a form, or {@code ~index} of the first of several. */
  int entry(int number) {
    return entries[number];
  }

  /** An analysis among several; the last one is given as {@code ~analysis}. */
  int more(int index) {
    return more[index];
  }

  Lexeme lexeme(int analysis) {
    return lexemes.get(analysis >>> SET_BITS);
  }

  boolean isVerb(int analysis) {
    return lexemes.isVerb(analysis >>> SET_BITS);
  }

  int firstCell(int analysis) {
    return setStarts[analysis & SET_MASK];
  }

  int endOfCells(int analysis) {
    return setStarts[(analysis & SET_MASK) + 1];
  }

  int cell(int index) {
    return setCells[index];
  }

  Inflection inflection(int cell) {
    return inflections[Cell.index(cell)];
  }

  /** Writes the table; the same table gives the same bytes. */
  void write(OutputStream out) throws IOException {
    char[] text = lexemes.letters();
    int[] nodes = automaton.nodes();
    int[][] parts = {nodes, entries, more, setStarts, setCells, lexemes.places()};
    int ints = 3 + parts.length;
    for (int[] part : parts) {
      ints += part.length;
    }
    ByteBuffer bytes = ByteBuffer.allocate(ints * Integer.BYTES + text.length * Character.BYTES);
    bytes.putInt(MAGIC).putInt(automaton.root()).putInt(text.length);
    for (int[] part : parts) {
      bytes.putInt(part.length);
    }
    for (int[] part : parts) {
      bytes.asIntBuffer().put(part);
      bytes.position(bytes.position() + part.length * Integer.BYTES);
    }
    bytes.asCharBuffer().put(text);
    out.write(bytes.array());
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IOException if it is something else
   */
  static WordTable read(byte[] written) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(written);
    if (written.length < 9 * Integer.BYTES || bytes.getInt() != MAGIC) {
      throw new IOException("not a compiled word list");
    }
    int root = bytes.getInt();
    int letters = bytes.getInt();
    int[][] parts = new int[6][];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = new int[bytes.getInt()];
    }
    IntBuffer ints = bytes.asIntBuffer();
    for (int[] part : parts) {
      ints.get(part);
    }
    bytes.position(bytes.position() + ints.position() * Integer.BYTES);
    char[] text = new char[letters];
    bytes.asCharBuffer().get(text);
    return new WordTable(
        new Automaton(parts[0], root),
        parts[1],
        parts[2],
        parts[3],
        parts[4],
        new Lexemes(parts[5], text));
  }
}
