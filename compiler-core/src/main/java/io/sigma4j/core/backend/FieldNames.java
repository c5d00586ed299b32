package io.sigma4j.core.backend;

import io.sigma4j.core.diagnostic.DiagnosticCode;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** How a language writes the name of a field: as it is where it may, else quoted. Immutable. */
public final class FieldNames {

  private final Predicate<String> plain;
  private final Quoting quoting;

  private FieldNames(Predicate<String> plain, Quoting quoting) {
    this.plain = plain;
    this.quoting = quoting;
  }

  /** Names that {@code plain} accepts as they are, all others quoted. */
  public static FieldNames plainIf(Predicate<String> plain, Quoting otherwise) {
    return new FieldNames(plain, otherwise);
  }

  /**
   * Letters and digits of ASCII and the underscore, not beginning with a digit, and none of the
   * reserved words in whichever case.
   *
   * @param reserved in lower case
   */
  public static Predicate<String> identifier(Set<String> reserved) {
    return name ->
        !name.isEmpty()
            && !isDigit(name.charAt(0))
            && isIdentifier(name)
            && (reserved.isEmpty() || !reserved.contains(name.toLowerCase(Locale.ROOT)));
  }

  private static boolean isIdentifier(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (!isLetter(c) && !isDigit(c) && c != '_') {
        return false;
      }
    }
    return true;
  }

  private static boolean isLetter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  /**
   * Writes the name.
   *
   * @return why it cannot be written, or empty if it was
   */
  public Optional<Refusal> write(String name, StringBuilder out) {
    if (plain.test(name)) {
      out.append(name);
      return Optional.empty();
    }
    return quoting
        .write(name, out)
        .map(
            refusal ->
                new Refusal(
                    DiagnosticCode.FIELD_NOT_EXPRESSIBLE,
                    "the field name `" + name + "` cannot be written",
                    "map the field to another name"));
  }
}
