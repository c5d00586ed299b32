package io.sigma4j.engine.spl;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An escape sequence that means a character or a set of characters, inside or outside a class.
 *
 * @param translation the same for {@link Pattern}
 * @param length the length of the sequence in PCRE
 * @param set whether it means a set of characters
 */
record PcreEscape(String translation, int length, boolean set) {

  private static final Pattern HEX =
      Pattern.compile("\\\\x(?:\\{([0-9a-fA-F]{1,6})\\}|([0-9a-fA-F]{0,2}))");
  private static final Pattern OCTAL = Pattern.compile("\\\\(?:o\\{([0-7]{1,7})\\}|0([0-7]{0,2}))");
  private static final Pattern PROPERTY =
      Pattern.compile("\\\\([pP])(?:\\{(\\^?)([\\w&]+)\\}|([CLMNPSZ]))");

  /** Reads the sequence at an offset of the pattern. */
  static PcreEscape read(String regex, int at, int position) {
    char c = at + 1 < regex.length() ? regex.charAt(at + 1) : '\0';
    if ("dDwWsShHvV".indexOf(c) >= 0) {
      return new PcreEscape("\\" + c, 2, true);
    }
    if ("aefnrt".indexOf(c) >= 0) {
      return new PcreEscape("\\" + c, 2, false);
    }
    boolean ascii = c < 128;
    if (!ascii || (!Character.isLetterOrDigit(c) && c != '\0')) {
      return new PcreEscape(ascii ? "\\" + c : String.valueOf(c), 2, false);
    }
    return switch (c) {
      case 'x' -> hex(regex, at, position);
      case 'o', '0' -> code(OCTAL, 8, regex, at, position);
      case 'p', 'P' -> property(regex, at, position);
      case 'c' -> control(regex, at, position);
      case 'N' -> notNewline(regex, at, position);
      default -> throw error(position, "\\" + c + " has no meaning in PCRE");
    };
  }

  private static PcreEscape hex(String regex, int at, int position) {
    PcreEscape escape = code(HEX, 16, regex, at, position);
    if (escape.length() == 2 && regex.startsWith("{", at + 2)) {
      throw error(position, "bad character code");
    }
    return escape;
  }

  private static PcreEscape code(Pattern form, int radix, String regex, int at, int position) {
    Matcher matcher = form.matcher(regex).region(at, regex.length());
    if (!matcher.lookingAt()) {
      throw error(position, "bad character code");
    }
    String digits = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
    int code = digits.isEmpty() ? 0 : Integer.parseInt(digits, radix);
    if (code > Character.MAX_CODE_POINT) {
      throw error(position, "character code is too large");
    }
    return new PcreEscape(String.format("\\x{%x}", code), matcher.group().length(), false);
  }

  private static PcreEscape control(String regex, int at, int position) {
    if (at + 2 >= regex.length() || regex.charAt(at + 2) > 126) {
      throw error(position, "\\c needs a character");
    }
    int code = Character.toUpperCase(regex.charAt(at + 2)) ^ 64;
    return new PcreEscape(String.format("\\x{%x}", code), 3, false);
  }

  private static PcreEscape notNewline(String regex, int at, int position) {
    if (regex.startsWith("{", at + 2) && !regex.substring(at + 2).matches("(?s)\\{\\d.*")) {
      throw error(position, "PCRE does not support \\N{name}");
    }
    return new PcreEscape("[^\\n]", 2, true);
  }

  private static PcreEscape property(String regex, int at, int position) {
    Matcher matcher = PROPERTY.matcher(regex).region(at, regex.length());
    if (!matcher.lookingAt()) {
      throw error(position, "malformed \\p");
    }
    String name = matcher.group(3) != null ? matcher.group(3) : matcher.group(4);
    boolean negative = matcher.group(1).equals("P") != "^".equals(matcher.group(2));
    String translation = (negative ? "\\P{" : "\\p{") + javaProperty(name, position) + "}";
    return new PcreEscape(translation, matcher.group().length(), true);
  }

  /** PCRE knows the general categories by their short names, and the scripts. */
  private static String javaProperty(String name, int position) {
    if (name.equals("L&")) {
      return "LC";
    }
    if (name.matches("C[cfnos]?|L[lmotu]?|M[cen]?|N[dlo]?|P[cdefios]?|S[ckmo]?|Z[lps]?")) {
      return name;
    }
    if (name.matches("Any|X(an|ps|sp|wd|uc)")) {
      throw SplException.unsupported(position, "regular expression with \\p{" + name + "}");
    }
    try {
      Character.UnicodeScript.forName(name);
      return "Is" + name;
    } catch (IllegalArgumentException e) {
      throw error(position, "PCRE has no property " + name);
    }
  }

  private static SplException error(int position, String message) {
    return SplException.syntax(position, "regular expression: " + message);
  }
}
