package io.sigma4j.splunk;

import io.sigma4j.core.backend.Dialect;
import io.sigma4j.core.backend.Holes;
import io.sigma4j.core.backend.Op;
import io.sigma4j.core.backend.OpTable;
import io.sigma4j.core.backend.Quoting;
import io.sigma4j.core.diagnostic.DiagnosticCode;
import io.sigma4j.core.diagnostic.Effect;
import java.util.Map;
import java.util.Set;

/**
 * The expressions of the {@code where} command, which work on the events that were found.
 *
 * <p>Search Reference, "where" and "Comparison and Conditional functions": AND binds before OR;
 * texts are compared with their case; a field that spells a number is one, so that a text which
 * looks like a number goes through {@code match()}; a test of a missing field is null or false,
 * which the manual leaves open, so {@link WhereLeaves} asks under NOT whether the field is there.
 *
 * <p>A test of a field with several values holds if one of them passes. Functions that take one
 * value only stand in {@code mvfilter()}, which gives nothing for a missing field: such a test is
 * true or false, never null ("Multivalue eval functions").
 */
final class WhereDialect {

  /** The texts of eval: a backslash before a pipe or a t is written so that no reading differs. */
  private static final Quoting TEXT = Quoting.between("\"", "\"").backslashing("\\\"");

  static final Dialect DIALECT =
      Dialect.named("SPL where")
          .hole('F', SplNames.WHERE.field())
          .hole('G', SplNames.WHERE.otherField())
          .hole('L', WhereTexts.of(WhereTexts.Case.LOWERED, TEXT))
          .hole('C', WhereTexts.of(WhereTexts.Case.KEPT, TEXT))
          .hole('S', Holes.text(TEXT))
          .hole('M', WhereRegexes.patterns())
          .hole('R', WhereRegexes.regex())
          .hole('O', Holes.relation(Operators.SIGNS))
          .hole('N', Holes.number())
          .build();

  /** The other field's text, or one of its texts, between {@code \Q} and {@code \E}. */
  private static final String NEEDLE = "\\\\Q\".mvjoin(lower($G),\"\\\\E|\\\\Q\").\"\\\\E";

  /** The same with its case; what it holds of {@code \E} is taken out of the quotation. */
  private static final String CASED_NEEDLE =
      "\\\\Q\".mvjoin(split($G,\"\\\\E\"),\"\\\\E\\\\\\\\E\\\\Q\").\"\\\\E";

  private static final String DATE = "match($F,\"^\\\\d{4}-\\\\d\\\\d-\\\\d\\\\d\")";
  private static final String CLOCK =
      "match($F,\"^\\\\d{4}-\\\\d\\\\d-\\\\d\\\\d[T ]\\\\d\\\\d:\\\\d\\\\d\")";

  /** Tests of a field. */
  static final OpTable FIELDS = fields();

  /** Tests of a field whose numbers may have a fraction: {@code 2} may be spelled {@code 2.0}. */
  static final OpTable NUMBERS =
      OpTable.in(DIALECT)
          .like(FIELDS)
          .on(Op.NUMBER)
          .as("isnotnull(mvfilter(tonumber($F) = $N))")
          .build();

  /** Parts of a time that the field holds as seconds since 1970. */
  static final OpTable SECONDS = seconds();

  /** The operators whose tests are false, not null, where the field is missing. */
  static final Set<Op> NEVER_NULL =
      Set.of(Op.PRESENT, Op.COMPARE, Op.MINUTE, Op.HOUR, Op.DAY, Op.WEEK, Op.MONTH, Op.YEAR);

  /** Searches in the raw text of the event, which every event has. */
  static final OpTable KEYWORDS = keywords();

  private WhereDialect() {}

  private static OpTable fields() {
    OpTable.Builder table = OpTable.in(DIALECT);
    addTexts(table);
    addReferences(table);
    addTimes(table);
    return table
        .on(Op.EMPTY)
        .as("$F=\"\"")
        .on(Op.PRESENT)
        .as("isnotnull($F)")
        .on(Op.NUMBER)
        .as("match($F,$M)")
        .on(Op.BOOLEAN)
        .as("lower($F)=$S")
        .on(Op.REGEX)
        .as("match($F,$R)")
        .on(Op.CIDR)
        .as("cidrmatch($S,$F)")
        .on(Op.COMPARE)
        .as("isnotnull(mvfilter(tonumber($F) $O $N))")
        .build();
  }

