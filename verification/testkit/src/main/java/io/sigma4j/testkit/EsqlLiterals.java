package io.sigma4j.testkit;

import java.util.List;
import java.util.Locale;

/**
 * The literals of an ES|QL query.
 *
 * <p>Source: Elasticsearch, <i>Basic ES|QL syntax</i>, sections <i>Identifiers</i> and
 * <i>Literals</i>; <i>ES|QL operators</i>, {@code LIKE} and {@code RLIKE}, whose patterns have
 * escapes of their own within those of the string.
 */
public final class EsqlLiterals extends ExpressionLexer {

  private EsqlLiterals(String query) {
    super(query);
  }

  /**
   * The literals in their order, without the names of columns. A query of another language within,
   * as in {@code qstr("...")}, gives its literals, at the place of the string.
   *
   * @throws LiteralException if one does not end, or has an unknown escape
   */
  public static List<Literal> read(String query) {
    return new EsqlLiterals(query).read();
  }

  @Override
  boolean readQuoted() {
    int start = in().at();
    if (in().skip("`")) {
      in().until("`");
      return true;
    }
    if (in().skip("\"\"\"")) {
      addString(in().untilTripleQuote(), start);
      return true;
    }
    if (in().skip("\"")) {
      addString(string(), start);
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
      value.append(c == '\\' ? escaped() : c);
    }
    return value.toString();
  }

  private char escaped() {
    char c = in().next();
    return switch (c) {
      case '\\', '"' -> c;
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      default -> throw in().problem("an unknown escape");
    };
  }

  private void addString(String text, int start) {
    if (lastWord().toLowerCase(Locale.ROOT).equals("qstr")) {
      LuceneLiterals.read(text).forEach(inner -> add(inner.kind(), inner.value(), start));
    } else if (kind() == LiteralKind.PATTERN) {
      add(pattern(text, start));
    } else {
      add(kind(), text, start);
    }
  }

  private Literal pattern(String text, int start) {
    PatternText pattern = new PatternText();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '*' || c == '?') {
        pattern.addWildcard(c);
      } else if (c == '\\') {
        pattern.add(escapedInPattern(text, ++i));
      } else {
        pattern.add(c);
      }
    }
    return pattern.literal(LiteralKind.STRING, start, in().at());
  }

  private char escapedInPattern(String text, int index) {
    char c = index < text.length() ? text.charAt(index) : '\0';
    if (c != '*' && c != '?' && c != '\\') {
      throw in().problem("a lone backslash in a pattern");
    }
    return c;
  }

  @Override
  LiteralKind kindAfter(String operator) {
    return switch (operator.toLowerCase(Locale.ROOT)) {
      case "like" -> LiteralKind.PATTERN;
      case "rlike" -> LiteralKind.REGEX;
      default -> LiteralKind.STRING;
    };
  }

  @Override
  String wordCharacters() {
    return "_.@*";
  }
}
