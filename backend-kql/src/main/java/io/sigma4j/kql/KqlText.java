package io.sigma4j.kql;

import io.sigma4j.core.backend.Quoting;
import io.sigma4j.core.backend.Refusal;
import io.sigma4j.core.regex.CaseFolding;
import java.util.Optional;

/**
 * Texts as literals of KQL.
 *
 * <p>Source: <i>The string data type</i>, "String literals" and "Verbatim string literals".
 */
final class KqlText {

  /** {@code "..."} with escapes, which can hold every text; a lone surrogate is none. */
  static final Quoting QUOTED = escaped(Quoting.between("\"", "\""), '"');

  /** {@code @"..."}, in which a backslash is itself; it cannot hold a line break. */
  private static final Quoting VERBATIM = Quoting.between("@\"", "\"");

  private KqlText() {}

  /** The escapes of KQL between the marks of {@code quoting}. */
  static Quoting escaped(Quoting quoting, char mark) {
    return quoting
        .backslashing(mark + "\\")
        .escaping('\n', "\\n")
        .escaping('\r', "\\r")
        .escaping('\t', "\\t")
        .withUtf16ControlEscapes();
  }

  /** Writes a regular expression, verbatim if it can be: it is mostly backslashes. */
  static Optional<Refusal> writeRegex(String regex, StringBuilder out) {
    int start = out.length();
    if (regex.indexOf('"') < 0 && VERBATIM.write(regex, out).isEmpty()) {
      return Optional.empty();
    }
    out.setLength(start);
    return QUOTED.write(regex, out);
  }

  /**
   * Whether the operators that ignore case ignore all of this text's: they do so for ASCII only
   * (page <i>in~ operator</i>).
   */
  static boolean foldsAsAscii(String text) {
    return text.codePoints().noneMatch(c -> c > 0x7f && CaseFolding.UNICODE.folds(c));
  }
}
