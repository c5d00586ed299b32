package io.sigma4j.core.backend;

import io.sigma4j.core.diagnostic.DiagnosticCode;
import io.sigma4j.core.diagnostic.Effect;
import io.sigma4j.core.ir.Origin;
import java.util.Optional;

/**
 * What a target does not say exactly as the rule means it.
 *
 * @param kind whether there is a query, and what it is worth
 * @param code 6xx, 7xx or 8xx, as the kind
 * @param effect more or fewer events, if approximate
 * @param message one sentence without a full stop
 * @param help the next step
 * @param origin where the rule says it; absent for assumptions, which are about the store
 */
public record Loss(
    Kind kind,
    DiagnosticCode code,
    Optional<Effect> effect,
    String message,
    Optional<String> help,
    Optional<Origin> origin) {

  /** How much is lost. */
  public enum Kind {
    /** No query. */
    REFUSED,
    /** A query that finds more or fewer events. */
    APPROXIMATE,
    /** The query is right if the user's store is as assumed; said once a run. */
    ASSUMPTION,
    /** The query is right, but larger than some installations of the product take. */
    LIMIT
  }

  /** The part cannot be expressed. */
  public static Loss refused(DiagnosticCode code, String message, String help, Origin origin) {
    return new Loss(
        Kind.REFUSED, code, Optional.empty(), message, Optional.of(help), Optional.of(origin));
  }

  /** The part is expressed so that it finds more or fewer events. */
  public static Loss approximate(
      DiagnosticCode code, Effect effect, String message, String help, Origin origin) {
    return new Loss(
        Kind.APPROXIMATE,
        code,
        Optional.of(effect),
        message,
        Optional.of(help),
        Optional.of(origin));
  }

  /** Something about the user's store that no rule can know. */
  public static Loss assumption(DiagnosticCode code, String message, String help) {
    return new Loss(
        Kind.ASSUMPTION, code, Optional.empty(), message, Optional.of(help), Optional.empty());
  }

  /** The query is larger than some installations take. */
  public static Loss limit(String message, String help, Origin origin) {
    return new Loss(
        Kind.LIMIT,
        DiagnosticCode.PRODUCT_LIMIT,
        Optional.empty(),
        message,
        Optional.of(help),
        Optional.of(origin));
  }

  /** The same loss where the part stands under NOT. */
  public Loss negated() {
    return new Loss(kind, code, effect.map(Effect::negated), message, help, origin);
  }
}
