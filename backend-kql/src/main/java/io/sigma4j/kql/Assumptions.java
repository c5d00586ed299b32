package io.sigma4j.kql;

import io.sigma4j.core.backend.Loss;
import io.sigma4j.core.backend.Op;
import io.sigma4j.core.diagnostic.DiagnosticCode;
import io.sigma4j.core.ir.Match;
import io.sigma4j.core.ir.Value;
import io.sigma4j.core.pipeline.FieldKind;
import io.sigma4j.core.pipeline.FieldType;
import io.sigma4j.core.regex.RegexWidth;
import java.util.ArrayList;
import java.util.List;

/** What the queries take for granted about the user's tables. */
final class Assumptions {

  private static final String FIELD_TYPES = "declare the types of fields with `--field-types`";

  private static final Loss SINGLE_VALUED =
      Loss.assumption(
          DiagnosticCode.SINGLE_VALUED_FIELDS,
          "fields of unknown type hold one value, no arrays",
          FIELD_TYPES);

  private static final Loss COLUMNS_EXIST =
      Loss.assumption(
          DiagnosticCode.MAPPED_FIELDS,
          "every field is a column of the table; a column that does not exist is an error in KQL",
          "map the fields to columns, and declare their types with `--field-types`");

  private static final Loss NO_NULL_TEXT =
      Loss.assumption(
          DiagnosticCode.NO_NULL_TEXT,
          "a column of text cannot tell an empty text from a missing one",
          "read `not there` as `not there or empty`");

  private static final Loss DEFAULT_TABLE =
      Loss.assumption(
          DiagnosticCode.DEFAULT_SOURCE,
          "the table is `" + KqlBackend.DEFAULT_TABLE + "`",
          "name the table with `-O table=...`");

  private static final Loss HOLDS_ADDRESSES =
      Loss.assumption(
          DiagnosticCode.ADDRESS_FIELDS,
          "a field that is tested for an address range is taken to hold addresses, never a text"
              + " such as 10.0.0.00, which KQL may read as one",
          "give the field the type `ip` in a file of field types");

  private Assumptions() {}

  /** What a test of a column of that type rests on. */
  static List<Loss> of(Match match, FieldType type) {
    List<Loss> losses = new ArrayList<>(2);
    boolean unknown = type.kind() == FieldKind.UNKNOWN && !type.multi();
    if (unknown) {
      losses.add(COLUMNS_EXIST);
      losses.add(SINGLE_VALUED);
    }
    if (mindsEmptyText(match.value())
        && (unknown || type.kind().isText() || type.kind() == FieldKind.IP)) {
      losses.add(NO_NULL_TEXT);
    }
    if (match.value() instanceof Value.Cidr && type.kind() != FieldKind.IP) {
      losses.add(HOLDS_ADDRESSES);
    }
    return losses;
  }

  /** Whether an empty text and a missing one are not the same for the test. */
  private static boolean mindsEmptyText(Value value) {
    if (value instanceof Value.Regex regex) {
      return RegexWidth.of(regex.tree()).min() == 0;
    }
    Op op = Op.of(value);
    return op == Op.EMPTY || op == Op.PRESENT || value instanceof Value.FieldReference;
  }

  /** That no table was named. */
  static Loss defaultTable() {
    return DEFAULT_TABLE;
  }
}
