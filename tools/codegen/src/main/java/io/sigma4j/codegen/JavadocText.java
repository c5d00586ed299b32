package io.sigma4j.codegen;

import java.util.stream.Collectors;

/**
 * Any text as part of a documentation comment: no character of it ends the comment, is markup, a
 * tag or a Unicode escape.
 */
final class JavadocText {

  private JavadocText() {}

  static String of(String text) {
    return text.strip()
        .lines()
        .map(line -> escaped(line.strip()))
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private static String escaped(String line) {
    StringBuilder out = new StringBuilder();
    line.codePoints().forEach(c -> append(c, out));
    return out.toString();
  }

  private static void append(int c, StringBuilder out) {
    boolean endsComment = c == '/' && !out.isEmpty() && out.charAt(out.length() - 1) == '*';
    if (Character.isISOControl(c)) {
      out.append(' ');
    } else if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
      out.append("&#65533;");
    } else if ("&<>@\\{}".indexOf(c) >= 0 || c > 0x7E || endsComment) {
      out.append("&#").append(c).append(';');
    } else {
      out.append((char) c);
    }
  }
}
