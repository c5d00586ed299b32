package io.sigma4j.fuzz;

import java.util.Optional;

/** Where a hostile text stands in a rule. */
enum Place {
  EQUALS("f", "", ""),
  CONTAINS("f|contains", "x", "x"),
  STARTS("f|startswith", "", "x"),
  ENDS("f|endswith", "x", ""),
  CASED("f|cased", "", ""),
  CASED_CONTAINS("f|contains|cased", "x", "x"),
  NOT_EQUAL("f|neq", "", ""),
  KEYWORD("", "x", "x"),
  PLACEHOLDER("f|expand", "", ""),
  REGEX("f|re", "x", "x") {
    @Override
    String written(String text) {
      StringBuilder regex = new StringBuilder();
      text.codePoints()
          .forEach(
              c ->
                  regex.append(
                      Character.isLetterOrDigit(c) || c > 0x7f
                          ? Character.toString(c)
                          : "\\x{" + Integer.toHexString(c) + "}"));
      return regex.toString();
    }
  },
  INSIDE("f", "aa\ue001", "\ue001bb") {
    @Override
    String written(String text) {
      return "aa*" + super.written(text) + "*bb";
    }
  },
  BEFORE_ONE("f", "", "x") {
    @Override
    String written(String text) {
      return super.written(text) + '?';
    }
  };

  private final String key;
  private final String before;
  private final String after;

  Place(String key, String before, String after) {
    this.key = key;
    this.before = before;
    this.after = after;
  }

  /** A rule with the text in that place. */
  String rule(String text) {
    String value = Pieces.doubleQuoted(this == PLACEHOLDER ? "%v%" : written(text));
    String selection = this == KEYWORD ? "\n    - " + value : "\n    " + key + ": " + value;
    return rule("T", selection, "");
  }

  static String rule(String title, String selection, String more) {
    return "title: %s\nlogsource: {product: p}\ndetection:\n  s:%s\n  condition: s\n%s"
        .formatted(title, selection, more);
  }

  /** The text as values are written: nothing in it is a wildcard. */
  String written(String text) {
    return text.replaceAll("([*?\\\\])", "\\\\$1");
  }

  /** What the field holds if the text is in it. */
  String event(String text) {
    return before + text + after;
  }

  /** The same with another character in the middle of the text; none if there is no text. */
  Optional<String> otherEvent(String text) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    int middle = text.offsetByCodePoints(0, text.codePointCount(0, text.length()) / 2);
    int end = text.offsetByCodePoints(middle, 1);
    return Optional.of(event(text.substring(0, middle) + '\ue000' + text.substring(end)));
  }
}
