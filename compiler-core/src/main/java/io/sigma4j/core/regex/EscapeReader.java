package io.sigma4j.core.regex;

import java.util.Optional;

/** Reads the escapes that stand for one character, inside classes and outside. */
final class EscapeReader {

  private static final CharacterSet HEXADECIMAL = CharacterSet.of("0123456789abcdefABCDEF");
  private static final CharacterSet OCTAL = CharacterSet.range('0', '7');
  private static final int ESCAPE = 0x1b;
  private static final int BELL = 7;

  private final PatternCursor cursor;

  EscapeReader(PatternCursor cursor) {
    this.cursor = cursor;
  }

  /**
   * The character that an escape stands for; the backslash and {@code letter} have been read.
   *
   * @param start offset of the backslash
   */
  int read(int start, int letter) {
    return switch (letter) {
      case 't' -> '\t';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 'f' -> '\f';
      case 'e' -> ESCAPE;
      case 'a' -> BELL;
      case 'c' -> control(start);
      case '0' -> octal(start, "0" + cursor.run(OCTAL, 2));
      case 'x' -> cursor.eat("{") ? braced(start) : hexadecimal(start, 1, 2);
      case 'u' -> cursor.eat("{") ? braced(start) : hexadecimal(start, 4, 4);
      default -> itself(start, letter);
    };
  }

  private int control(int start) {
    int letter = cursor.next();
    if (letter < ' ' || letter > '~') {
      cursor.fail(start, "`\\c` needs a letter after it", "write for example `\\cA`");
      return 0;
    }
    return Character.toUpperCase(letter) ^ 0x40;
  }

  private int octal(int start, String digits) {
    return character(start, digits, 8);
  }

  private int braced(int start) {
    Optional<String> digits = cursor.until("}");
    if (digits.isEmpty() || digits.get().chars().anyMatch(digit -> !HEXADECIMAL.contains(digit))) {
      cursor.fail(start, "this is no hexadecimal character code", "write for example `\\x{20AC}`");
      return 0;
    }
    return character(start, digits.get(), 16);
  }

  private int hexadecimal(int start, int least, int most) {
    String digits = cursor.run(HEXADECIMAL, most);
    if (digits.length() < least) {
      cursor.fail(
          start,
          "`" + cursor.since(start) + "` lacks hexadecimal digits",
          "write `\\x5C` or `\\u005C` for a character code, `\\\\` for a backslash");
      return 0;
    }
    return character(start, digits, 16);
  }

  private int character(int start, String digits, int radix) {
    int code = digits.isEmpty() || digits.length() > 8 ? -1 : parse(digits, radix);
    if (code < 0 || code > Character.MAX_CODE_POINT || isSurrogate(code)) {
      cursor.fail(
          start,
          "`" + cursor.since(start) + "` is no character",
          "character codes go from 0 to 10FFFF, without D800 to DFFF");
      return 0;
    }
    return code;
  }

  private static int parse(String digits, int radix) {
    long code = 0;
    for (int index = 0; index < digits.length(); index++) {
      code = code * radix + Character.digit(digits.charAt(index), radix);
    }
    return code > Character.MAX_CODE_POINT ? -1 : (int) code;
  }

  private static boolean isSurrogate(int code) {
    return code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE;
  }

  private int itself(int start, int letter) {
    if (letter == PatternCursor.END) {
      cursor.fail(
          start,
          "the regular expression ends with a lone backslash",
          "write `\\\\` for a backslash");
      return 0;
    }
    if (NamedSets.posix("alnum").orElseThrow().contains(letter)) {
      String name = Character.toString(letter);
      cursor.fail(
          start,
          "`\\" + name + "` is no escape that every target knows",
          "write `\\\\"
              + name
              + "` for a backslash and `"
              + name
              + "`, or `"
              + name
              + "` for the character alone");
      return 0;
    }
    return letter;
  }
}
