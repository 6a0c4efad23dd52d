package org.isnad.app;

import java.io.IOException;

/** The output can't be written. */
final class OutputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String target;

  OutputException(String target, IOException cause) {
    super(cause.getMessage(), cause);
    this.target = target;
  }

  /** Whoever read the output has gone: no fault of anybody's. */
  boolean isBrokenPipe() {
    String message = String.valueOf(getMessage());
    return message.contains("Broken pipe") || message.contains("Pipe closed");
  }

  String line() {
    return "can't write to "
        + target
        + ": "
        + getMessage()
        + " \u2013 free some space, or write elsewhere with --output";
  }
}
