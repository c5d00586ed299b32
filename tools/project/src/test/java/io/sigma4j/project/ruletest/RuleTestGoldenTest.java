package io.sigma4j.project.ruletest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.sigma4j.core.diagnostic.DiagnosticCode;
import io.sigma4j.core.lowering.LoweringOptions;
import io.sigma4j.project.RuleFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every {@code errors/CODE-slug.test.yml} gives the text in {@code CODE-slug.err}. */
class RuleTestGoldenTest {

  private static final Path FOLDER = Path.of("src/test/resources/ruletests/errors");

  static List<Path> tests() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".test.yml")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("tests")
  void says(Path tests) throws IOException {
    RuleFile file = new RuleFile(tests.getFileName().toString(), tests);
    RuleTestReport report = RuleTestRunner.of(LoweringOptions.defaults()).run(file);
    String rendered = RuleTestText.plain().render(report).replace(FOLDER.toString() + "/", "");
    Path golden = Path.of(tests.toString().replace(".test.yml", ".err"));
    if (!Files.exists(golden) || System.getProperty("golden", "").equals("write")) {
      Files.writeString(golden, rendered);
      fail("wrote " + golden);
    }
    assertThat(rendered).isEqualTo(Files.readString(golden));
    String name = file.name();
    assertThat(rendered).contains("[" + name.substring(0, name.indexOf('-')) + "]");
    assertThat(report.isPassed()).isFalse();
  }

  @Test
  void everyCodeOfRuleTestsHasAGolden() throws IOException {
    List<String> names = tests().stream().map(file -> file.getFileName().toString()).toList();
    Arrays.stream(DiagnosticCode.values())
        .map(DiagnosticCode::code)
        .filter(code -> code.startsWith("SIG9"))
        .forEach(code -> assertThat(names).anyMatch(name -> name.startsWith(code + "-")));
  }
}
