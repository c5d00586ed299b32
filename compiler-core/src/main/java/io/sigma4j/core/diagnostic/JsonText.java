package io.sigma4j.core.diagnostic;

/** Texts as JSON strings (RFC 8259, section 7). */
public final class JsonText {

  private static final String HEX = "0123456789abcdef";

  private JsonText() {}

  /** The text in quotes. */
  public static String quoted(String text) {
    StringBuilder out = new StringBuilder(text.length() + 2);
    append(out, text);
    return out.toString();
  }

  /** Appends the text in quotes. */
  public static void append(StringBuilder out, String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      append(out, text, i);
    }
    out.append('"');
  }

  private static void append(StringBuilder out, String text, int i) {
    char c = text.charAt(i);
    switch (c) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      default -> {
        if (needsEscape(text, i)) {
          escape(out, c);
        } else {
          out.append(c);
        }
      }
    }
  }

  /** Control characters, what ends a line in JavaScript, and halves of surrogate pairs. */
  private static boolean needsEscape(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
    }
    return Character.isISOControl(c) || c == '\u2028' || c == '\u2029';
  }

  private static void escape(StringBuilder out, char c) {
    out.append("\\u");
    for (int shift = 12; shift >= 0; shift -= 4) {
      out.append(HEX.charAt((c >> shift) & 0xF));
    }
  }
}
