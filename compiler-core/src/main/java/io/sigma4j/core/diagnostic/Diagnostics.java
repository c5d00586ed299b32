package io.sigma4j.core.diagnostic;

import java.util.ArrayList;
import java.util.List;

/** The collector that every step receives. Not for sharing between threads. */
public final class Diagnostics {

  private final List<Diagnostic> collected = new ArrayList<>();

  /** Adds one. */
  public void add(Diagnostic diagnostic) {
    collected.add(diagnostic);
  }

  /** Adds several. */
  public void addAll(List<Diagnostic> diagnostics) {
    collected.addAll(diagnostics);
  }

  /** What was added so far, in that order. */
  public List<Diagnostic> list() {
    return List.copyOf(collected);
  }

  /** Whether an error was added. */
  public boolean hasErrors() {
    return collected.stream().anyMatch(d -> d.severity() == Severity.ERROR);
  }
}
