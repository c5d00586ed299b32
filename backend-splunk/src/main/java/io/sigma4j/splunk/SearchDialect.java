package io.sigma4j.splunk;

import io.sigma4j.core.backend.Dialect;
import io.sigma4j.core.backend.Holes;
import io.sigma4j.core.backend.Op;
import io.sigma4j.core.backend.OpTable;
import io.sigma4j.core.backend.Quoting;
import io.sigma4j.core.backend.Refusal;
import io.sigma4j.core.diagnostic.DiagnosticCode;
import io.sigma4j.core.diagnostic.Effect;
import io.sigma4j.core.ir.Value;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The expressions of the {@code search} command, which the index can use. What it declines is left
 * to {@link WhereDialect}.
 *
 * <p>Search Reference, "search": OR binds before AND, so every group has parentheses; {@code =}
 * compares texts without case, with wildcards, and takes a subnet, which is also found as a text;
 * {@code <} compares numbers only if both sides are; {@code NOT f=v} also finds events without the
 * field, {@code f!=v} does not; {@code \"} and {@code \\} are escapes between quotation marks.
 */
final class SearchDialect {

  private static final Quoting QUOTING = Quoting.between("\"", "\"").backslashing("\\\"");

  static final Dialect DIALECT =
      Dialect.named("SPL search")
          .and(" ")
          .hole('F', SplNames.SEARCH.field())
          .hole('P', Holes.each(", ", SearchDialect::writePattern))
          .hole('S', Holes.text(QUOTING))
          .hole('T', Holes.texts(QUOTING, UnaryOperator.identity(), ", "))
          .hole('O', Holes.relation(Operators.SIGNS))
          .hole('N', Holes.number())
          .build();

  private static final Refusal NOT_HERE =
      new Refusal(
          DiagnosticCode.TEST_NOT_EXPRESSIBLE,
          "the search command has no such test",
          "write the test otherwise");

  /** Tests of a field, whatever it holds. */
  static final OpTable FIELDS =
      OpTable.in(DIALECT)
          .on(Operators.texts())
          .as("$F=$P")
          .on(Op.ONE_OF)
          .as("$F IN ($P)")
          .on(Op.EMPTY)
          .as("$F=\"\"")
          .on(Op.PRESENT)
          .as("$F=*")
          .on(Op.NUMBER, Op.BOOLEAN, Op.CIDR)
          .as("$F=$S")
          .on(Op.ONE_OF_NUMBERS)
          .as("$F IN ($T)")
          .on(
              Op.COMPARE,
              Op.REGEX,
              Op.FIELD_EQUALS,
              Op.FIELD_EQUALS_CASED,
              Op.FIELD_STARTS_WITH,
              Op.FIELD_STARTS_WITH_CASED,
              Op.FIELD_ENDS_WITH,
              Op.FIELD_ENDS_WITH_CASED,
              Op.FIELD_CONTAINS,
              Op.FIELD_CONTAINS_CASED,
              Op.MINUTE,
              Op.HOUR,
              Op.DAY,
              Op.WEEK,
              Op.MONTH,
              Op.YEAR)
          .unsupported(NOT_HERE.code(), NOT_HERE.why(), NOT_HERE.help())
          .build();

  /** Tests of a field that is known to hold whole numbers. */
  static final OpTable WHOLE_NUMBERS =
      OpTable.in(DIALECT).like(FIELDS).on(Op.COMPARE).as("$F $O $N").build();

  /** Tests of a field whose numbers may have a fraction: {@code 2} may be spelled {@code 2.0}. */
  static final OpTable NUMBERS =
      OpTable.in(DIALECT)
          .like(WHOLE_NUMBERS)
          .on(Op.NUMBER)
          .unsupported(NOT_HERE.code(), NOT_HERE.why(), NOT_HERE.help())
          .build();

  /** Searches in the raw text of the event. */
  static final OpTable KEYWORDS =
      OpTable.in(DIALECT)
          .like(FIELDS)
          .on(Op.CONTAINS, Op.CONTAINS_CASED)
          .as("$P")
          .on(
              Op.EQUALS,
              Op.EQUALS_CASED,
              Op.STARTS_WITH,
              Op.STARTS_WITH_CASED,
              Op.ENDS_WITH,
              Op.ENDS_WITH_CASED,
              Op.GLOB,
              Op.GLOB_CASED)
          .approximately(
              "$P",
              DiagnosticCode.KEYWORD_APPROXIMATE,
              Effect.MORE,
              RawText.REACHES_OVER,
              RawText.HELP)
          .on(Op.EMPTY, Op.PRESENT, Op.NUMBER, Op.BOOLEAN, Op.CIDR)
          .unsupported(NOT_HERE.code(), NOT_HERE.why(), NOT_HERE.help())
          .build();

  private SearchDialect() {}

  private static Optional<Refusal> writePattern(Value value, StringBuilder out) {
    Optional<String> pattern =
        value instanceof Value.Text text ? SearchPattern.exact(text.pattern()) : Optional.empty();
    return pattern.isPresent() ? QUOTING.write(pattern.get(), out) : Optional.of(NOT_HERE);
  }
}
