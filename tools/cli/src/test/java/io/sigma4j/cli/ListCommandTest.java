package io.sigma4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.sigma4j.core.diagnostic.DiagnosticCode;
import io.sigma4j.core.value.Modifier;
import org.junit.jupiter.api.Test;

class ListCommandTest {

  @Test
  void listsTargets() {
    assertThat(Run.of("list", "targets").lines())
        .extracting(line -> line.substring(0, line.indexOf(' ')))
        .containsExactly("dsl", "eql", "esql", "kql", "lucene", "splunk");
  }

  @Test
  void listsFormatsWithSettings() {
    assertThat(Run.of("list", "formats").out())
        .contains("-f dsl_lucene", "-O kql.table=", "-O esql.index=", "-O lucene.case_folding=");
  }

  @Test
  void listsModifiersAndDiagnostics() {
    assertThat(Run.of("list", "modifiers").lines()).hasSize(Modifier.values().length);
    assertThat(Run.of("list", "diagnostics").lines()).hasSize(DiagnosticCode.values().length);
  }

  @Test
  void aWordThatIsNoListIsWrongUsage() {
    assertThat(Run.of("list", "nosuch").code()).isEqualTo(ExitCode.USAGE);
    assertThat(Run.of("list").code()).isEqualTo(ExitCode.USAGE);
  }
}
