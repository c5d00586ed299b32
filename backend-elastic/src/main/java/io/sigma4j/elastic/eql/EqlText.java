package io.sigma4j.elastic.eql;

import io.sigma4j.core.backend.FieldNames;
import io.sigma4j.core.backend.Quoting;
import io.sigma4j.core.backend.Refusal;
import io.sigma4j.core.value.TextPattern;
import io.sigma4j.core.value.Token;
import java.util.Optional;
import java.util.Set;

/**
 * How EQL writes texts and names.
 *
 * <p>Elasticsearch Guide, "EQL syntax reference", sections "Strings", "Escape a field name" and
 * "Pattern comparison keywords".
 */
final class EqlText {

  /** A text in quotation marks. */
  static final Quoting QUOTING =
      Quoting.between("\"", "\"")
          .backslashing("\\\"")
          .escaping('\n', "\\n")
          .escaping('\r', "\\r")
          .escaping('\t', "\\t")
          .withBracedEscapes();

  private static final Set<String> RESERVED =
      Set.of(
          "and",
          "any",
          "by",
          "false",
          "in",
          "join",
          "like",
          "maxspan",
          "not",
          "null",
          "of",
          "or",
          "regex",
          "sample",
          "sequence",
          "true",
          "until",
          "where",
          "with");

  private static final FieldNames PARTS =
      FieldNames.plainIf(
          FieldNames.identifier(RESERVED), Quoting.between("`", "`").escaping('`', "``"));

  private EqlText() {}

  /**
   * Writes the name of a field, each part between dots as it is or in backticks.
   *
   * @return why it cannot be written, or empty if it was
   */
  static Optional<Refusal> writeName(String name, StringBuilder out) {
    if (name.equals("@timestamp")) {
      out.append(name);
      return Optional.empty();
    }
    int from = 0;
    for (int dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', from)) {
      Optional<Refusal> refusal = PARTS.write(name.substring(from, dot), out);
      if (refusal.isPresent()) {
        return refusal;
      }
      out.append('.');
      from = dot + 1;
    }
    return PARTS.write(name.substring(from), out);
  }

  /**
   * A pattern of {@code :} or {@code like}, not quoted yet.
   *
   * @return empty if it has a plain {@code *} or {@code ?}, which cannot be escaped, or a choice of
   *     characters
   */
  static Optional<String> wildcards(TextPattern pattern) {
    StringBuilder out = new StringBuilder();
    for (Token token : pattern.tokens()) {
      if (token instanceof Token.OneOf
          || (token instanceof Token.Literal literal && hasWildcard(literal.text()))) {
        return Optional.empty();
      }
      if (token instanceof Token.Literal literal) {
        out.append(literal.text());
      } else {
        out.append(token instanceof Token.AnyRun ? '*' : '?');
      }
    }
    return Optional.of(out.toString());
  }

  private static boolean hasWildcard(String text) {
    return text.indexOf('*') >= 0 || text.indexOf('?') >= 0;
  }
}
