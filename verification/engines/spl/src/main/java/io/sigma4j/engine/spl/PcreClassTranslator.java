package io.sigma4j.engine.spl;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rewrites one character class of a PCRE pattern for {@link Pattern}.
 *
 * <p>In PCRE an opening bracket and {@code &&} are plain characters inside a class and spaces
 * always count; in Java they build unions and intersections and spaces may be ignored.
 */
final class PcreClassTranslator {

  private static final Pattern POSIX = Pattern.compile("\\[:(\\^?)(\\w+):\\]");
  private static final Map<String, String> POSIX_NAMES =
      Map.ofEntries(
          Map.entry("alnum", "Alnum"),
          Map.entry("alpha", "Alpha"),
          Map.entry("ascii", "ASCII"),
          Map.entry("blank", "Blank"),
          Map.entry("cntrl", "Cntrl"),
          Map.entry("digit", "Digit"),
          Map.entry("graph", "Graph"),
          Map.entry("lower", "Lower"),
          Map.entry("print", "Print"),
          Map.entry("punct", "Punct"),
          Map.entry("space", "Space"),
          Map.entry("upper", "Upper"),
          Map.entry("xdigit", "XDigit"));

  private final String regex;
  private final int position;
  private final StringBuilder out = new StringBuilder();
  private int at;
  private boolean afterSet;

  PcreClassTranslator(String regex, int start, int position) {
    this.regex = regex;
    this.at = start;
    this.position = position;
  }

  /** The offset after the class, once it is translated. */
  int end() {
    return at;
  }

  String translate() {
    emit("[", 1);
    if (lookingAt("^")) {
      emit("^", 1);
    }
    if (lookingAt("]")) {
      emit("\\]", 1);
    }
    while (!lookingAt("]")) {
      if (at >= regex.length()) {
        throw error("missing ] of a character class");
      }
      item(regex.charAt(at));
    }
    emit("]", 1);
    return out.toString();
  }

  private void item(char c) {
    boolean set = false;
    if (lookingAt("[:") && posix()) {
      set = true;
    } else if (lookingAt("[.") || lookingAt("[=")) {
      throw error("POSIX collating elements are not supported");
    } else if (c == '\\') {
      set = escape();
    } else if (c == '-') {
      hyphen();
    } else {
      emit("[&^#\n\t ".indexOf(c) >= 0 ? "\\" + c : String.valueOf(c), 1);
    }
    afterSet = set;
  }

  /**
   * A hyphen makes a range, unless it is first or last. Next to a set of characters some versions
   * of PCRE take it as itself and others refuse it.
   */
  private void hyphen() {
    char escaped = lookingAt("-\\") && at + 2 < regex.length() ? regex.charAt(at + 2) : ' ';
    boolean beforeSet = lookingAt("-[:") || "dDwWsShHvVpP".indexOf(escaped) >= 0;
    boolean last = lookingAt("-]");
    boolean afterRangeStart = out.length() > 1 && !out.toString().equals("[^");
    if ((afterSet && !last) || (beforeSet && afterRangeStart)) {
      throw SplException.unsupported(
          position, "regular expression with a hyphen on which versions of PCRE disagree");
    }
    emit(afterSet || beforeSet ? "\\-" : "-", 1);
  }

  private boolean posix() {
    Matcher matcher = POSIX.matcher(regex).region(at, regex.length());
    if (!matcher.lookingAt()) {
      return false;
    }
    boolean negative = !matcher.group(1).isEmpty();
    String name = matcher.group(2);
    if (name.equals("word")) {
      emit(negative ? "\\W" : "\\w", matcher.group().length());
      return true;
    }
    if (!POSIX_NAMES.containsKey(name)) {
      throw error("unknown POSIX class name " + name);
    }
    emit((negative ? "\\P{" : "\\p{") + POSIX_NAMES.get(name) + "}", matcher.group().length());
    return true;
  }

  private boolean escape() {
    char c = at + 1 < regex.length() ? regex.charAt(at + 1) : '\0';
    if (c == 'Q' || c == 'E') {
      quoted(c);
      return false;
    }
    if (c == 'b') {
      emit("\\x08", 2);
      return false;
    }
    if (c >= '1' && c <= '7') {
      throw SplException.unsupported(position, "regular expression with an octal code in a class");
    }
    if ("BRXN".indexOf(c) >= 0) {
      throw error("\\" + c + " is not allowed in a character class");
    }
    PcreEscape escape = PcreEscape.read(regex, at, position);
    emit(escape.translation(), escape.length());
    return escape.set();
  }

  private void quoted(char c) {
    at += 2;
    if (c == 'E') {
      return;
    }
    int end = regex.indexOf("\\E", at);
    if (end < 0) {
      throw error("missing ] of a character class");
    }
    for (char literal : regex.substring(at, end).toCharArray()) {
      out.append(Character.isLetterOrDigit(literal) ? "" : "\\").append(literal);
    }
    at = end + 2;
  }

  private void emit(String text, int consumed) {
    out.append(text);
    at += consumed;
  }

  private boolean lookingAt(String text) {
    return regex.startsWith(text, at);
  }

  private SplException error(String message) {
    return SplException.syntax(position, "regular expression: " + message);
  }
}
