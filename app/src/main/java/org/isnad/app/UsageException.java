package org.isnad.app;

/** A command line that parses but makes no sense. */
final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String problem;
  private final String command;

  UsageException(String problem, String command) {
    super(problem);
    this.problem = problem;
    this.command = command;
  }

  String problem() {
    return problem;
  }

  String command() {
    return command;
  }
}
