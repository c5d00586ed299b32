package io.sigma4j.testkit;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The literals of an Elasticsearch Query DSL query.
 *
 * <p>Source: Elasticsearch, <i>Query DSL</i>, pages <i>Boolean query</i>, <i>Term-level
 * queries</i>, <i>Wildcard query</i>, <i>Regexp query</i>, <i>Query string query</i>.
 */
public final class DslLiterals {

  private static final Set<String> OPERANDS =
      Set.of("value", "values", "query", "gt", "gte", "lt", "lte");

  private final Iterator<Literal> strings;
  private final List<Literal> literals = new ArrayList<>();

  private DslLiterals(Iterator<Literal> strings) {
    this.strings = strings;
  }

  /**
   * The literals in their order, without the names of fields. Those of a {@code query_string} are
   * the literals of its query, at the place of the string; a number has no place.
   *
   * @throws JsonException if the text is not JSON
   * @throws LiteralException if a literal does not end, or a clause is unknown
   */
  public static List<Literal> read(String query) {
    Map<String, Object> body = Json.readObject(query);
    DslLiterals lexer = new DslLiterals(strings(query).iterator());
    lexer.clause(body);
    return List.copyOf(lexer.literals);
  }

  /** The strings of the text, names included, in their order. */
  private static List<Literal> strings(String text) {
    List<Literal> strings = new ArrayList<>();
    int at = text.indexOf('"');
    while (at >= 0) {
      JsonReader reader = new JsonReader(text, at);
      strings.add(new Literal(LiteralKind.STRING, reader.string(), at, reader.offset()));
      at = text.indexOf('"', reader.offset());
    }
    return strings;
  }

  private void clause(Object clause) {
    if (clause instanceof List<?> clauses) {
      clauses.forEach(this::clause);
    } else if (clause instanceof Map<?, ?> members) {
      members.values().forEach(this::member);
    } else if (clause instanceof String) {
      strings.next();
    }
  }

  private void member(Object value) {
    Literal name = strings.next();
    switch (name.value()) {
      case "query", "bool", "must", "should", "filter", "must_not", "constant_score" ->
          clause(value);
      case "minimum_should_match", "boost", "_name", "exists" -> skip(value);
      case "term", "terms", "prefix", "match_phrase", "range" -> fields(value, LiteralKind.STRING);
      case "wildcard" -> fields(value, LiteralKind.PATTERN);
      case "regexp" -> fields(value, LiteralKind.REGEX);
      case "query_string" -> queryString(value);
      default -> throw new LiteralException("unknown clause " + name.value(), name.start());
    }
  }

  private void fields(Object value, LiteralKind kind) {
    members(value)
        .forEach(
            (name, operand) -> {
              strings.next();
              if (operand instanceof Map) {
                parameters(operand, kind);
              } else {
                operand(operand, kind);
              }
            });
  }

  private void parameters(Object value, LiteralKind kind) {
    members(value)
        .forEach(
            (name, operand) -> {
              strings.next();
              if (OPERANDS.contains(name)) {
                operand(operand, kind);
              } else {
                skip(operand);
              }
            });
  }

  private void queryString(Object value) {
    members(value)
        .forEach(
            (name, operand) -> {
              strings.next();
              if (name.equals("query")) {
                nested(strings.next());
              } else {
                skip(operand);
              }
            });
  }

  private void nested(Literal query) {
    for (Literal inner : LuceneLiterals.read(query.value())) {
      literals.add(new Literal(inner.kind(), inner.value(), query.start(), query.end()));
    }
  }

  private static Map<?, ?> members(Object value) {
    return value instanceof Map<?, ?> members ? members : Map.of();
  }

  private void operand(Object value, LiteralKind kind) {
    if (value instanceof List<?> elements) {
      elements.forEach(element -> operand(element, kind));
    } else if (value instanceof String) {
      literals.add(literal(strings.next(), kind));
    } else {
      literals.add(new Literal(LiteralKind.TERM, value.toString(), 0, 0));
    }
  }

  private static Literal literal(Literal string, LiteralKind kind) {
    return kind == LiteralKind.PATTERN
        ? pattern(string)
        : new Literal(kind, string.value(), string.start(), string.end());
  }

  /** In a wildcard query a backslash escapes whatever follows. */
  private static Literal pattern(Literal string) {
    Cursor in = new Cursor(string.value());
    PatternText pattern = new PatternText();
    while (in.more()) {
      char c = in.next();
      if (c == '*' || c == '?') {
        pattern.addWildcard(c);
      } else {
        pattern.add(c == '\\' ? in.next() : c);
      }
    }
    return pattern.literal(LiteralKind.STRING, string.start(), string.end());
  }

  private void skip(Object value) {
    if (value instanceof List<?> elements) {
      elements.forEach(this::skip);
    } else if (value instanceof Map<?, ?> members) {
      members
          .values()
          .forEach(
              member -> {
                strings.next();
                skip(member);
              });
    } else if (value instanceof String) {
      strings.next();
    }
  }
}
