package io.sigma4j.core.pipeline;

import io.sigma4j.core.diagnostic.Diagnostic;
import io.sigma4j.core.diagnostic.DiagnosticCode;
import io.sigma4j.core.diagnostic.Diagnostics;
import io.sigma4j.core.source.Location;
import io.sigma4j.core.value.Placeholders;

/**
 * What steps are read with.
 *
 * @param name of the pipeline
 * @param variables what placeholders stand for
 * @param files what the pipeline may read
 * @param diagnostics what is wrong
 */
record PipelineSettings(
    String name, Placeholders variables, PipelineFiles files, Diagnostics diagnostics) {

  void wrong(Location place, String message, String help) {
    diagnostics.add(Diagnostic.at(DiagnosticCode.BAD_PIPELINE, place, message).withHelp(help));
  }
}
