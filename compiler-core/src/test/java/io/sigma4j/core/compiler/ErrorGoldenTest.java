package io.sigma4j.core.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.sigma4j.core.diagnostic.Diagnostics;
import io.sigma4j.core.source.SourceFile;
import io.sigma4j.core.value.Placeholders;
import io.sigma4j.core.value.PlaceholdersReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every {@code errors/CODE-slug.yml} gives the text in {@code CODE-slug.err}, with the definitions
 * of {@code CODE-slug.placeholders.yml} and the pipeline of {@code CODE-slug.pipeline.yml} if there
 * are any.
 */
class ErrorGoldenTest {

  private static final Path FOLDER = Path.of("src/test/resources/errors");
  private static final String DEFINITIONS = ".placeholders.yml";
  private static final String PIPELINE = ".pipeline.yml";

  static List<Path> rules() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(ErrorGoldenTest::isRule).sorted().toList();
    }
  }

  private static boolean isRule(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".yml") && !name.endsWith(DEFINITIONS) && !name.endsWith(PIPELINE);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void says(Path rule) throws IOException {
    String rendered = render(rule);
    Path golden = Path.of(rule.toString().replace(".yml", ".err"));
    boolean missing = !Files.exists(golden);
    if (missing || System.getProperty("golden", "").equals("write")) {
      Files.writeString(golden, rendered);
      fail("wrote " + golden);
    }
    assertThat(rendered).isEqualTo(Files.readString(golden));
    assertThat(rendered).contains("[" + code(rule) + "]").isEqualTo(render(rule));
  }

  private static String code(Path rule) {
    String name = rule.getFileName().toString();
    return name.substring(0, name.indexOf('-'));
  }

  private static String render(Path rule) {
    return FrontEndText.of(source(rule), placeholders(rule), pipelines(rule));
  }

  private static List<SourceFile> pipelines(Path rule) {
    Path pipeline = Path.of(rule.toString().replace(".yml", PIPELINE));
    return Files.exists(pipeline) ? List.of(source(pipeline)) : List.of();
  }

  private static Placeholders placeholders(Path rule) {
    Path definitions = Path.of(rule.toString().replace(".yml", DEFINITIONS));
    return Files.exists(definitions)
        ? PlaceholdersReader.read(source(definitions), Placeholders.none(), new Diagnostics())
        : Placeholders.none();
  }

  private static SourceFile source(Path file) {
    return SourceFile.decode(file.getFileName().toString(), bytes(file));
  }

  private static byte[] bytes(Path rule) {
    try {
      return Files.readAllBytes(rule);
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }
}
