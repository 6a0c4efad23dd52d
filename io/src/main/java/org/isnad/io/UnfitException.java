package org.isnad.io;

/** Bytes that give no article; becomes a {@link Rejection} once file and line are known. */
final class UnfitException extends Exception {
  private static final long serialVersionUID = 1L;

  private final Reason reason;
  private final String problem;
  private final String remedy;

  UnfitException(Reason reason, String problem, String remedy) {
    super(problem, null, false, false);
    this.reason = reason;
    this.problem = problem;
    this.remedy = remedy;
  }

  Rejection at(String source, int line) {
    return new Rejection(source, line, reason, problem, remedy);
  }
}
