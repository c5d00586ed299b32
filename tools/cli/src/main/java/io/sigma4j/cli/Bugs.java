package io.sigma4j.cli;

import java.io.PrintWriter;

/** Tells people of bugs of ours. */
final class Bugs {

  private final PrintWriter err;
  private int count;

  Bugs(PrintWriter err) {
    this.err = err;
  }

  /** Tells of one, with where it happened and what to do. */
  void report(String where, Throwable bug) {
    count++;
    if (bug instanceof OutOfMemoryError) {
      err.println("sigma4j: " + where + " needs more memory than Java was given");
      err.println("sigma4j: give it more: SIGMA4J_JAVA_OPTS=-Xmx4g, or divide the file");
    } else {
      err.println(
          "sigma4j: internal error in " + where + ": this is a bug, whatever the rule says");
      bug.printStackTrace(err);
      err.println("sigma4j: please report it with the rule, the command line and these lines");
    }
    err.flush();
  }

  /** The exit code of a run that would otherwise end with {@code code}. */
  int exitCode(int code) {
    return count > 0 ? ExitCode.BUG : code;
  }
}
