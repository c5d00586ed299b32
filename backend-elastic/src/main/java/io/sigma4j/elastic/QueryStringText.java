package io.sigma4j.elastic;

import io.sigma4j.core.backend.FieldNames;
import io.sigma4j.core.backend.Quoting;
import io.sigma4j.core.backend.Refusal;
import io.sigma4j.core.diagnostic.DiagnosticCode;
import io.sigma4j.core.value.TextPattern;
import io.sigma4j.core.value.Token;
import java.util.Optional;
import java.util.Set;

/**
 * How {@code query_string} writes names and values. A whole value is a phrase, in which wildcards
 * are plain characters and {@code <} at the start is no range; wildcards only work in a bare term,
 * where every character with a meaning needs a backslash. A letter never gets one: {@code \}{@code
 * u} begins an escape.
 *
 * <p>Elasticsearch Guide, "Query string query", section "Query string syntax"; Lucene, package
 * {@code queryparser.classic}.
 */
public final class QueryStringText {

  private static final Quoting PHRASE =
      Quoting.between("\"", "\"").backslashing("\\\"").withUtf16Escapes();

  /** Control characters have no escape in a term with wildcards: they stand there themselves. */
  private static final Quoting TERM =
      Quoting.between("", "")
          .backslashing("+-=&|!(){}[]<>^\"~*?:\\/ \t\n\r\u3000")
          .withPlainControls();

  private static final Quoting NAME =
      Quoting.between("", "").backslashing("+-=&|!(){}[]<>^\"~?:\\/ \u3000").withUtf16Escapes();

  private static final Set<String> OPERATORS = Set.of("AND", "OR", "NOT");

  private static final FieldNames NAMES = FieldNames.plainIf(FieldNames.identifier(Set.of()), NAME);

  private static final FieldNames QUOTED_NAMES = FieldNames.plainIf(name -> false, PHRASE);

  private QueryStringText() {}

  /** Whole values: every character is possible and none is special. */
  public static Quoting phrase() {
    return PHRASE;
  }

  /**
   * Writes a field's name, as it stands before the colon.
   *
   * @return why it cannot be written, or empty if it was
   */
  public static Optional<Refusal> writeName(String name, StringBuilder out) {
    if (OPERATORS.contains(name)) {
      out.append('\\').append(name);
      return Optional.empty();
    }
    return isPattern(name) ? Optional.of(patternName(name)) : NAMES.write(name, out);
  }

  /**
   * Writes a field's name as a value, as it stands after {@code _exists_:}.
   *
   * @return why it cannot be written, or empty if it was
   */
  public static Optional<Refusal> writeNameAsValue(String name, StringBuilder out) {
    if (isPattern(name)) {
      return Optional.of(patternName(name));
    }
    return isPlain(name) ? NAMES.write(name, out) : QUOTED_NAMES.write(name, out);
  }

  private static boolean isPlain(String name) {
    return !OPERATORS.contains(name) && FieldNames.identifier(Set.of()).test(name);
  }

  /** Elasticsearch expands a star in a name even after a backslash. */
  private static boolean isPattern(String name) {
    return name.indexOf('*') >= 0 || name.equals("_exists_");
  }

  private static Refusal patternName(String name) {
    return new Refusal(
        DiagnosticCode.FIELD_NOT_EXPRESSIBLE,
        "the field name `" + name + "` means other fields in a query",
        "map the field to another name");
  }

  /**
   * Writes a pattern as a bare term with wildcards.
   *
   * @return false, with nothing of use written, if there is a choice of characters in it, or half
   *     of a surrogate pair
   */
  public static boolean writeWildcards(TextPattern pattern, StringBuilder out) {
    for (Token token : pattern.tokens()) {
      if (token instanceof Token.Literal literal) {
        if (TERM.write(literal.text(), out).isPresent()) {
          return false;
        }
      } else if (token instanceof Token.OneOf) {
        return false;
      } else {
        out.append(token instanceof Token.AnyRun ? '*' : '?');
      }
    }
    return true;
  }
}
