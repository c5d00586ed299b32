package io.sigma4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.sigma4j.core.eval.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConvertCommandTest {

  private static final String SEED = "examples/rules/psexec_execution_over_smb_share.yml";

  private static final String RULE =
      """
      title: %s
      logsource: {category: test}
      detection:
        selection: {Image: '%s'}
        condition: selection
      """;

  @TempDir private Path folder;

  private Path rule(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  @Test
  void oneTargetWritesQueriesOnly() throws IOException {
    Run run = Run.of("convert", "-t", "splunk", rule("a.yml", RULE.formatted("A", "x")).toString());
    assertThat(run.code()).isZero();
    assertThat(run.lines()).hasSize(1);
    assertThat(run.err()).contains("1 rule x 1 target: 1 compiled, 0 approximate, 0 refused");
  }

  @Test
  void noTargetMeansAllOfThem() {
    Run run = Run.of("convert", SEED);
    assertThat(run.code()).isZero();
    assertThat(run.lines()).contains("# splunk", "# lucene", "# dsl", "# eql", "# esql", "# kql");
  }

  @Test
  void aBadRuleStopsNothing() throws IOException {
    rule("1 good.yml", RULE.formatted("A", "x"));
    rule("2 bad.yml", "title: B\ndetection:\n  selection: {a: b}\n  condition: nothing\n");
    rule("3 broken.yml", "title: [\n");
    rule("sub/4 good.yaml", RULE.formatted("C", "y"));
    Run run = Run.of("convert", "-t", "kql", folder.toString());
    assertThat(run.code()).isEqualTo(ExitCode.RULE_ERROR);
    assertThat(run.out()).contains("\"x\"", "\"y\"");
    assertThat(run.err())
        .contains("2 bad.yml:4:14", "3 broken.yml:")
        .contains("4 rules x 1 target: 2 compiled, 0 approximate, 2 refused");
  }

  @Test
  void aSourceMapLeadsFromEachValueToItsScalar() throws IOException {
    Path file = rule("a.yml", RULE.formatted("A", "\ud83d\ude00 x"));
    Run run = Run.of("convert", "--json", "--source-map", "-t", "splunk", file.toString());
    assertThat(object(run.lines().get(0)).get("queries"))
        .isEqualTo(List.of("Image=\"\ud83d\ude00 x\""));
    assertThat(run.lines().get(0))
        .contains(
            "\"sourceMaps\":[[{\"start\":0,\"end\":11,\"kind\":\"predicate\",\"line\":4,\"column\":22,"
                + "\"endLine\":4,\"endColumn\":27,\"path\":\"detection.selection.Image\"},"
                + "{\"start\":0,\"end\":5,\"kind\":\"field\",\"line\":4,\"column\":15,"
                + "\"endLine\":4,\"endColumn\":20,\"path\":\"detection.selection.Image\"},"
                + "{\"start\":6,\"end\":11,\"kind\":\"value\",\"line\":4,\"column\":22,"
                + "\"endLine\":4,\"endColumn\":27,\"path\":\"detection.selection.Image\"}]]");
  }

  @Test
  void thereIsNoSourceMapUnlessAskedFor() {
    assertThat(Run.of("convert", "--json", SEED).out()).doesNotContain("sourceMaps");
    assertThat(Run.of("convert", "--source-map", SEED).code()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void jsonHasALineForEachDocumentAndTarget() throws IOException {
    rule("a.yml", RULE.formatted("A", "x") + "---\n" + RULE.formatted("B", "y"));
    rule("b.yml", "title: [\n");
    Run run = Run.of("convert", "--json", "-t", "splunk", "-t", "kql", folder.toString());
    List<Map<?, ?>> lines = run.lines().stream().map(ConvertCommandTest::object).toList();
    assertThat(lines.stream().map(line -> String.valueOf(line.get("title"))))
        .containsExactly("A", "A", "B", "B", "null", "null");
    assertThat(lines.stream().map(line -> String.valueOf(line.get("target"))))
        .containsExactly("splunk", "kql", "splunk", "kql", "splunk", "kql");
    assertThat(lines.get(4).get("loss")).isEqualTo("refused");
    assertThat(lines.get(4).get("diagnostics")).asString().contains("SIG104", "line=");
    assertThat(lines.get(0).get("diagnostics")).asString().contains("SIG801");
    assertThat(lines.get(1).get("diagnostics")).asString().doesNotContain("SIG801");
  }

  private static Map<?, ?> object(String line) {
    return (Map<?, ?>) Objects.requireNonNull(Json.read(line).value());
  }

  @Test
  void threadsChangeNothing() throws IOException {
    for (int i = 0; i < 200; i++) {
      rule(i + ".yml", RULE.formatted("T" + i, "value " + i));
    }
    Run one = Run.of("convert", "--json", "--threads", "1", folder.toString());
    Run eight = Run.of("convert", "--json", "--threads", "8", folder.toString());
    assertThat(eight.out()).isEqualTo(one.out()).hasLineCount(200 * 6);
  }

  @Test
  void refusalsAreErrorsOnlyIfATargetWasNamed() throws IOException {
    String keywords =
        "title: K\nlogsource: {category: test}\ndetection:\n  keywords: [a]\n  condition: keywords\n";
    String file = rule("k.yml", keywords).toString();
    assertThat(Run.of("convert", "-t", "eql", file).code()).isEqualTo(ExitCode.RULE_ERROR);
    assertThat(Run.of("convert", "-t", "eql", "-s", file).code()).isZero();
    assertThat(Run.of("convert", file).code()).isZero();
    assertThat(Run.of("convert", "--fail-unsupported", file).code()).isEqualTo(ExitCode.RULE_ERROR);
  }

  @Test
  void strictRefusesApproximations() throws IOException {
    String keywords =
        "title: K\nlogsource: {category: test}\ndetection:\n  keywords: [a]\n  condition: keywords\n";
    String file = rule("k.yml", keywords).toString();
    Run lenient = Run.of("convert", "-t", "lucene", file);
    Run strict = Run.of("convert", "-t", "lucene", "--strict", file);
    assertThat(lenient.code()).isZero();
    assertThat(lenient.out()).isNotEmpty();
    assertThat(strict.code()).isEqualTo(ExitCode.RULE_ERROR);
    assertThat(strict.out()).isEmpty();
  }

  @Test
  void writesFilesAndFolders() throws IOException {
    String file = rule("in/my rule.yml", RULE.formatted("A", "x")).toString();
    Path single = folder.resolve("out.txt");
    assertThat(Run.of("convert", "-t", "kql", "-o", single.toString(), file).code()).isZero();
    assertThat(single).content().contains("\"x\"");
    Path many = folder.resolve("queries");
    assertThat(Run.of("convert", "-o", many + "/", file).code()).isZero();
    assertThat(many.resolve("kql/my_rule+a51cb43b.txt")).content().contains("\"x\"");
    assertThat(many.resolve("splunk/my_rule+a51cb43b.txt")).exists();
  }

  @Test
  void aFolderTellsWhatItHolds() throws IOException {
    rule("in/deep/good.yml", RULE.formatted("A", "x"));
    rule("in/bad.yml", RULE.formatted("B", "x").replace("condition: s", "condition: no s"));
    Path out = folder.resolve("queries");
    Path in = folder.resolve("in").toAbsolutePath();
    assertThat(Run.of("convert", "-t", "kql", "-o", out + "/", in.toString()).code()).isOne();
    assertThat(out.resolve("kql/deep/good.txt")).exists();
    assertThat(out.resolve("manifest.json"))
        .content()
        .contains(
            "\"path\": \"bad.yml\"",
            "\"path\":\"bad.yml\",\"line\":",
            "\"queryFile\": \"kql/deep/good.txt\"",
            "\"loss\": \"refused\"")
        .doesNotContain(folder.toString());
  }

  @Test
  void rulesOfOneNameHaveTheirOwnFiles() throws IOException {
    String first = rule("a/x.yml", RULE.formatted("A", "one")).toString();
    String second = rule("b/x.yml", RULE.formatted("A", "two")).toString();
    Path out = folder.resolve("queries");
    assertThat(Run.of("convert", "-t", "kql", "-o", out + "/", first, second).code()).isZero();
    assertThat(out.resolve("kql/x.txt")).content().contains("one");
    assertThat(out.resolve("kql/2/x.txt")).content().contains("two");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "convert",
        "convert no/such/file.yml",
        "convert -t nosuch " + SEED,
        "convert -t kql -f nosuch " + SEED,
        "convert -O nosuch=1 " + SEED,
        "convert -O lucene.case_folding=nosuch " + SEED,
        "convert -p sysmn " + SEED,
        "convert --threads -1 " + SEED,
        "convert --placeholder nothing " + SEED,
        "convert -s --fail-unsupported " + SEED,
        "convert --nosuch " + SEED
      })
  void wrongUsageIsSaidWithCodeTwo(String commandLine) {
    Run run = Run.of(commandLine.split(" ", -1));
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isNotEmpty();
  }

  @Test
  void splitMakesSeveralQueriesOfATooLargeOne() throws IOException {
    Path file = Files.writeString(folder.resolve("a.yml"), HostileRules.MANY_CONTAINS.text(3_000));
    Run whole = Run.of("convert", "-t", "lucene", file.toString());
    assertThat(whole.code()).isZero();
    assertThat(whole.lines()).hasSize(1);
    assertThat(whole.err()).contains("warning[SIG809]", "3,000 clauses", "--split");
    Run parts = Run.of("convert", "-t", "lucene", "--split", file.toString());
    assertThat(parts.code()).isZero();
    assertThat(parts.lines()).hasSize(4);
    assertThat(parts.err()).doesNotContain("SIG809");
    assertThat(String.join(" ", parts.lines()).split("\\*value\\d+\\*", -1)).hasSize(3_001);
  }

  @Test
  void aFolderWithoutRulesIsWrongUsage() throws IOException {
    rule("a.txt", "x");
    Run run = Run.of("convert", "-t", "kql", folder.toString());
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("no rule found", "*.yml");
    assertThat(Run.of("convert", "-t", "kql", "-P", "*.txt", folder.toString()).code())
        .isEqualTo(ExitCode.RULE_ERROR);
  }

  @Test
  void namesThatSigmaCliKnowsAreUnderstood() {
    assertThat(Run.of("convert", "-t", "kusto", "-p", "none", SEED).code()).isZero();
    assertThat(Run.of("convert", "-t", "elasticsearch", "--without-pipeline", SEED).code())
        .isZero();
    Run dsl =
        Run.of("convert", "-t", "lucene", "-f", "dsl_lucene", "--disable-pipeline-check", SEED);
    assertThat(dsl.out()).isEqualTo(Run.of("convert", "-t", "dsl", SEED).out());
  }
}
