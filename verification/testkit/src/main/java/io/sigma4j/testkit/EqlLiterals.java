package io.sigma4j.testkit;

import java.util.List;

/**
 * The literals of an EQL query.
 *
 * <p>Source: Elasticsearch, <i>EQL syntax reference</i>, sections <i>Strings</i>, <i>Raw
 * strings</i>, <i>Wildcards</i>, <i>Pattern comparison keywords</i>, <i>Escape a field name</i>.
 */
public final class EqlLiterals extends ExpressionLexer {

  private EqlLiterals(String query) {
    super(query);
  }

  /**
   * The literals in their order, without the names of fields.
   *
   * @throws LiteralException if one does not end, or has an unknown escape
   */
  public static List<Literal> read(String query) {
    return new EqlLiterals(query).read();
  }

  @Override
  boolean readQuoted() {
    int start = in().at();
    if (in().skip("`")) {
      in().until("`");
      return true;
    }
    if (in().skip("\"\"\"")) {
      add(literal(in().untilTripleQuote(), start));
      return true;
    }
    if (in().skip("\"")) {
      add(literal(string(), start));
      return true;
    }
    return false;
  }

  private String string() {
    StringBuilder value = new StringBuilder();
    while (!in().skip("\"")) {
      char c = in().next();
      if (c == '\n' || c == '\r') {
        throw in().problem("a line break in a string");
      }
      if (c == '\\') {
        value.appendCodePoint(escaped());
      } else {
        value.append(c);
      }
    }
    return value.toString();
  }

  private int escaped() {
    char c = in().next();
    return switch (c) {
      case '\\', '"' -> c;
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> codePoint();
      default -> throw in().problem("an unknown escape");
    };
  }

  private int codePoint() {
    if (!in().skip("{")) {
      throw in().problem("no { after \\u");
    }
    return Integer.parseInt(in().until("}"), 16);
  }

  /** A pattern has no escapes: a backslash is a backslash, and every star a wildcard. */
  private Literal literal(String text, int start) {
    if (kind() != LiteralKind.PATTERN) {
      return new Literal(kind(), text, start, in().at());
    }
    return PatternText.of(text, '*', '?').literal(LiteralKind.STRING, start, in().at());
  }

  @Override
  LiteralKind kindAfter(String operator) {
    return switch (operator) {
      case ":", "like", "like~" -> LiteralKind.PATTERN;
      case "regex", "regex~" -> LiteralKind.REGEX;
      default -> LiteralKind.STRING;
    };
  }

  @Override
  String wordCharacters() {
    return "_.@~?";
  }
}
