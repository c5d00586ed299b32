package io.sigma4j.cli;

import io.sigma4j.core.diagnostic.Diagnostic;
import io.sigma4j.core.diagnostic.TextRenderer;
import java.io.PrintWriter;

/** Shows diagnostics to people. */
final class DiagnosticOutput {

  private final PrintWriter err;
  private final TextRenderer renderer;

  DiagnosticOutput(PrintWriter err, boolean colored) {
    this.err = err;
    this.renderer = colored ? TextRenderer.ansi() : TextRenderer.plain();
  }

  void show(Diagnostic diagnostic) {
    err.println(renderer.render(diagnostic));
  }
}
