package io.sigma4j.testkit;

import java.util.List;

/**
 * The literals of a query in Microsoft's KQL.
 *
 * <p>Source: Microsoft, <i>The string data type</i> (escapes, verbatim, multi-line and obfuscated
 * literals), <i>Entity names</i>, <i>matches regex operator</i>.
 */
public final class KqlLiterals extends ExpressionLexer {

  private static final String MULTI_LINE = "```";

  private KqlLiterals(String query) {
    super(query);
  }

  /**
   * The literals in their order, without the names of columns.
   *
   * @throws LiteralException if one does not end, or has an unknown escape
   */
  public static List<Literal> read(String query) {
    return new KqlLiterals(query).read();
  }

  @Override
  boolean readQuoted() {
    int start = in().at();
    if (readName()) {
      return true;
    }
    if (in().skip(MULTI_LINE)) {
      add(kind(), in().until(MULTI_LINE), start);
      return true;
    }
    if (!isStringAhead()) {
      return false;
    }
    add(kind(), string(), start);
    return true;
  }

  /** Reads {@code ['a name']}; a bracket in {@code dynamic([...])} opens an array. */
  private boolean readName() {
    boolean quoted = in().peek() == '[' && (in().peek(1) == '\'' || in().peek(1) == '"');
    if (!quoted || lastWord().equals("dynamic")) {
      return false;
    }
    in().next();
    string();
    if (!in().skip("]")) {
      throw in().problem("no ] after a name");
    }
    return true;
  }

  private boolean isStringAhead() {
    int prefix = in().peek() == 'h' || in().peek() == 'H' ? 1 : 0;
    int mark = in().peek(prefix) == '@' ? prefix + 1 : prefix;
    return in().peek(mark) == '"' || in().peek(mark) == '\'';
  }

  private String string() {
    if (!in().skip("h")) {
      in().skip("H");
    }
    boolean verbatim = in().skip("@");
    String quote = String.valueOf(in().next());
    return verbatim ? verbatim(quote) : escapedString(quote);
  }

  private String verbatim(String quote) {
    StringBuilder value = new StringBuilder(in().until(quote));
    while (in().skip(quote)) {
      value.append(quote).append(in().until(quote));
    }
    return value.toString();
  }

  private String escapedString(String quote) {
    StringBuilder value = new StringBuilder();
    while (!in().skip(quote)) {
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
      case '\\', '"', '\'' -> c;
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> in().unit(4);
      default -> throw in().problem("an unknown escape");
    };
  }

  @Override
  LiteralKind kindAfter(String operator) {
    return operator.equals("regex") ? LiteralKind.REGEX : LiteralKind.STRING;
  }

  @Override
  String wordCharacters() {
    return "_";
  }
}