  private static void addTexts(OpTable.Builder table) {
    table
        .on(Operators.texts())
        .as("match($F,$M)")
        .on(Op.EQUALS)
        .as("lower($F)=$L")
        .as("match($F,$M)")
        .on(Op.EQUALS_CASED)
        .as("$F=$C")
        .as("match($F,$M)")
        .on(Op.ONE_OF)
        .as("in(lower($F),$L)")
        .as("match($F,$M)")
        .on(Op.ONE_OF_CASED)
        .as("in($F,$C)")
        .as("match($F,$M)");
  }

  private static void addReferences(OpTable.Builder table) {
    table
        .on(Op.FIELD_EQUALS)
        .as("lower($F)=lower($G)")
        .on(Op.FIELD_STARTS_WITH)
        .as("match(lower($F),\"^(?:" + NEEDLE + ")\")")
        .on(Op.FIELD_ENDS_WITH)
        .as("match(lower($F),\"(?:" + NEEDLE + ")\\\\z\")")
        .on(Op.FIELD_CONTAINS)
        .as("match(lower($F),\"" + NEEDLE + "\")")
        .on(Op.FIELD_EQUALS_CASED)
        .as("match($F,\"^" + CASED_NEEDLE + "\\\\z\")")
        .on(Op.FIELD_STARTS_WITH_CASED)
        .as("match($F,\"^" + CASED_NEEDLE + "\")")
        .on(Op.FIELD_ENDS_WITH_CASED)
        .as("match($F,\"" + CASED_NEEDLE + "\\\\z\")")
        .on(Op.FIELD_CONTAINS_CASED)
        .as("match($F,\"" + CASED_NEEDLE + "\")");
  }

  private static void addTimes(OpTable.Builder table) {
    table
        .on(Op.MINUTE)
        .as(writtenPart(CLOCK, "substr($F,15,2)"))
        .on(Op.HOUR)
        .as(writtenPart(CLOCK, "substr($F,12,2)"))
        .on(Op.DAY)
        .as(writtenPart(DATE, "substr($F,9,2)"))
        .on(Op.WEEK)
        .as(writtenPart(DATE, "strftime(strptime(substr($F,1,10),\"%Y-%m-%d\"),\"%V\")"))
        .on(Op.MONTH)
        .as(writtenPart(DATE, "substr($F,6,2)"))
        .on(Op.YEAR)
        .as(writtenPart(DATE, "substr($F,1,4)"));
  }

  /** A part of a time as it is written, in whichever zone. */
  private static String writtenPart(String form, String part) {
    return "isnotnull(mvfilter(" + form + " AND tonumber(" + part + ") $O $N))";
  }

  private static OpTable seconds() {
    OpTable.Builder table = OpTable.in(DIALECT).like(FIELDS);
    Map.of(
            Op.MINUTE, "%M", Op.HOUR, "%H", Op.DAY, "%d", Op.WEEK, "%V", Op.MONTH, "%m", Op.YEAR,
            "%Y")
        .forEach(
            (op, format) ->
                table
                    .on(op)
                    .approximately(
                        "isnotnull(mvfilter(tonumber(strftime($F,\"" + format + "\")) $O $N))",
                        DiagnosticCode.TIME_ZONE,
                        Effect.EITHER,
                        "the part of the time is taken in the time zone of the user who searches",
                        "set that user's time zone to the one that the rule means"));
    return table.build();
  }

  private static OpTable keywords() {
    return OpTable.in(DIALECT)
        .like(FIELDS)
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
            "match($F,$M)",
            DiagnosticCode.KEYWORD_APPROXIMATE,
            Effect.MORE,
            RawText.REACHES_OVER,
            RawText.HELP)
        .on(Op.REGEX)
        .approximately(
            "match($F,$R)",
            DiagnosticCode.KEYWORD_APPROXIMATE,
            Effect.EITHER,
            "a regular expression without a field is looked for in the raw text of the event, where"
                + " it may reach from one value into the next and an anchor means the whole text",
            RawText.HELP)
        .build();
  }
}
