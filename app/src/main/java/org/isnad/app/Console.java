package org.isnad.app;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;

/**
 * The streams of a run. Output is bytes, so that a failing write is seen.
 *
 * @param colour whether output may be coloured
 */
record Console(
    InputStream in,
    OutputStream out,
    PrintStream err,
    boolean outIsTerminal,
    boolean errIsTerminal,
    boolean colour) {
  /** One line on standard error: {@code isnad: …}. */
  void say(String line) {
    err.print("isnad: " + line + "\n");
    err.flush();
  }
}
