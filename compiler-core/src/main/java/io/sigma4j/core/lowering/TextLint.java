package io.sigma4j.core.lowering;

import io.sigma4j.core.diagnostic.Diagnostic;
import io.sigma4j.core.diagnostic.DiagnosticCode;
import io.sigma4j.core.diagnostic.Diagnostics;
import io.sigma4j.core.yaml.YamlScalar;

/** Says what a text value probably does not mean to say. */
final class TextLint {

  private TextLint() {}

  /**
   * In {@code C:\Temp\*} the backslash belongs to the path for its author, but escapes the star for
   * Sigma. After a backslash pair it is meant. It is said once of a value, however long that is.
   */
  static void check(YamlScalar value, Diagnostics diagnostics) {
    String text = value.text();
    for (int i = 1; i + 1 < text.length(); i++) {
      if (text.charAt(i) != '\\') {
        continue;
      }
      char next = text.charAt(i + 1);
      if (next == '*' && endsPathPart(text.charAt(i - 1))) {
        diagnostics.add(
            Diagnostic.at(
                    DiagnosticCode.ESCAPED_WILDCARD,
                    value.part(i, i + 2),
                    "`\\*` is a plain asterisk here, not a backslash and a wildcard")
                .withHelp("write `\\\\*` for a backslash and then anything"));
        return;
      }
      if (next == '\\' || next == '*' || next == '?') {
        i++;
      }
    }
  }

  private static boolean endsPathPart(char before) {
    return Character.isLetterOrDigit(before) || ":*%)}$_".indexOf(before) >= 0;
  }
}
