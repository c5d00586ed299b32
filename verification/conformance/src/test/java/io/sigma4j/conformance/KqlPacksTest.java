package io.sigma4j.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.sigma4j.core.compiler.RuleFrontEnd;
import io.sigma4j.core.compiler.RuleResult;
import io.sigma4j.core.compiler.SigmaCompiler;
import io.sigma4j.core.compiler.Target;
import io.sigma4j.core.diagnostic.Diagnostics;
import io.sigma4j.core.lowering.LoweringOptions;
import io.sigma4j.core.pipeline.BundledPipelines;
import io.sigma4j.core.pipeline.PipelineReader;
import io.sigma4j.core.pipeline.Pipelines;
import io.sigma4j.core.pipeline.Unmapped;
import io.sigma4j.core.source.SourceFile;
import io.sigma4j.core.yaml.ReadLimits;
import io.sigma4j.core.yaml.YamlMapping;
import io.sigma4j.core.yaml.YamlReader;
import io.sigma4j.core.yaml.YamlScalar;
import io.sigma4j.kql.KqlBackend;
import io.sigma4j.testkit.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Queries that packs make are bound to the packs' tables by Microsoft's parser. */
@Tag("engine")
final class KqlPacksTest {

  private static final String RULES = "/packs/kql-rules.yml";

  /** The types of columns in packs as KQL calls them. */
  private static final Map<String, String> TYPES =
      Map.of(
          "string", "string",
          "keyword", "timespan",
          "long", "long",
          "double", "real",
          "boolean", "bool",
          "date", "datetime",
          "dynamic", "dynamic");

  @BeforeAll
  static void needsNode() {
    Assumptions.assumeTrue(NodeJs.isInstalled(), "Node is not at hand");
  }

  @ParameterizedTest
  @CsvSource({"sentinel, 47", "microsoft_xdr, 34", "sentinel_asim, 20"})
  void queriesAreValid(String pack, int most) {
    SourceFile file = BundledPipelines.load().find(pack).orElseThrow().file().get();
    List<Map<String, Object>> queries = new ArrayList<>();
    for (RuleResult result : compiled(file)) {
      result.targets().stream()
          .flatMap(target -> target.queries().stream())
          .forEach(query -> queries.add(Map.of("id", "q" + queries.size(), "query", query)));
    }
    assertThat(queries).hasSize(most);
    List<Map<String, Object>> answers =
        Lab.of("kql", "run-check").ask(List.of("--schema", schema(pack, file)), queries);
    assertThat(answers).allSatisfy(answer -> assertThat(answer).containsEntry("ok", true));
  }

  private static List<RuleResult> compiled(SourceFile pack) {
    Pipelines pipelines =
        Pipelines.of(
            List.of(PipelineReader.read(pack, new Diagnostics()).orElseThrow()), Unmapped.ERROR);
    return SigmaCompiler.of(
            List.of(Target.of(new KqlBackend())),
            RuleFrontEnd.of(LoweringOptions.defaults(), pipelines),
            SigmaCompiler.Strictness.LENIENT)
        .compile(rules());
  }

  private static SourceFile rules() {
    try (InputStream stream =
        Objects.requireNonNull(KqlPacksTest.class.getResourceAsStream(RULES))) {
      return SourceFile.decode(RULES, stream.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The folder of a file for each table of the pack. */
  private static String schema(String name, SourceFile pack) {
    YamlMapping root =
        (YamlMapping)
            YamlReader.of(ReadLimits.DEFAULT)
                .read(pack, new Diagnostics())
                .get(0)
                .root()
                .orElseThrow();
    String folder = "schema-" + name;
    Path last = Path.of(folder);
    for (YamlMapping.Entry table : ((YamlMapping) root.find("tables").orElseThrow()).entries()) {
      String text =
          Json.write(
              Map.of(
                  "table",
                  table.key().text(),
                  "product",
                  "sentinel",
                  "columns",
                  columns((YamlMapping) table.value())));
      last = Lab.of("kql", "run-check").file(folder + "/" + table.key().text() + ".json", text);
    }
    return Objects.requireNonNull(last.getParent()).toString();
  }

  /** Without the names of what is no column but the JSON in one. */
  private static Map<String, Object> columns(YamlMapping columns) {
    Map<String, Object> types = new LinkedHashMap<>();
    for (YamlMapping.Entry column : columns.entries()) {
      String name = column.key().text();
      if (!name.contains("(")) {
        types.put(name, Objects.requireNonNull(TYPES.get(((YamlScalar) column.value()).text())));
      }
    }
    return types;
  }
}
