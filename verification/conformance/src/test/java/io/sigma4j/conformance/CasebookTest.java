package io.sigma4j.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.sigma4j.core.compiler.RuleFrontEnd;
import io.sigma4j.core.diagnostic.Diagnostics;
import io.sigma4j.core.lowering.LoweringOptions;
import io.sigma4j.core.pipeline.PipelineReader;
import io.sigma4j.core.pipeline.Pipelines;
import io.sigma4j.core.pipeline.Unmapped;
import io.sigma4j.core.source.Position;
import io.sigma4j.core.source.SourceFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What went wrong for users of other converters is right here. Engines run the same cases. */
final class CasebookTest {

  private final RuleFrontEnd frontEnd = RuleFrontEnd.of(LoweringOptions.defaults());

  @TestFactory
  Stream<DynamicTest> verdicts() {
    return entries().stream()
        .filter(Casebook.Entry::hasVerdicts)
        .map(entry -> dynamicTest(entry.name(), () -> EvaluatorTest.check(entry.toCase())));
  }

  /** Events hold the names of the target, as the pipeline of the case gives them. */
  @TestFactory
  Stream<DynamicTest> verdictsAfterPipelines() {
    return entries().stream()
        .filter(entry -> entry.area().equals("pipelines") && entry.has("events.ndjson"))
        .map(
            entry ->
                dynamicTest(
                    entry.name(), () -> EvaluatorTest.check(entry.toCase(), pipelines(entry))));
  }

  private static Pipelines pipelines(Casebook.Entry entry) {
    SourceFile file = SourceFile.of("pipeline.yml", entry.text("pipeline.yml"));
    Diagnostics diagnostics = new Diagnostics();
    Pipelines pipelines =
        Pipelines.of(PipelineReader.read(file, diagnostics).stream().toList(), Unmapped.WARN);
    assertThat(diagnostics.list()).isEmpty();
    return pipelines;
  }

  @ParameterizedTest
  @CsvSource({
    "056-dropped-item-empties-a-filter, SIG512, 11, 5",
    "060-field-without-mapping, SIG509, 10, 5",
  })
  void pipelinesDiagnose(String name, String code, int line, int column) {
    assertThat(
            said(
                RuleFrontEnd.of(LoweringOptions.defaults(), pipelines(entry(name))),
                SourceFile.of("rule.yml", entry(name).text("rule.yml"))))
        .containsExactly(code + " " + new Position(line, column));
  }

  @ParameterizedTest
  @CsvSource({
    "012-backslash-star-meant-as-wildcard, rule.yml, SIG409, 9, 26",
    "030-named-capture-group, rule.yml, SIG414, 9, 17",
    "090-condition-at-the-wrong-indent, rule.yml, SIG203, 5, 1",
    "100-yaml-accidents, double-quotes.yml, SIG111, 9, 14",
    "100-yaml-accidents, no-space.yml, SIG104, 11, 6",
    "100-yaml-accidents, percent.yml, SIG104, 9, 11",
    "100-yaml-accidents, star.yml, SIG104, 9, 11",
    "100-yaml-accidents, tab.yml, SIG105, 9, 1",
    "100-yaml-accidents, yes.yml, SIG109, 9, 11",
  })
  void diagnoses(String name, String file, String code, int line, int column) {
    SourceFile source = SourceFile.of(file, entry(name).text(file));
    assertThat(said(frontEnd, source)).contains(code + " " + new Position(line, column));
  }

  private static List<String> said(RuleFrontEnd frontEnd, SourceFile source) {
    return frontEnd.read(source).stream()
        .flatMap(rule -> rule.diagnostics().stream())
        .map(
            one ->
                one.code().code()
                    + " "
                    + one.location().map(place -> place.start()).orElse(new Position(1, 1)))
        .toList();
  }

  /** The rest needs what comes later, or is about the command line and tested there. */
  @Test
  void theOthersAreListed() {
    List<String> others =
        entries().stream()
            .filter(entry -> !entry.hasVerdicts())
            .map(entry -> "%s (%s, %s)".formatted(entry.name(), entry.area(), entry.kind()))
            .toList();
    System.out.println("casebook, not run on events: " + others);
    assertThat(others).hasSizeLessThan(entries().size());
  }

  private static Casebook.Entry entry(String name) {
    return entries().stream().filter(entry -> entry.name().equals(name)).findFirst().orElseThrow();
  }

  private static List<Casebook.Entry> entries() {
    Optional<Path> folder = Shared.find("casebook");
    Assumptions.assumeTrue(folder.isPresent(), "the casebook is not at hand");
    return Casebook.read(folder.orElseThrow());
  }
}
