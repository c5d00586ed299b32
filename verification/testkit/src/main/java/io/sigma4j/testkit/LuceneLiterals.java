package io.sigma4j.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The literals of a Lucene query in the syntax of {@code query_string}.
 *
 * <p>Source: Elasticsearch, <i>Query string query</i>, sections <i>Query string syntax</i> and
 * <i>Reserved characters</i>; Lucene, <i>Classic query parser syntax</i> (unicode escapes).
 */
public final class LuceneLiterals {

  private static final Set<String> OPERATORS = Set.of("AND", "OR", "NOT", "&&", "||");
  private static final String ENDS = "()[]{}\"^~:/";

  /** The parser knows no others: a vertical tab, say, is a character like any. */
  private static final String BLANKS = " \t\n\r\u3000";

  private final Cursor in;
  private final List<Literal> literals = new ArrayList<>();
  private boolean existence;

  private LuceneLiterals(String query) {
    this.in = new Cursor(query);
  }

  /**
   * The literals in their order, without the names of fields.
   *
   * @throws LiteralException if one does not end
   */
  public static List<Literal> read(String query) {
    return new LuceneLiterals(query).read();
  }

  private List<Literal> read() {
    while (in.more()) {
      step();
    }
    return List.copyOf(literals);
  }

  private void step() {
    int start = in.at();
    if (skipBlanks() || in.skip("(") || in.skip(")")) {
      return;
    }
    if (in.skip("+") || in.skip("-") || in.skip("!") || skipComparison()) {
      return;
    }
    if (in.skip("^") || in.skip("~")) {
      in.word(".");
    } else if (in.skip("\"")) {
      literals.add(new Literal(LiteralKind.STRING, phrase(), start, in.at()));
    } else if (in.skip("/")) {
      literals.add(new Literal(LiteralKind.REGEX, regex(), start, in.at()));
    } else if (in.skip("[") || in.skip("{")) {
      range();
    } else {
      term();
    }
  }

  private boolean skipBlanks() {
    int start = in.at();
    while (in.more() && BLANKS.indexOf(in.peek()) >= 0) {
      in.next();
    }
    return in.at() > start;
  }

  private boolean skipComparison() {
    return in.skip(">=") || in.skip("<=") || in.skip(">") || in.skip("<");
  }

  private String phrase() {
    StringBuilder value = new StringBuilder();
    while (!in.skip("\"")) {
      char c = in.next();
      value.append(c == '\\' ? escaped() : c);
    }
    return value.toString();
  }

  private String regex() {
    StringBuilder value = new StringBuilder();
    while (!in.skip("/")) {
      char c = in.next();
      if (c == '\\' && in.peek() != '/') {
        value.append(c);
      }
      value.append(c == '\\' ? in.next() : c);
    }
    return value.toString();
  }

  private void range() {
    while (!in.skip("]") && !in.skip("}")) {
      if (!in.more()) {
        throw in.problem("a range without an end");
      }
      if (!skipBlanks()) {
        rangeBound();
      }
    }
  }

  private void rangeBound() {
    int start = in.at();
    if (in.skip("\"")) {
      literals.add(new Literal(LiteralKind.STRING, phrase(), start, in.at()));
      return;
    }
    String bound = in.wordUpTo("]}");
    if (!bound.equals("TO") && !bound.equals("*")) {
      literals.add(new Literal(LiteralKind.TERM, bound, start, in.at()));
    }
  }

  private void term() {
    int start = in.at();
    PatternText value = characters();
    Literal literal = value.literal(LiteralKind.TERM, start, in.at());
    if (in.skip(":")) {
      existence = literal.value().equals("_exists_");
      return;
    }
    if (value.isEmpty()) {
      throw in.problem("an unescaped " + in.peek());
    }
    boolean plain = literal.value().length() == in.at() - start;
    if (!existence && !(plain && OPERATORS.contains(literal.value()))) {
      literals.add(literal);
    }
    existence = false;
  }

  private PatternText characters() {
    PatternText value = new PatternText();
    while (in.more() && (ENDS + BLANKS).indexOf(in.peek()) < 0) {
      char c = in.next();
      if (c == '\\') {
        value.add(escaped());
      } else if (c == '*' || c == '?') {
        value.addWildcard(c);
      } else {
        value.add(c);
      }
    }
    return value;
  }

  private char escaped() {
    char c = in.next();
    return c == 'u' ? in.unit(4) : c;
  }
}
