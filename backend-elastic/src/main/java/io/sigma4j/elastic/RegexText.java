package io.sigma4j.elastic;

import io.sigma4j.core.backend.Refusal;
import io.sigma4j.core.diagnostic.DiagnosticCode;
import io.sigma4j.core.regex.Regex;
import io.sigma4j.core.regex.RegexPrint;
import java.util.Optional;

/**
 * Regular expressions in the syntax of Lucene, as {@code query_string} between slashes and {@code
 * regexp} take them.
 */
public final class RegexText {

  private RegexText() {}

  /**
   * Writes the expression.
   *
   * @return why it cannot be written, or empty if it was
   */
  public static Optional<Refusal> write(Regex tree, IndexCase indexCase, StringBuilder out) {
    RegexPrint print = LuceneRegex.print(tree, indexCase);
    if (print instanceof RegexPrint.Printed printed) {
      out.append(printed.text());
      return AutomatonLimits.check(printed.text());
    }
    return Optional.of(
        new Refusal(
            DiagnosticCode.REGEX_NOT_EXPRESSIBLE,
            ((RegexPrint.Unprintable) print).why(),
            "write the expression without it, or compile for another target"));
  }
}
