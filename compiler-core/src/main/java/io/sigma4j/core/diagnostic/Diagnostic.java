package io.sigma4j.core.diagnostic;

import io.sigma4j.core.source.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One thing to say about a rule, a file or a run.
 *
 * @param code what kind of thing, stable over versions
 * @param severity usually the code's own
 * @param message one sentence without a full stop
 * @param location the place, absent only where there is none (a run-wide assumption)
 * @param caption what stands beside the caret, may be empty
 * @param labels further places
 * @param help the next step, if there is one
 * @param effect of an approximation: more or fewer events
 */
public record Diagnostic(
    DiagnosticCode code,
    Severity severity,
    String message,
    Optional<Location> location,
    String caption,
    List<Label> labels,
    Optional<String> help,
    Optional<Effect> effect) {

  public Diagnostic {
    labels = List.copyOf(labels);
  }

  /** A diagnostic at a place, with the code's severity. */
  public static Diagnostic at(DiagnosticCode code, Location location, String message) {
    return new Diagnostic(
        code,
        code.severity(),
        message,
        Optional.of(location),
        "",
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  /** A diagnostic about the whole run, with the code's severity. */
  public static Diagnostic ofRun(DiagnosticCode code, String message) {
    return new Diagnostic(
        code,
        code.severity(),
        message,
        Optional.empty(),
        "",
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  /** With the next step to take. */
  public Diagnostic withHelp(String text) {
    return new Diagnostic(
        code, severity, message, location, caption, labels, Optional.of(text), effect);
  }

  /** With a word beside the caret. */
  public Diagnostic withCaption(String text) {
    return new Diagnostic(code, severity, message, location, text, labels, help, effect);
  }

  /** With one more place. */
  public Diagnostic withLabel(Location place, String text) {
    List<Label> more = new ArrayList<>(labels);
    more.add(new Label(place, text));
    return new Diagnostic(code, severity, message, location, caption, more, help, effect);
  }

  /** With a stated effect on the events found. */
  public Diagnostic withEffect(Effect stated) {
    return new Diagnostic(
        code, severity, message, location, caption, labels, help, Optional.of(stated));
  }

  /** With another severity: strictness and skipping are the caller's choice. */
  public Diagnostic withSeverity(Severity other) {
    return new Diagnostic(code, other, message, location, caption, labels, help, effect);
  }
}
