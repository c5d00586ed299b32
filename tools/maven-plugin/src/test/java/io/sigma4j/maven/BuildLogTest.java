package io.sigma4j.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.sigma4j.core.diagnostic.Diagnostic;
import io.sigma4j.core.diagnostic.DiagnosticCode;
import io.sigma4j.core.diagnostic.Effect;
import io.sigma4j.core.source.Location;
import io.sigma4j.core.source.SourceFile;
import io.sigma4j.core.source.Span;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class BuildLogTest {

  private static final Location PLACE =
      new Location(SourceFile.of("windows/a.yml", "title: x\ndetection: y\n"), new Span(20, 21));
  private static final Path FILE = Path.of("rules", "windows", "a.yml");

  private static final Diagnostic ERROR =
      Diagnostic.at(DiagnosticCode.BAD_DETECTION, PLACE, "a map is wanted\u001b[31m")
          .withHelp("write one");
  private static final Diagnostic APPROXIMATE =
      Diagnostic.at(DiagnosticCode.TEST_APPROXIMATE, PLACE, "nearly").withEffect(Effect.MORE);
  private static final Diagnostic INFO = Diagnostic.at(DiagnosticCode.NULL_IN_LIST, PLACE, "null");
  private static final Diagnostic ASSUMPTION =
      Diagnostic.ofRun(DiagnosticCode.DEFAULT_SOURCE, "the table is `Events`");

  private static RecordedLog shown(FailOn failOn, int failures) {
    RecordedLog recorded = new RecordedLog();
    BuildLog log = new BuildLog(recorded, Path.of("rules"), failOn);
    List.of(ERROR, APPROXIMATE, INFO, ASSUMPTION).forEach(log::show);
    assertThat(log.failures()).isEqualTo(failures);
    return recorded;
  }

  @Test
  void placesAreLinks() {
    assertThat(shown(FailOn.ERROR, 1).lines)
        .containsExactly(
            "error " + FILE + ":2:12: [SIG208] a map is wanted [31m",
            "error     help: write one",
            "warn " + FILE + ":2:12: [SIG708] nearly (finds more events)",
            "debug " + FILE + ":2:12: [SIG213] null",
            "info [SIG804] the table is `Events`");
  }

  @Test
  void approximationsMayFail() {
    assertThat(shown(FailOn.APPROXIMATE, 2).lines)
        .contains("error " + FILE + ":2:12: [SIG708] nearly (finds more events)");
  }

  @Test
  void nothingNeedFail() {
    assertThat(shown(FailOn.NEVER, 0).lines).noneMatch(line -> line.startsWith("error"));
  }

  @Test
  void failuresAreNamedInAnyCase() {
    assertThat(FailOn.named("Approximate")).contains(FailOn.APPROXIMATE);
    assertThat(FailOn.named("nonsense")).isEmpty();
  }
}
