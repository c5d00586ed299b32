package io.sigma4j.fuzz;

import io.sigma4j.core.value.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Parts of rules: those that mean something, and those that are almost it. */
final class Pieces {

  private static final List<String> OTHER_MODIFIERS =
      List.of(
          "",
          "foo",
          "RE",
          "Contains",
          "ignorecase",
          "multiline",
          "dotall",
          "not",
          "*",
          "'",
          "\u0130");

  private static final List<String> FIELDS =
      List.of(
          "f",
          "''",
          "f.g",
          "c-uri",
          "'a b'",
          "'and'",
          "'NOT'",
          "'null'",
          "'*'",
          "'a*'",
          "'a?'",
          "\"a\\tb\"",
          "\"a\\nb\"",
          "\"a\\0b\"",
          "\"\\ud800\"",
          "\"a'b\"",
          "'a\"b'",
          "'a`b'",
          "'a\\b'",
          "'a|b'",
          "'[x]'",
          "'{x}'",
          "'.'",
          "'..'",
          "'a.'",
          "'.a'",
          "'@timestamp'",
          "'_exists_'",
          "'earliest'",
          "'\u0130'",
          "'\ud83d\ude00'",
          "'a:b'",
          "'//'",
          "'$t$'",
          "42",
          "null",
          "'sigma:1'",
          "source.ip",
          "'\u202e'");

  private static final List<String> VALUES =
      List.of(
          "''",
          "'*'",
          "'?'",
          "'**'",
          "'?*'",
          "'*?*'",
          "null",
          "~",
          "5",
          "-0.0",
          "1e300",
          "1e-300",
          "9223372036854775808",
          "0x1F",
          "0o17",
          ".inf",
          ".nan",
          "true",
          "'true'",
          "'False'",
          "'\\'",
          "'\\\\'",
          "'\\*'",
          "'\\\\*'",
          "'\\\\\\*'",
          "'a\\'",
          "'*\\'",
          "'\\\\\\\\'",
          "'a'",
          "'-'",
          "' -a'",
          "' /a -b'",
          "'\u2013x'",
          "'--'",
          "[]",
          "[[]]",
          "{}",
          "{a: b}",
          "'%x%'",
          "'%x'",
          "'%%'",
          "'\\%x%'",
          "10.0.0.0/8",
          "10.0.0.1/8",
          "0.0.0.0/0",
          "1.2.3.4/33",
          "'::/0'",
          "'fe80::1/64'",
          "'fe80::/10'",
          "'2001:db8::/129'",
          "'::ffff:1.2.3.4/100'",
          "'1.2.3.4'",
          "'::1'",
          "'\u0130'",
          "'\u00df'",
          "'\u212a'",
          "'\u017f'",
          "'\u03c2'",
          "'\ud83d\ude00'",
          "\"\\ud800\"",
          "\"\\0\"",
          "\"\\x07\"",
          "\"a\\nb\"",
          "\"\\r\"",
          "\"\\u2028\"",
          "'\u202e'",
          "'\u200b'",
          "'\"'",
          "''''",
          "'`'",
          "'```'",
          "'|'",
          "'//'",
          "'/* */'",
          "'<a'",
          "'>a'",
          "'AND'",
          "'a OR b'",
          "'a b'",
          "'(a|b)*'",
          "'a&b'",
          "'[a TO b]'",
          "'/../'",
          "'a.*b'",
          "'100%'",
          "'{\"a\":1}'",
          "2024-02-30",
          "!!str 5",
          "!!int 'a'",
          "!foo bar",
          "&a x",
          "*a",
          "'\u00e9\u0301'",
          "'=cmd'",
          "'$x$'",
          "1_000",
          "+5",
          "-5",
          "007",
          "'5'",
          "'1.0'",
          "'1e3'",
          "NO",
          "yes");

