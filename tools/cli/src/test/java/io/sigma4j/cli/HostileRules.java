package io.sigma4j.cli;

import java.util.function.IntFunction;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Texts of files that want to break their reader, of a size that the caller gives. */
enum HostileRules {
  DEEP_LISTS(n -> rule("s: " + "[".repeat(n) + "]".repeat(n))),
  DEEP_MAPS(n -> rule("s: " + "{a: ".repeat(n) + "}".repeat(n))),
  UNCLOSED("["::repeat),
  NESTED_DASHES(n -> rule("s:\n    " + "- ".repeat(n) + "a")),
  NESTED_KEYS(n -> rule("s:\n" + each(n, i -> " ".repeat(4 + i) + "a:"))),
  COMPLEX_KEYS(n -> "? ".repeat(n) + "a"),
  DEEP_PARENTHESES(n -> condition("(".repeat(n) + "s" + ")".repeat(n))),
  OPEN_PARENTHESES(n -> condition("(".repeat(n))),
  MANY_NOTS(n -> condition("not ".repeat(n) + "s")),
  LONG_CONDITION(n -> condition("s" + " or s".repeat(n))),
  LONG_NAME(n -> condition("s".repeat(n))),
  ALIAS_BOMB(HostileRules::aliasBomb),
  ALIAS_OF_ITSELF(n -> rule("s: &s\n    f: *s")),
  MERGE_OF_ITSELF(n -> rule("s: &s\n    <<: *s\n    f: a")),
  MERGE_BOMB(HostileRules::mergeBomb),
  MANY_MERGES(n -> "a: &a {k: v}\n" + rule("s: {<<: [" + "*a,".repeat(n) + "*a]}")),
  MERGE_OF_TEXT(n -> rule("s: {<<: text, f: a}")),
  LONG_QUOTED(n -> value("'" + "x".repeat(n) + "'")),
  LONG_ESCAPED(n -> value("\"" + "\\\\".repeat(n) + "\"")),
  LONG_BLOCK(n -> value("|\n" + "      xx xx\n".repeat(n))),
  LONG_FOLDED(n -> value(">\n" + "      xx xx\n".repeat(n))),
  LONG_PLAIN(n -> value("x\n" + "      xx xx\n".repeat(n))),
  LONG_WILDCARDS(n -> value("'" + "x*".repeat(n) + "'")),
  LONG_KEY(n -> rule("s: {'" + "x".repeat(n) + "': a}")),
  MANY_MODIFIERS(n -> rule("s: {'f" + "|contains".repeat(n) + "': a}")),
  LONG_REGEX(n -> rule("s: {f|re: '" + "(a|b)*c".repeat(n) + "'}")),
  DEEP_REGEX(n -> rule("s: {f|re: '" + "(".repeat(n) + "a" + ")".repeat(n) + "'}")),
  EXPLODING_REGEX(n -> rule("s: {f|re: '" + "(".repeat(50) + "a" + "{1000})".repeat(50) + "'}")),
  LONG_ENCODED(n -> rule("s: {f|utf16|base64offset|contains: '" + "x".repeat(n) + "'}")),
  FIFTY_DASHES(n -> rule("s: {f|windash|contains: '" + " -x".repeat(50) + "'}")),
  MANY_DASHES(n -> rule("s: {f|windash|contains: '" + " -x".repeat(n) + "'}")),
  ENCODED_DASHES(n -> rule("s: {f|windash|base64offset|contains: '" + " -x".repeat(50) + "'}")),
  PERCENTS(n -> rule("s: {f|expand: '" + "%p%".repeat(n) + "'}")),
  TABS(n -> "title: T\ndetection:\n" + "\t".repeat(n) + "s: {f: a}\n"),
  TAB_SEPARATORS(n -> "title: T\ndetection:\n  s:\t{f:\ta}\n  condition:\ts\tor\ts\n"),
  FOREIGN_TAGS(n -> rule("s: !!java.io.File [x]")),
  FOREIGN_DIRECTIVES(n -> "%YAML 9.9\n%TAG ! tag:x\n---\n" + value("a")),
  CONTROLS(n -> value("'a\u0007\u001b[31m'")),
  NULS("\0"::repeat),
  BLANK_LINES(n -> "\n".repeat(n) + value("a")),
  EMPTY_DOCUMENTS("---\n"::repeat),
  LONG_COMMENT(n -> value("a") + "#".repeat(n) + "\n"),
  MANY_VALUES(n -> rule("s:\n    f:\n" + each(n, i -> "      - value" + i))),
  MANY_NUMBERS(n -> rule("s:\n    f:\n" + each(n, i -> "      - " + i))),
  MANY_CONTAINS(n -> rule("s:\n    f|contains:\n" + each(n, i -> "      - value" + i))),
  MANY_CONTAINS_ALL(n -> rule("s:\n    f|contains|all:\n" + each(n, i -> "      - value" + i))),
  MANY_REGEXES(n -> rule("s:\n    f|re:\n" + each(n, i -> "      - 'value" + i + ".+'"))),
  MANY_RANGES(n -> rule("s:\n    f|cidr:\n" + each(n, HostileRules::range))),
  MANY_KEYWORDS(n -> rule("s:\n" + each(n, i -> "    - value" + i))),
  MANY_MAPS(n -> rule("s:\n" + each(n, i -> "    - f" + i + ": value"))),
  MANY_FIELDS(n -> rule("s:\n" + each(n, i -> "    f" + i + ": value"))),
  REPEATED_FIELD(n -> rule("s:\n" + each(n, i -> "    f: value" + i))),
  MANY_SELECTIONS(n -> selections(n, "1 of s*")),
  ALL_SELECTIONS(n -> selections(n, "all of them")),
  NO_SELECTION(n -> selections(n, "not 1 of s*")),
  HALF_OF_SELECTIONS(n -> selections(n, n / 2 + " of s*")),
  UNUSED_SELECTIONS(n -> selections(n, "s1")),
  MISNAMED_SELECTION(n -> selections(n, "t1")),
  MANY_CONDITIONS(n -> "detection:\n  s: {f: a}\n  condition:\n" + each(n, i -> "    - s")),
  MANY_TAGS(n -> "tags:\n" + each(n, i -> "  - x." + i) + value("a")),
  MANY_KEYS(n -> each(n, i -> "k" + i + ": 1") + value("a")),
  MANY_ANCHORS(n -> each(n, i -> "k" + i + ": &a" + i + " x") + value("a")),
  MANY_DOCUMENTS(n -> ("---\n" + value("a")).repeat(n)),
  MANY_BROKEN_DOCUMENTS("---\na: [\n"::repeat),
  MANY_REPEATS(n -> value("a") + "---\naction: repeat\ntitle: x\n".repeat(n));

