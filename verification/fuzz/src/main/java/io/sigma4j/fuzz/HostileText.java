package io.sigma4j.fuzz;

import java.util.List;
import java.util.Random;

/** Texts that would leave a literal, or hide in one, if they were not quoted. */
public final class HostileText {

  private static final List<String> PARTS =
      List.of(
          "\"",
          "'",
          "`",
          "\\",
          "\\\\",
          "\\\"",
          "\\'",
          "\\`",
          "\"\"",
          "''",
          "``",
          "\"\"\"",
          "'''",
          "```",
          "|",
          "||",
          " | ",
          "| delete",
          "; ",
          "//",
          "/*",
          "*/",
          "#",
          "--",
          "<!--",
          "\n",
          "\r",
          "\r\n",
          "\t",
          "\u0000",
          "\u0001",
          "\u0007",
          "\b",
          "\f",
          "\u000b",
          "\u001b",
          "\u007f",
          "\u0080",
          "\u0085",
          "\u009f",
          "\u00a0",
          "\u00ad",
          "\u2028",
          "\u2029",
          "\u200b",
          "\u200d",
          "\u200e",
          "\u200f",
          "\u202a",
          "\u202e",
          "\u2066",
          "\u2069",
          "\ufeff",
          "\ufffe",
          "\uffff",
          "\ufffd",
          "\ud800",
          "\udc00",
          "\udbff\udbff",
          "\udfff\ud800",
          "\ud83d\ude00",
          "\udb40\udc41",
          "e\u0301",
          "\u0130",
          "\u00df",
          "\u212a",
          "(",
          ")",
          "[",
          "]",
          "{",
          "}",
          "']",
          "[\"",
          "\"]",
          "${x}",
          "$x$",
          "%x%",
          "%",
          "_",
          ",",
          ":",
          "=",
          "==",
          "<",
          ">",
          "!",
          "~",
          "^",
          "&&",
          "&",
          "+",
          "-",
          "/",
          "\\n",
          "\\u0022",
          "\\x22",
          "\\u{22}",
          "\\t",
          "\\0",
          " AND ",
          " OR ",
          " NOT ",
          "TO",
          " or true",
          "*:*",
          "\") OR (\"",
          "\" OR \"\"=\"",
          "') or ('",
          "\" | where 1=1",
          "\\\" | stats count",
          "a",
          "B",
          " ",
          "  ",
          "1");

  private HostileText() {}

  /** One of them. */
  public static String any(Random random) {
    String text = ordinary(random);
    return random.nextInt(300) == 0 ? text.repeat(1 + random.nextInt(500)) : text;
  }

  private static String ordinary(Random random) {
    StringBuilder text = new StringBuilder();
    for (int parts = random.nextInt(5); parts >= 0; parts--) {
      text.append(
          random.nextInt(8) == 0
              ? Character.toString((char) random.nextInt(0x10000))
              : PARTS.get(random.nextInt(PARTS.size())));
    }
    return text.toString();
  }
}
