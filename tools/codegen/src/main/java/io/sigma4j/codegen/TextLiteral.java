package io.sigma4j.codegen;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A text as an expression in ASCII, a line of the text on a line. A constant takes 65,535 bytes of
 * modified UTF-8 (JVMS 4.4.7), and parts joined by {@code +} would be one constant again, so that
 * longer texts are joined at run time. JavaPoet's own literals break where any Unicode line ends.
 */
final class TextLiteral {

  static final int MOST_BYTES = 65_535;

  private TextLiteral() {}

  static CodeBlock of(String text) {
    List<String> parts = parts(text);
    if (parts.size() == 1) {
      return constant(text);
    }
    List<CodeBlock> constants = parts.stream().map(TextLiteral::constant).toList();
    return CodeBlock.of("String.join(\n$>$>\"\",\n$L$<$<)", CodeBlock.join(constants, ",\n"));
  }

  private static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    int bytes = 0;
    for (int i = 0; i < text.length(); i++) {
      int size = bytes(text.charAt(i));
      if (bytes + size > MOST_BYTES) {
        parts.add(text.substring(start, i));
        start = i;
        bytes = 0;
      }
      bytes += size;
    }
    parts.add(text.substring(start));
    return parts;
  }

  private static int bytes(char c) {
    if (c != 0 && c < 0x80) {
      return 1;
    }
    return c < 0x800 ? 2 : 3;
  }

  private static CodeBlock constant(String text) {
    List<CodeBlock> lines = new ArrayList<>();
    int start = 0;
    for (int end = text.indexOf('\n') + 1; end > 0; end = text.indexOf('\n', start) + 1) {
      lines.add(line(text.substring(start, end)));
      start = end;
    }
    if (start < text.length() || lines.isEmpty()) {
      lines.add(line(text.substring(start)));
    }
    return CodeBlock.of("$>$>$L$<$<", CodeBlock.join(lines, "\n+ "));
  }

  private static CodeBlock line(String text) {
    StringBuilder out = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      append(text.charAt(i), out);
    }
    return CodeBlock.of("$L", out.append('"'));
  }

  /** JLS 3.10.7, and 3.3 for what is not ASCII: every backslash before an escape is one of two. */
  private static void append(char c, StringBuilder out) {
    switch (c) {
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      default -> {
        if (c < ' ' || c > '~') {
          out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
        } else {
          out.append(c);
        }
      }
    }
  }
}