  private static final List<String> WORDS =
      List.of(
          "selection",
          "sel*",
          "1 of",
          "all of",
          "any of",
          "2 of",
          "0 of",
          "99999999999 of",
          "them",
          "*",
          "not",
          "and",
          "or",
          "(",
          ")",
          "filter",
          "NOT",
          "AND",
          "| count() > 5",
          "| count(a) by b > 5",
          "| near a",
          "&&",
          "'a'",
          "_x",
          "1",
          "selection*x*",
          "of",
          "'",
          "\"",
          "\u0130",
          "a.b",
          "a-b");

  private static final List<String> ATOMS =
      List.of(
          "a",
          "B",
          "\\.",
          ".",
          "\\d",
          "\\W",
          "\\s",
          "[a-z]",
          "[^a]",
          "[[:alpha:]]",
          "[\\w-]",
          "^",
          "$",
          "\\b",
          "\\B",
          "\\A",
          "\\Z",
          "\\z",
          "\\x41",
          "\\u0041",
          "\\x{1F600}",
          "\\n",
          "\\t",
          "\\\\",
          "/",
          "\"",
          "'",
          "`",
          "#",
          "~",
          "&",
          "<",
          "@",
          "{",
          "}",
          "-",
          "\\-",
          " ",
          "\\Qa.b\\E",
          "\\p{L}",
          "\\R",
          "\\K",
          "\\1",
          "\\2",
          "(?i)",
          "(?-i)",
          "(?x)",
          "(?i:k)",
          "(?#c)",
          "\u00e9",
          "\ud83d\ude00",
          "\u212a",
          "[",
          "]",
          "(",
          ")",
          "*",
          "\\",
          "[]a]",
          "[a-\\d]",
          "[z-a]",
          "\\G",
          "\\h",
          "\\v",
          "\\cA",
          "\\07",
          "\\o{7}",
          "[&&]",
          "[a&&b]",
          "\\e",
          "[\\b]");

  private static final List<String> QUANTIFIERS =
      List.of(
          "*",
          "+",
          "?",
          "{2}",
          "{1,3}",
          "{0}",
          "{0,0}",
          "{,3}",
          "{2,}",
          "*?",
          "++",
          "{1000}",
          "{3,1}",
          "{99999999999}",
          "{",
          "**");

  private static final List<String> OPENINGS =
      List.of("(", "(?:", "(?=", "(?!", "(?<=", "(?<!", "(?>", "(?<n>", "(?P<n>", "(?i:", "(?s-i:");

  private static final List<String> YAML =
      List.of(
          "---",
          "...",
          "- a",
          "? a",
          "<<: *a",
          "<<: {a: b}",
          "a: &a b",
          "x: *a",
          "%YAML 1.2",
          "%TAG ! a",
          "\tb: c",
          "a: |",
          "a: >-",
          "a: 'b",
          "a: \"b",
          "# c",
          "- - - a",
          "[",
          "}",
          "action: global",
          "action: repeat",
          "correlation:",
          "filter:",
          "fields: [a, 'b c', 5]",
          "condition: selection",
          "condition: [selection, not selection]",
          "timeframe: 5m",
          "title: x",
          "a: @b",
          "a: `b",
          "'a': 1",
          "\"a\\u0000\": 1",
          "!!binary a: b",
          "a:b",
          "null: null",
          "\ufeff",
          "\u0085",
          "\u2028",
          "level: critical",
          "status: 5");

  private static final List<String> NAMES =
      List.of("x", "one", "many", "literal", "empty", "a.b", "nested", "unknown", "TEMP", "%");

  private static final List<String> SPECIAL_CHARACTERS =
      List.of(
          ":",
          "|",
          "-",
          "'",
          "\"",
          "\\",
          "*",
          "?",
          "%",
          "[",
          "]",
          "{",
          "}",
          "(",
          ")",
          "&",
          "!",
          "#",
          ",",
          "\t",
          " ",
          "@",
          "`",
          ">",
          "<",
          "=",
          "\u0000",
          "\u0007",
          "\u007f",
          "\u0085",
          "\u00a0",
          "\u00df",
          "\u0130",
          "\u2028",
          "\u202e",
          "\u200b",
          "\ufeff",
          "\ufffe",
          "\uffff",
          "\ud800",
          "\udc00",
          "\ud83d\ude00",
          "\r",
          "\n");

