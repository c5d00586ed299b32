package io.sigma4j.cli;

/** What the process says to its caller. */
final class ExitCode {

  /** Everything was done. */
  static final int DONE = 0;

  /** Some rule had an error. */
  static final int RULE_ERROR = 1;

  /** Wrong usage, or nothing to work on. */
  static final int USAGE = 2;

  /** A bug of ours. */
  static final int BUG = 3;

  /** The output cannot be written: the disk is full, say, or the reader has gone. */
  static final int OUTPUT = 4;

  private ExitCode() {}
}
