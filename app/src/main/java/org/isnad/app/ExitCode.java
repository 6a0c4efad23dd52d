package org.isnad.app;

/** What the program ends with. */
final class ExitCode {
  /** All was read. */
  static final int DONE = 0;

  /** Some input was rejected, some check failed, or the output could not be written. */
  static final int REJECTED = 1;

  /** The command line is not understood. */
  static final int USAGE = 2;

  /** Whoever read the output has gone: 128 and the number of SIGPIPE. */
  static final int BROKEN_PIPE = 141;

  private ExitCode() {}
}