  private Pieces() {}

  private static String one(List<String> pieces, Random random) {
    return pieces.get(random.nextInt(pieces.size()));
  }

  static String modifier(Random random) {
    List<String> words = new ArrayList<>();
    Arrays.stream(Modifier.values()).map(Modifier::word).forEach(words::add);
    return random.nextInt(12) == 0 ? one(OTHER_MODIFIERS, random) : one(words, random);
  }

  static String field(Random random) {
    return one(FIELDS, random);
  }

  static String value(Random random) {
    return random.nextInt(4) == 0 ? quoted(text(random), random) : one(VALUES, random);
  }

  /** A text of characters that languages give a meaning. */
  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(9); i >= 0; i--) {
      text.append(random.nextInt(3) == 0 ? "a" : character(random));
    }
    return text.toString();
  }

  static String character(Random random) {
    return random.nextInt(4) == 0
        ? Character.toString((char) (32 + random.nextInt(95)))
        : one(SPECIAL_CHARACTERS, random);
  }

  static String condition(Random random) {
    StringBuilder condition = new StringBuilder();
    for (int i = random.nextInt(6); i >= 0; i--) {
      condition.append(one(WORDS, random)).append(i == 0 ? "" : " ");
    }
    return condition.toString();
  }

  /** The condition with a word more, less or twice. */
  static String edited(String condition, Random random) {
    List<String> words = new ArrayList<>(List.of(condition.split(" ", -1)));
    int at = random.nextInt(words.size());
    switch (random.nextInt(3)) {
      case 0 -> words.add(at, one(WORDS, random));
      case 1 -> words.remove(at);
      default -> words.add(at, words.get(random.nextInt(words.size())));
    }
    return String.join(" ", words);
  }

  static String regex(Random random) {
    return regex(random, 3);
  }

  private static String regex(Random random, int depth) {
    StringBuilder regex = new StringBuilder();
    for (int i = random.nextInt(4); i >= 0; i--) {
      int kind = depth == 0 ? 0 : random.nextInt(6);
      switch (kind) {
        case 1 -> regex.append(one(OPENINGS, random)).append(regex(random, depth - 1)).append(')');
        case 2 -> regex.append(regex(random, depth - 1)).append('|');
        default -> regex.append(one(ATOMS, random));
      }
      if (random.nextInt(4) == 0) {
        regex.append(one(QUANTIFIERS, random));
      }
    }
    return regex.toString();
  }

  static String placeholder(Random random) {
    String name = '%' + one(NAMES, random) + '%';
    return switch (random.nextInt(4)) {
      case 0 -> name;
      case 1 -> text(random) + name + text(random);
      case 2 -> name + name;
      default -> '*' + name + '\\';
    };
  }

  static String yaml(Random random) {
    return one(YAML, random);
  }

  /** The text as a scalar that means it, mostly. */
  static String quoted(String text, Random random) {
    boolean needsEscapes = text.chars().anyMatch(c -> c < 0x20 || Character.isSurrogate((char) c));
    return needsEscapes || random.nextInt(3) == 0
        ? doubleQuoted(text)
        : '\'' + text.replace("'", "''") + '\'';
  }

  /** The text between double quotation marks. */
  static String doubleQuoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c >= 0x20 && c < 0x7f) {
        out.append(c);
      } else {
        out.append("\\u%04x".formatted((int) c));
      }
    }
    return out.append('"').toString();
  }

  /** The text in one of YAML's styles, whether that style can hold it or not. */
  static String styled(String text, Random random) {
    return switch (random.nextInt(7)) {
      case 0 -> text;
      case 1 -> '\'' + text + '\'';
      case 2 -> '"' + text + '"';
      case 3 -> "|\n        " + text;
      case 4 -> ">-\n        " + text + "\n\n        " + text;
      case 5 -> "!!str " + text;
      default -> "&n " + text;
    };
  }
}