  @SuppressWarnings("ImmutableEnumChecker") // functions without state
  private final IntFunction<String> text;

  HostileRules(IntFunction<String> text) {
    this.text = text;
  }

  /** The text; most grow with {@code size}. */
  String text(int size) {
    return text.apply(size);
  }

  private static String rule(String detections) {
    return "title: T\nlogsource: {category: test}\ndetection:\n  "
        + detections
        + "\n  condition: s\n";
  }

  private static String value(String value) {
    return rule("s:\n    f: " + value);
  }

  private static String condition(String condition) {
    return "title: T\nlogsource: {category: test}\ndetection:\n  s: {f: a}\n  condition: "
        + condition
        + "\n";
  }

  private static String selections(int count, String condition) {
    return "title: T\nlogsource: {category: test}\ndetection:\n"
        + each(count, i -> "  s" + i + ": {f" + i + ": a}")
        + "  condition: "
        + condition
        + "\n";
  }

  private static String range(int number) {
    return "      - 10." + number / 256 % 256 + "." + number % 256 + ".0/24";
  }

  private static String aliasBomb(int size) {
    StringBuilder text = new StringBuilder("k0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 20; i++) {
      String ten = ("*a" + (i - 1) + ",").repeat(10);
      text.append("k").append(i).append(": &a").append(i).append(" [").append(ten).append("]\n");
    }
    return text + value("*a19");
  }

  private static String mergeBomb(int size) {
    StringBuilder text = new StringBuilder("k0: &a0 {");
    text.append(IntStream.range(0, 100).mapToObj(i -> "m" + i + ": v, ").collect(joined()));
    text.append("}\n");
    for (int i = 1; i < 20; i++) {
      String ten = ("*a" + (i - 1) + ",").repeat(10);
      text.append("k").append(i).append(": &a").append(i);
      text.append(" {<<: [").append(ten).append("]}\n");
    }
    return text + rule("s: {<<: *a19}");
  }

  private static String each(int count, IntFunction<String> line) {
    return IntStream.range(0, count).mapToObj(i -> line.apply(i) + "\n").collect(joined());
  }

  private static Collector<CharSequence, ?, String> joined() {
    return Collectors.joining();
  }
}
