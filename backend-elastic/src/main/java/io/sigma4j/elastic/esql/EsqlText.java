package io.sigma4j.elastic.esql;

import io.sigma4j.core.backend.FieldNames;
import io.sigma4j.core.backend.Quoting;
import io.sigma4j.core.value.TextPattern;
import io.sigma4j.core.value.Token;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * How ES|QL writes texts and names. A text in quotation marks knows five escapes and no others; a
 * line break must be one of them, other control characters stand there themselves.
 *
 * <p>Elasticsearch Guide, "Basic ES|QL syntax", sections "Identifiers" and "Literals"; "LIKE".
 */
final class EsqlText {

  /** A text in quotation marks. */
  static final Quoting QUOTING =
      Quoting.between("\"", "\"")
          .backslashing("\\\"")
          .escaping('\n', "\\n")
          .escaping('\r', "\\r")
          .escaping('\t', "\\t")
          .withPlainControls();

  /** Words that begin something else where an expression is expected. */
  private static final Set<String> RESERVED =
      Set.of(
          "and",
          "as",
          "asc",
          "by",
          "desc",
          "false",
          "first",
          "from",
          "in",
          "is",
          "last",
          "like",
          "limit",
          "metadata",
          "not",
          "null",
          "nulls",
          "on",
          "or",
          "rlike",
          "true",
          "where",
          "with");

  /** The name of a field: as it is, or as a whole in backticks. */
  static final FieldNames NAMES =
      FieldNames.plainIf(
          EsqlText::isPath, Quoting.between("`", "`").escaping('`', "``").withPlainControls());

  private EsqlText() {}

  private static boolean isPath(String name) {
    Predicate<String> part = FieldNames.identifier(RESERVED);
    int from = 0;
    for (int dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', from)) {
      if (!part.test(name.substring(from, dot))) {
        return false;
      }
      from = dot + 1;
    }
    return name.equals("@timestamp") || part.test(name.substring(from));
  }

  /**
   * A pattern of {@code LIKE}, not quoted yet: a backslash makes a wildcard plain.
   *
   * @return empty if there is a choice of characters, which {@code LIKE} does not know
   */
  static Optional<String> like(TextPattern pattern) {
    StringBuilder out = new StringBuilder();
    for (Token token : pattern.tokens()) {
      if (token instanceof Token.OneOf) {
        return Optional.empty();
      }
      if (token instanceof Token.Literal literal) {
        appendPlain(literal.text(), out);
      } else {
        out.append(token instanceof Token.AnyRun ? '*' : '?');
      }
    }
    return Optional.of(out.toString());
  }

  private static void appendPlain(String text, StringBuilder out) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '*' || c == '?' || c == '\\') {
        out.append('\\');
      }
      out.append(c);
    }
  }
}
