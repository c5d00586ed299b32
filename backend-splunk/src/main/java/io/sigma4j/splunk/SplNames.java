package io.sigma4j.splunk;

import io.sigma4j.core.backend.FieldNames;
import io.sigma4j.core.backend.Hole;
import io.sigma4j.core.backend.Holes;
import io.sigma4j.core.backend.Quoting;
import io.sigma4j.core.backend.Refusal;
import io.sigma4j.core.diagnostic.DiagnosticCode;
import io.sigma4j.core.ir.Value;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * How a place of an SPL search writes field names, and which it cannot.
 *
 * <p>In {@code search} and in {@code table} double quotation marks stand round a name that is no
 * word; in {@code where} they make a text, and single ones stand round a name (Search Reference,
 * "search" and "where"). An asterisk is a wildcard for names in {@code table} and none in {@code
 * search}. A time modifier such as {@code earliest} is no field in {@code search} (Search
 * Reference, "Time modifiers").
 */
final class SplNames {

  private static final Set<String> TIME_MODIFIERS =
      Set.of(
          "earliest",
          "latest",
          "_index_earliest",
          "_index_latest",
          "starttime",
          "endtime",
          "starttimeu",
          "endtimeu",
          "timeformat",
          "daysago",
          "hoursago",
          "minutesago",
          "monthsago",
          "startdaysago",
          "starthoursago",
          "startminutesago",
          "startmonthsago",
          "enddaysago",
          "endhoursago",
          "endminutesago",
          "endmonthsago",
          "searchtimespandays",
          "searchtimespanhours",
          "searchtimespanminutes",
          "searchtimespanmonths",
          "now");

  private static final Set<String> SEARCH_WORDS =
      Set.of("and", "or", "not", "in", "as", "by", "search", "case", "term", "savedsearch");

  private static final Set<String> WHERE_WORDS =
      Set.of("and", "or", "xor", "not", "like", "in", "true", "false", "null");

  private static final Quoting DOUBLE = Quoting.between("\"", "\"").backslashing("\\\"");

  /** In the {@code search} command. */
  static final SplNames SEARCH =
      new SplNames(
          name ->
              !TIME_MODIFIERS.contains(name.toLowerCase(Locale.ROOT))
                  && name.indexOf('*') < 0
                  && name.charAt(0) != '\'',
          FieldNames.plainIf(dotted(SEARCH_WORDS), DOUBLE));

  /** In expressions of {@code where}. */
  static final SplNames WHERE =
      new SplNames(
          name -> name.indexOf('\'') < 0 && name.indexOf('\\') < 0,
          FieldNames.plainIf(FieldNames.identifier(WHERE_WORDS), Quoting.between("'", "'")));

  /** In the {@code table} command. */
  static final SplNames TABLE =
      new SplNames(
          name -> !name.isEmpty() && name.indexOf('*') < 0,
          FieldNames.plainIf(dotted(SEARCH_WORDS), DOUBLE));

  private final Predicate<String> writable;
  private final FieldNames names;

  private SplNames(Predicate<String> writable, FieldNames names) {
    this.writable = writable;
    this.names = names;
  }

  /** Words, with dots between them. */
  private static Predicate<String> dotted(Set<String> reserved) {
    Predicate<String> word = FieldNames.identifier(Set.of());
    return name ->
        word.test(name.replace('.', '_')) && !reserved.contains(name.toLowerCase(Locale.ROOT));
  }

  /** The field of a test. */
  Hole field() {
    return Holes.field((operands, out) -> write(operands.field(), out));
  }

  /** The field that a reference names. */
  Hole otherField() {
    return (operands, out) -> {
      if (operands.value() instanceof Value.FieldReference reference) {
        return write(reference.field(), out);
      }
      throw new IllegalStateException("no reference: " + operands.values());
    };
  }

  /**
   * Writes the name.
   *
   * @return why it cannot be written, or empty if it was
   */
  Optional<Refusal> write(String name, StringBuilder out) {
    return writable.test(name)
        ? names.write(name, out)
        : Optional.of(
            new Refusal(
                DiagnosticCode.FIELD_NOT_EXPRESSIBLE,
                "the field name `" + name + "` cannot be written here",
                "map the field to another name"));
  }
}
