package io.sigma4j.kql;

import io.sigma4j.core.backend.FieldNames;
import io.sigma4j.core.backend.Quoting;
import io.sigma4j.core.backend.Refusal;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * How KQL writes the names of columns and tables: {@code Image}, {@code ['c-uri']}.
 *
 * <p>Sources: <i>Entity names</i>; <i>The dynamic data type</i>, "Dynamic object accessors".
 */
enum KqlNames {
  /** The whole name is a column, {@code ['user.name']}. */
  FLAT {
    @Override
    Optional<Refusal> write(String name, StringBuilder out) {
      return NAMES.write(name, out);
    }
  },

  /**
   * What follows a dot is a member of a dynamic column, {@code user["name"]}, or of the JSON in a
   * column of text, {@code parse_json(user)["name"]}.
   */
  PATHS {
    @Override
    Optional<Refusal> write(String name, StringBuilder out) {
      int dot = name.indexOf('.');
      if (dot <= 0 || name.endsWith(".") || name.contains("..")) {
        return NAMES.write(name, out);
      }
      Optional<Refusal> refusal = writeColumn(name.substring(0, dot), out);
      for (int start = dot + 1; refusal.isEmpty() && start > 0; ) {
        int end = name.indexOf('.', start);
        refusal = MEMBERS.write(name.substring(start, end < 0 ? name.length() : end), out);
        start = end + 1;
      }
      return refusal;
    }
  };

  private static final String PARSED = "parse_json(";

  private static final Predicate<String> IDENTIFIER = FieldNames.identifier(Set.of());

  private static final FieldNames NAMES =
      FieldNames.plainIf(
          name -> IDENTIFIER.test(name) && !ReservedWords.contains(name),
          KqlText.escaped(Quoting.between("['", "']"), '\''));

  private static final FieldNames MEMBERS =
      FieldNames.plainIf(name -> false, KqlText.escaped(Quoting.between("[\"", "\"]"), '"'));

  /** A column, or the JSON that a column of text holds, {@code parse_json(AdditionalFields)}. */
  private static Optional<Refusal> writeColumn(String name, StringBuilder out) {
    if (!name.startsWith(PARSED) || !name.endsWith(")")) {
      return NAMES.write(name, out);
    }
    out.append(PARSED);
    Optional<Refusal> refusal =
        NAMES.write(name.substring(PARSED.length(), name.length() - 1), out);
    out.append(')');
    return refusal;
  }

  /**
   * Writes a name.
   *
   * @return why it cannot be written, or empty if it was
   */
  abstract Optional<Refusal> write(String name, StringBuilder out);
}
