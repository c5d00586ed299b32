package io.sigma4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.sigma4j.core.eval.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

  @TempDir private Path folder;

  @Test
  void saysAllProblemsAndNothingElse() throws IOException {
    Files.writeString(
        folder.resolve("a.yml"),
        """
        title: A
        status: nonsense
        logsource: {category: test}
        detection:
          selection: {a|contians: b}
          condition: selection and filter
        """);
    Run run = Run.of("check", folder.toString());
    assertThat(run.code()).isEqualTo(ExitCode.RULE_ERROR);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains("SIG205", "SIG401", "SIG302", "a.yml:6:28", "did you mean `contains`?")
        .contains("1 rule: 2 errors, 1 warning, 0 infos");
  }

  @Test
  void jsonIsOneObjectADiagnostic() throws IOException {
    Files.writeString(folder.resolve("a.yml"), "title: [\n");
    Run run = Run.of("check", "--json", folder.toString());
    assertThat(run.lines()).hasSize(1);
    Map<?, ?> diagnostic =
        (Map<?, ?>) Objects.requireNonNull(Json.read(run.lines().get(0)).value());
    assertThat(diagnostic.get("code")).isEqualTo("SIG104");
    assertThat(diagnostic.get("severity")).isEqualTo("error");
    assertThat(diagnostic.get("line")).isNotNull();
  }

  @Test
  void aCleanRuleIsSilent() {
    Run run = Run.of("check", "examples/rules", "--placeholder", "admin_account=x");
    assertThat(run.code()).isZero();
    assertThat(run.out()).isEmpty();
  }
}
