package io.sigma4j.core.backend;

import io.sigma4j.core.diagnostic.DiagnosticCode;
import io.sigma4j.core.ir.Origin;

/**
 * Why something cannot be written, not yet with its place.
 *
 * @param code 6xx
 * @param why one sentence without a full stop
 * @param help the next step
 */
public record Refusal(DiagnosticCode code, String why, String help) {

  /** The loss that this is at a place of the rule. */
  public Loss at(Origin origin) {
    return Loss.refused(code, why, help, origin);
  }
}
