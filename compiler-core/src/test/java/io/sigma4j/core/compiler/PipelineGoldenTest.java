package io.sigma4j.core.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.sigma4j.core.backend.Meaning;
import io.sigma4j.core.diagnostic.Diagnostics;
import io.sigma4j.core.diagnostic.TextRenderer;
import io.sigma4j.core.lowering.LoweringOptions;
import io.sigma4j.core.pipeline.Branch;
import io.sigma4j.core.pipeline.FieldName;
import io.sigma4j.core.pipeline.Pipeline;
import io.sigma4j.core.pipeline.PipelineReader;
import io.sigma4j.core.pipeline.Pipelines;
import io.sigma4j.core.pipeline.Unmapped;
import io.sigma4j.core.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every {@code pipelines/NAME.pipeline.yml} makes of the rules in {@code NAME.yml} what {@code
 * NAME.txt} says, in the notation of the IR.
 */
class PipelineGoldenTest {

  private static final Path FOLDER = Path.of("src/test/resources/pipelines");
  private static final String PIPELINE = ".pipeline.yml";

  static List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(PIPELINE))
          .map(name -> name.substring(0, name.length() - PIPELINE.length()))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void makes(String name) throws IOException {
    String made = made(name);
    Path golden = FOLDER.resolve(name + ".txt");
    if (!Files.exists(golden) || System.getProperty("golden", "").equals("write")) {
      Files.writeString(golden, made);
      fail("wrote " + golden);
    }
    assertThat(made).isEqualTo(Files.readString(golden));
  }

  private static String made(String name) {
    Diagnostics reading = new Diagnostics();
    Pipeline pipeline = PipelineReader.read(source(name + PIPELINE), reading).orElseThrow();
    assertThat(reading.list()).isEmpty();
    RuleFrontEnd frontEnd =
        RuleFrontEnd.of(LoweringOptions.defaults(), Pipelines.of(List.of(pipeline), Unmapped.WARN));
    String first = text(frontEnd.read(source(name + ".yml")));
    assertThat(text(frontEnd.read(source(name + ".yml")))).isEqualTo(first);
    return first;
  }

  private static String text(List<RuleMeaning> rules) {
    StringBuilder out = new StringBuilder();
    for (RuleMeaning rule : rules) {
      rule.meanings().forEach(meaning -> append(meaning, out));
      if (!rule.diagnostics().isEmpty()) {
        out.append(TextRenderer.plain().render(rule.diagnostics())).append('\n');
      }
    }
    return out.toString();
  }

  private static void append(Meaning meaning, StringBuilder out) {
    for (Branch branch : meaning.branches()) {
      out.append(branch.expr()).append('\n');
      if (!branch.state().all().isEmpty()) {
        out.append("  state ").append(branch.state()).append('\n');
      }
    }
    if (!meaning.fields().isEmpty()) {
      out.append("  fields ").append(meaning.fields().stream().map(FieldName::name).toList());
      out.append('\n');
    }
  }

  private static SourceFile source(String name) {
    try {
      return SourceFile.decode(name, Files.readAllBytes(FOLDER.resolve(name)));
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }
}
