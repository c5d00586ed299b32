package io.sigma4j.elastic.esql;

import io.sigma4j.core.backend.Outcome;
import io.sigma4j.core.backend.Refusal;
import io.sigma4j.core.diagnostic.DiagnosticCode;
import io.sigma4j.core.ir.Origin;
import io.sigma4j.core.ir.RulePath;
import io.sigma4j.core.rule.SigmaRule;
import java.util.Optional;

/**
 * How ES|QL writes what {@code from} reads: as it is where it may, else as a text.
 *
 * <p>Elasticsearch Guide, "ES|QL FROM command".
 */
final class IndexPattern {

  private IndexPattern() {}

  /** The pattern as it stands in the query. */
  static Outcome<String> write(String pattern, SigmaRule rule) {
    if (isPlain(pattern)) {
      return Outcome.exact(pattern);
    }
    StringBuilder out = new StringBuilder();
    Optional<Refusal> refusal = EsqlText.QUOTING.write(pattern, out);
    return refusal.isPresent()
        ? Outcome.refused(refusal(pattern).at(Origin.of(rule.location(), RulePath.of("logsource"))))
        : Outcome.exact(out.toString());
  }

  private static boolean isPlain(String pattern) {
    return !pattern.isEmpty()
        && !pattern.equalsIgnoreCase("metadata")
        && pattern.chars().allMatch(c -> isLetterOrDigit(c) || "*-_.,:".indexOf(c) >= 0);
  }

  private static boolean isLetterOrDigit(int c) {
    return c < 0x80 && Character.isLetterOrDigit(c);
  }

  private static Refusal refusal(String pattern) {
    return new Refusal(
        DiagnosticCode.FIELD_NOT_EXPRESSIBLE,
        "the index pattern `" + pattern + "` cannot be written",
        "give another pattern with `-O index=PATTERN`");
  }
}
