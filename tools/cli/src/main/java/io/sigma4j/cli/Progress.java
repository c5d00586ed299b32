package io.sigma4j.cli;

import java.io.PrintWriter;
import picocli.CommandLine;

/** Shows on a terminal how far long work has come. */
final class Progress {

  private static final int FILES_WORTH_SHOWING = 200;
  private static final int STEP = 100;

  private final int total;
  private final PrintWriter err;
  private final boolean shown;
  private int done;

  private Progress(int total, PrintWriter err, boolean shown) {
    this.total = total;
    this.err = err;
    this.shown = shown;
  }

  static Progress of(int files, PrintWriter err) {
    return new Progress(
        files, err, files >= FILES_WORTH_SHOWING && CommandLine.Help.Ansi.AUTO.enabled());
  }

  void step() {
    done++;
    if (shown && done % STEP == 0) {
      err.print("\r" + done + " of " + total + " files");
      err.flush();
    }
  }

  /** Wipes the line. */
  void finish() {
    if (shown) {
      err.print("\r" + " ".repeat(40) + "\r");
      err.flush();
    }
  }
}
