package io.sigma4j.project.ruletest;

import static org.assertj.core.api.Assertions.assertThat;

import io.sigma4j.core.lowering.LoweringOptions;
import io.sigma4j.core.value.Placeholders;
import io.sigma4j.project.RuleFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleTestRunnerTest {

  private static final Path FOLDER = Path.of("src/test/resources/ruletests/events");

  private final RuleTestRunner runner = RuleTestRunner.of(LoweringOptions.defaults());

  @TempDir private Path folder;

  private RuleTestReport run(Path file) {
    return runner.run(RuleFile.of(file));
  }

  @Test
  void readsEventsInEveryForm() {
    RuleTestReport report = run(FOLDER.resolve("shell.test.yml"));
    assertThat(RuleTestText.plain().render(report)).isEmpty();
    assertThat(report.isPassed()).isTrue();
    assertThat(report.rule()).contains(RuleFile.of(FOLDER.resolve("shell.yml")));
    assertThat(report.results())
        .extracting(RuleTestResult::events)
        .containsExactly(1L, 1L, 1L, 3L, 3L, 1L, 2L);
    assertThat(report.results())
        .extracting(RuleTestResult::message)
        .containsExactly(
            "matches",
            "matches",
            "does not match",
            "2 of 3 events match",
            "2 of 3 events match",
            "matches",
            "matches");
  }

  @Test
  void placeholdersOfTheTestsGoBeforeOthers() throws IOException {
    Files.copy(FOLDER.resolve("shell.yml"), folder.resolve("shell.yml"));
    Path tests =
        Files.writeString(
            folder.resolve("shell.test.yml"),
            """
            placeholders: {admin: root}
            tests:
              - event: {EventID: 4688, CommandLine: -enc, User: jo}
                match: true
              - event: {EventID: 4688, CommandLine: -enc, User: root}
                match: false
            """);
    Placeholders others =
        Placeholders.none().with("admin", new Placeholders.Definition(List.of("jo"), false));
    LoweringOptions defaults = LoweringOptions.defaults();
    LoweringOptions options =
        new LoweringOptions(others, defaults.implicit(), defaults.maxValues());
    assertThat(RuleTestRunner.of(options).run(RuleFile.of(tests)).isPassed()).isTrue();
  }

  @Test
  void findsTestsBesideRulesAndInFolders() throws IOException {
    for (String name : List.of("a.yml", "a.test.yml", "b.yml", "x.test.yaml")) {
      Files.writeString(folder.resolve(name), "");
    }
    RuleTestFinder.Found inFolder = RuleTestFinder.find(List.of(folder.toString()));
    assertThat(inFolder.tests())
        .extracting(this::name)
        .containsExactly("a.test.yml", "x.test.yaml");
    assertThat(inFolder.rules()).extracting(this::name).containsExactly("a.yml", "b.yml");
    assertThat(inFolder.untested(List.of())).hasSize(2);

    String rule = folder.resolve("a.yml").toString();
    assertThat(RuleTestFinder.find(List.of(rule)).tests())
        .extracting(this::name)
        .containsExactly("a.test.yml");
    String untested = folder.resolve("b.yml").toString();
    assertThat(RuleTestFinder.find(List.of(untested)).tests()).isEmpty();
    assertThat(RuleTestFinder.find(List.of("nowhere")).missing()).containsExactly("nowhere");
  }

  private String name(RuleFile file) {
    return folder.relativize(file.path()).toString();
  }

  @Test
  void aFileThatCannotBeReadIsSaid() {
    RuleTestReport report = run(folder.resolve("nowhere.test.yml"));
    assertThat(report.isPassed()).isFalse();
    assertThat(RuleTestText.plain().render(report)).contains("[SIG101]");
  }
}
