package io.sigma4j.elastic;

import io.sigma4j.core.backend.Quoting;
import io.sigma4j.core.backend.Refusal;
import io.sigma4j.core.diagnostic.DiagnosticCode;
import io.sigma4j.core.regex.LuceneLetters;
import io.sigma4j.core.regex.LuceneRegexPrinter;
import io.sigma4j.core.regex.Regex;
import io.sigma4j.core.regex.RegexPrint;
import java.util.Optional;

/**
 * Regular expressions as {@code query_string} takes them: between slashes, of which one inside has
 * a backslash.
 */
public final class RegexText {

  private static final Quoting SLASHES =
      Quoting.between("/", "/").backslashing("/").withPlainControls();

  private RegexText() {}

  /**
   * Writes the expression.
   *
   * @return why it cannot be written, or empty if it was
   */
  public static Optional<Refusal> write(Regex tree, LuceneLetters letters, StringBuilder out) {
    RegexPrint print = LuceneRegexPrinter.print(tree, letters);
    return print instanceof RegexPrint.Printed printed
        ? SLASHES.write(printed.text(), out)
        : Optional.of(refusal((RegexPrint.Unprintable) print));
  }

  /** What is to be said of an expression that Lucene has no text for. */
  public static Refusal refusal(RegexPrint.Unprintable unprintable) {
    return new Refusal(
        DiagnosticCode.REGEX_NOT_EXPRESSIBLE,
        unprintable.why(),
        "write the expression otherwise, or compile for another target");
  }
}
