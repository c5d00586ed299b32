package io.sigma4j.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/**
 * A command line that was run.
 *
 * @param code its exit code
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record Run(int code, String out, String err) {

  static Run of(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    return new Run(code, out.toString(), err.toString());
  }

  /** Both outputs in the order in which a terminal shows them. */
  static String onTerminal(String... arguments) {
    StringWriter both = new StringWriter();
    PrintWriter terminal = new PrintWriter(both, true);
    Main.run(terminal, terminal, arguments);
    return both.toString();
  }

  List<String> lines() {
    return out.lines().toList();
  }
}
