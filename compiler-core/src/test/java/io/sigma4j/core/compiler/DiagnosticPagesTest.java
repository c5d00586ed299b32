package io.sigma4j.core.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import io.sigma4j.core.diagnostic.DiagnosticCode;
import io.sigma4j.core.source.SourceFile;
import io.sigma4j.core.value.Placeholders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every code has a page, whose example is true, and a golden that raises it. */
class DiagnosticPagesTest {

  private static final Path PAGES = Path.of("../docs/diagnostics");
  private static final Path GOLDENS = Path.of("src/test/resources/errors");

  /** Codes that no text of a rule raises, and what raises them in tests. */
  private static final Map<DiagnosticCode, String> WITHOUT_GOLDEN =
      Map.of(
          DiagnosticCode.UNREADABLE_FILE, "the command line, which opens files",
          DiagnosticCode.BAD_ENCODING, "YamlReaderTest",
          DiagnosticCode.FILE_TOO_LARGE, "YamlReaderTest",
          DiagnosticCode.BAD_PLACEHOLDERS, "DefinitionFilesTest",
          DiagnosticCode.BAD_FIELD_TYPES, "DefinitionFilesTest");

  @ParameterizedTest
  @EnumSource(DiagnosticCode.class)
  void hasAPage(DiagnosticCode code) throws IOException {
    String page = Files.readString(page(code));
    assertThat(page).startsWith("# " + code.code() + ": " + code.title() + "\n");
    Optional<String> rule = fenced(page, "yaml");
    Optional<String> rendered = fenced(page, "text");
    if (rule.isPresent() && rendered.isPresent()) {
      SourceFile file = SourceFile.of("rule.yml", rule.get());
      List<SourceFile> pipelines =
          fenced(page, "yaml pipeline").stream()
              .map(text -> SourceFile.of("pipeline.yml", text))
              .toList();
      assertThat(rendered).contains(FrontEndText.of(file, Placeholders.none(), pipelines));
      assertThat(rendered.get()).contains("[" + code.code() + "]");
    }
  }

  @ParameterizedTest
  @EnumSource(DiagnosticCode.class)
  void hasAGolden(DiagnosticCode code) throws IOException {
    if (isRaisedElsewhere(code) || WITHOUT_GOLDEN.containsKey(code)) {
      return;
    }
    try (Stream<Path> files = Files.list(GOLDENS)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .anyMatch(name -> name.startsWith(code.code() + "-") && name.endsWith(".err"));
    }
  }

  /** Backends, and from 901 on rule tests, raise them and hold the goldens. */
  private static boolean isRaisedElsewhere(DiagnosticCode code) {
    return code.code().compareTo("SIG602") > 0 && code != DiagnosticCode.AGGREGATION_NOT_COMPILED;
  }

  @Test
  void noPageIsWithoutCode() throws IOException {
    TreeSet<String> expected =
        Arrays.stream(DiagnosticCode.values())
            .map(code -> code.code() + ".md")
            .collect(Collectors.toCollection(TreeSet::new));
    expected.add("README.md");
    try (Stream<Path> files = Files.list(PAGES)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  @Test
  void theTableHasEveryCode() throws IOException {
    String table = Files.readString(PAGES.resolve("README.md"));
    List<String> rows =
        Arrays.stream(DiagnosticCode.values())
            .map(
                code ->
                    "| [%1$s](%1$s.md) | %2$s | %3$s |"
                        .formatted(code.code(), code.severity().word(), code.title()))
            .toList();
    assertThat(table.lines()).containsAll(rows);
  }

  private static Path page(DiagnosticCode code) {
    return PAGES.resolve(code.code() + ".md");
  }

  /** The first block of that language. */
  private static Optional<String> fenced(String page, String language) {
    String open = "```" + language + "\n";
    int start = page.indexOf(open);
    if (start < 0) {
      return Optional.empty();
    }
    int from = start + open.length();
    return Optional.of(page.substring(from, page.indexOf("```", from)));
  }
}
