package io.sigma4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.sigma4j.core.eval.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestCommandTest {

  private static final String SEED = "examples/rules/psexec_execution_over_smb_share.yml";
  private static final String EVENTS = "examples/rules/events/psexec_by_anybody.ndjson";

  @TempDir private Path folder;

  @BeforeEach
  void write() throws IOException {
    write("a.yml", "title: A\nlogsource: {category: test}\ndetection: {s: {f: x}, condition: s}\n");
    write("b.yml", "title: B\nlogsource: {category: test}\ndetection: {s: {f: x}, condition: s}\n");
    write(
        "a.test.yml",
        """
        tests:
          - event: {f: X}
            match: true
          - name: wrong
            event: {f: y}
            match: true
        """);
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private Run test(String... more) {
    String[] arguments = new String[more.length + 2];
    arguments[0] = "test";
    arguments[1] = folder.toString();
    System.arraycopy(more, 0, arguments, 2, more.length);
    return Run.of(arguments);
  }

  @Test
  void theExamplesPass() {
    Run run = Run.of("test", "examples/rules");
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isEqualTo("6 tests: 6 passed, 0 failed" + System.lineSeparator());
    assertThat(run.code()).isZero();
  }

  @Test
  void saysWhichPredicateFailed() {
    Run run = test();
    assertThat(run.code()).isEqualTo(ExitCode.RULE_ERROR);
    assertThat(run.out())
        .contains("a.test.yml:4:5: wrong: the event should match, but does not")
        .contains("> false f is \"x\" (line 3): f is \"y\"")
        .contains("a.yml:3:20", "^ false: f is \"y\"");
    assertThat(run.err()).contains("2 tests: 1 passed, 1 failed; 1 rule file without tests");
  }

  @Test
  void brokenFilesAreSaidAndStopNoOthers() throws IOException {
    write("b.test.yml", "tests: []\n");
    Run run = test();
    assertThat(run.err()).contains("[SIG901]", "2 tests: 1 passed, 1 failed; 1 file with errors");
  }

  @Test
  void jsonIsOneObjectATest() throws IOException {
    write("b.test.yml", "tests: []\n");
    Run run = test("--json");
    assertThat(run.lines().stream().map(TestCommandTest::verdict))
        .containsExactly("passed", "failed", "broken");
    assertThat(run.lines().get(1))
        .contains("\"line\":4", "\"event\":{\"f\":\"y\"}", "\"node\":\"match\"", "SIG904");
  }

  private static String verdict(String line) {
    Map<?, ?> members = (Map<?, ?>) Objects.requireNonNull(Json.read(line).value());
    return String.valueOf(members.get("verdict"));
  }

  @Test
  void junitIsWrittenBesideTheRest() throws IOException {
    Path report = folder.resolve("reports/junit.xml");
    assertThat(test("--junit", report.toString()).out()).contains("wrong");
    assertThat(Files.readString(report)).contains("<testsuite ", "failures=\"1\"");
  }

  @Test
  void eventsOfAFileWithoutAFileOfTests() {
    assertThat(
            Run.of(
                    "test",
                    SEED,
                    "--events",
                    EVENTS,
                    "--expect",
                    "1",
                    "--placeholder",
                    "admin_account=svc_deploy")
                .code())
        .isZero();
    Run run = Run.of("test", SEED, "--events", EVENTS, "--no-match");
    assertThat(run.code()).isEqualTo(ExitCode.RULE_ERROR);
    assertThat(run.out()).contains("2 of 3 events should not match, but do");
  }

  @Test
  void wrongUsageIsSaid() {
    for (String[] arguments :
        new String[][] {
          {"test"},
          {"test", "nowhere"},
          {"test", "docs"},
          {"test", SEED, "--events", EVENTS},
          {"test", SEED, "--expect", "1"},
          {"test", SEED, "--events", EVENTS, "--match", "--expect", "1"},
          {"test", SEED, "--events", EVENTS, "--expect", "-1"},
          {"test", "examples/rules", "--events", EVENTS, "--match"}
        }) {
      assertThat(Run.of(arguments).code())
          .as(String.join(" ", arguments))
          .isEqualTo(ExitCode.USAGE);
    }
  }

  @Test
  void testsAreNotTakenForRules() {
    Run walked = Run.of("check", folder.toString());
    assertThat(walked.err()).contains("2 rules: 0 errors");
    for (String command : List.of("check", "convert")) {
      Run run = Run.of(command, folder.resolve("a.test.yml").toString());
      assertThat(run.code()).isEqualTo(ExitCode.RULE_ERROR);
      assertThat(run.err()).contains("[SIG201]", "the file holds tests of a rule", "sigma4j test ");
    }
  }
}
