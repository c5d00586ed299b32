package io.sigma4j.maven;

import io.sigma4j.core.diagnostic.Diagnostic;
import io.sigma4j.core.diagnostic.Severity;
import io.sigma4j.core.source.Position;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugin.logging.Log;

/** Diagnostics in Maven's log, as {@code FILE:LINE:COLUMN}, which consoles make links of. */
final class BuildLog {

  private final Log log;
  private final Path root;
  private final FailOn failOn;
  private int failures;
  private Optional<String> first = Optional.empty();

  BuildLog(Log log, Path root, FailOn failOn) {
    this.log = log;
    this.root = root;
    this.failOn = failOn;
  }

  void show(Diagnostic diagnostic) {
    String text = text(diagnostic);
    String help = diagnostic.help().map(line -> "    help: " + visible(line)).orElse("");
    if (failOn.isFailure(diagnostic)) {
      failures++;
      first = first.or(() -> Optional.of(text));
      log.error(text);
      diagnostic.help().ifPresent(any -> log.error(help));
    } else if (diagnostic.severity() == Severity.INFO && diagnostic.location().isPresent()) {
      log.debug(text);
    } else if (diagnostic.severity() == Severity.INFO) {
      log.info(text);
    } else {
      log.warn(text);
      diagnostic.help().ifPresent(any -> log.warn(help));
    }
  }

  /** How many diagnostics make the build fail. */
  int failures() {
    return failures;
  }

  /** The first of them. */
  String firstFailure() {
    return first.orElse("");
  }

  private String text(Diagnostic diagnostic) {
    String place =
        diagnostic
            .location()
            .map(location -> place(location.file().name(), location.start()) + ": ")
            .orElse("");
    String effect = diagnostic.effect().map(e -> " (finds " + e.word() + " events)").orElse("");
    return visible(place + "[" + diagnostic.code().code() + "] " + diagnostic.message() + effect);
  }

  private String place(String name, Position start) {
    return root.resolve(name) + ":" + start.line() + ":" + start.column();
  }

  /** What is no character to see must not steer a terminal. */
  private static String visible(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().map(c -> Character.isISOControl(c) ? ' ' : c).forEach(out::appendCodePoint);
    return out.toString();
  }
}
