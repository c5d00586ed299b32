package io.sigma4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pipelines on the command line: given with -p, explained, checked and listed. */
class PipelineCommandTest {

  private static final String RULE =
      """
      title: Named Tool
      logsource: {product: windows, category: process_creation}
      detection:
        selection:
          Image|endswith: '\\tool.exe'
          User|expand: '%admins%'
        filter:
          RareField: x
        condition: selection and not filter
      """;

  private static final String MAPPING =
      """
      name: mapping
      priority: 20
      transformations:
        - id: names
          type: field_name_mapping
          mapping: {Image: process.executable, User: [user.name, user.id]}
        - {type: file_placeholders, path: admins.txt}
      postprocessing:
        - {type: template, template: '{{ rule.title }}: {{ query }}'}
      finalizers:
        - {type: concat, prefix: '<', suffix: '>'}
      """;

  @TempDir Path folder;
  private String rule = "";
  private String mapping = "";

  @BeforeEach
  void write() throws IOException {
    rule = Files.writeString(folder.resolve("rule.yml"), RULE).toString();
    Path pipelines = Files.createDirectory(folder.resolve("pipelines"));
    mapping = Files.writeString(pipelines.resolve("mapping.yml"), MAPPING).toString();
    Files.writeString(pipelines.resolve("admins.txt"), "alice\n\nbob*\n");
  }

  @Test
  void convertsWithAFileAndAName() {
    Run run = Run.of("convert", "-t", "splunk", "-p", mapping, "-p", "sysmon", rule);
    assertThat(run.code()).isZero();
    assertThat(run.out().strip())
        .isEqualTo(
            "<Named Tool: EventID=\"1\" process.executable=\"*\\\\tool.exe\""
                + " (user.name=\"alice\" OR user.id=\"alice\" OR user.name=\"bob*\""
                + " OR user.id=\"bob*\") NOT RareField=\"x\">");
    assertThat(run.err())
        .contains("warning[SIG509]: no pipeline knows the field `RareField`")
        .contains("  RareField  1 rule   product windows, category process_creation");
  }

  @Test
  void aFolderIsAllOfItsFiles() {
    String whole = folder.resolve("pipelines").toString();
    assertThat(Run.of("convert", "-t", "splunk", "-p", whole, rule).out())
        .isEqualTo(Run.of("convert", "-t", "splunk", "-p", mapping, rule).out());
  }

  @Test
  void unmappedFieldsAreWhatTheUserWants() {
    Run refused = Run.of("convert", "-t", "splunk", "-p", mapping, "--unmapped", "error", rule);
    assertThat(refused.code()).isEqualTo(ExitCode.RULE_ERROR);
    assertThat(refused.err()).contains("error[SIG509]");
    Run kept = Run.of("convert", "-t", "splunk", "-p", mapping, "--unmapped", "keep", rule);
    assertThat(kept.err()).doesNotContain("SIG509");
  }

  @Test
  void explainsStepByStep() {
    Run run = Run.of("pipeline", "explain", "-p", mapping, "-p", "sysmon", rule);
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("sysmon.yml:13: add_condition (sysmon_process_creation)\n    added (EventID 1)")
        .contains("field_name_mapping (names)\n    Image -> process.executable\n")
        .contains("    User -> user.name, user.id\n")
        .contains("      (not (RareField \"x\"))\n");
  }

  @Test
  void checksFiles() throws IOException {
    Path wrong = Files.writeString(folder.resolve("wrong.yml"), "nam: x\n");
    Run run = Run.of("pipeline", "check", mapping, wrong.toString());
    assertThat(run.code()).isEqualTo(ExitCode.RULE_ERROR);
    assertThat(run.out()).isEqualTo(mapping + ": mapping, priority 20\n");
    assertThat(run.err()).contains("error[SIG507]: the pipeline has no `nam`");
    assertThat(Run.of("convert", "-p", wrong.toString(), rule).code()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void listsWhatIsBundledAndSaysWhatFits() {
    assertThat(Run.of("list", "pipelines").lines()).anyMatch(line -> line.startsWith("sysmon "));
    Run run = Run.of("convert", "-t", "splunk", "--placeholder", "admins=x", rule);
    assertThat(run.err()).containsPattern("pipelines that know these log sources: .*-p sysmon,");
    assertThat(Run.of("convert", "-p", "sysmom", rule).err()).contains("did you mean `sysmon`?");
  }

  @Test
  void pipelinesAreForTheirTargets() throws IOException {
    Path other =
        Files.writeString(
            folder.resolve("kql.yml"),
            "name: K\nallowed_backends: [kusto]\ntransformations:\n"
                + "  - {type: set_state, key: query_table, val: T}\n");
    String[] command = {"-p", other.toString(), "--placeholder", "admins=x", rule};
    assertThat(Run.of(with("convert", "-t", "splunk", command)).code()).isEqualTo(ExitCode.USAGE);
    assertThat(Run.of(with("convert", "-t", "kql", command)).out()).startsWith("T\n| where");
    assertThat(Run.of(with("convert", "--disable-pipeline-check", "", command)).out())
        .contains("# splunk");
    assertThat(Run.of(with("convert", "", "", command)).out()).doesNotContain("# splunk");
  }

  private static String[] with(String first, String second, String third, String... rest) {
    return java.util.stream.Stream.concat(
            java.util.stream.Stream.of(first, second, third), java.util.stream.Stream.of(rest))
        .filter(word -> !word.isEmpty())
        .toArray(String[]::new);
  }

  @Test
  void nothingOutsideIsReached() throws IOException {
    Path outside =
        Files.writeString(
            folder.resolve("outside.yml"),
            "transformations:\n  - {type: command_placeholders, cmd: [echo, eve]}\n");
    Run refused = Run.of("convert", "-t", "splunk", "-p", outside.toString(), rule);
    assertThat(refused.code()).isEqualTo(ExitCode.USAGE);
    assertThat(refused.err()).contains("error[SIG514]");
    Run allowed =
        Run.of(
            "convert", "-t", "splunk", "--allow-external-sources", "-p", outside.toString(), rule);
    assertThat(allowed.out()).contains("User=\"eve\"");
  }
}
