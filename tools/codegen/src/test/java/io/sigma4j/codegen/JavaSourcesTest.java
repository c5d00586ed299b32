package io.sigma4j.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sigma4j.core.backend.Backends;
import io.sigma4j.core.pipeline.FieldTypes;
import io.sigma4j.project.RuleFolder;
import io.sigma4j.project.compile.CompiledRule;
import io.sigma4j.project.compile.Project;
import io.sigma4j.project.compile.ProjectResult;
import io.sigma4j.project.compile.ProjectSettings;
import io.sigma4j.project.compile.TargetChoice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JavaSourcesTest {

  private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");
  private static final String INDEX = "com.acme.SigmaRules";

  /** In a quoted YAML text; each is title, description and value of a rule. */
  private static final List<String> HOSTILE =
      List.of(
          "String",
          "SigmaRules",
          "Rule",
          "class",
          "7 Zip",
          "日本語",
          "same Title",
          "Same title",
          "*/ class X {} /*",
          "{@link Nothing} <b>&amp; @author $L $S $T $$",
          "\\\\u002a\\\\u002f \\\\u0022 \\\\",
          "a\\u0000b\\u0007c\\u001ad",
          "quote \\\" and 'this'",
          "emoji \\U0001F600 \\u2028 \\u0085 \\u00e9\\\\\\u00e9",
          "line one\\nline two\\r\\n\\n  * three\\n",
          "CON");

  @TempDir private Path folder;

  private Path rule(String file, String title, String detection) throws IOException {
    Path path = folder.resolve("rules").resolve(file);
    Files.createDirectories(path.getParent());
    return Files.writeString(
        path,
        """
        title: "%1$s"
        id: "%2$s"
        status: test
        level: high
        description: "%1$s"
        tags: [attack.t1059, "%1$s"]
        logsource: {product: windows, category: process_creation}
        detection:
          sel: %3$s
          condition: sel
        """
            .formatted(title, "id of " + file, detection));
  }

  private ProjectResult compiled() throws IOException {
    TargetChoice choice =
        TargetChoice.of(
            Backends.load(), List.of("splunk", "kql"), List.of("table=T"), FieldTypes.none());
    Project project =
        Project.of(RuleFolder.of(folder.resolve("rules")), ProjectSettings.of(choice.targets()));
    return project.compile(1);
  }

  private GeneratedCode code(SortedMap<String, String> sources) throws IOException {
    return GeneratedCode.compile(sources, folder);
  }

  @ParameterizedTest
  @EnumSource(Grouping.class)
  void anyTextArrivesAsItIs(Grouping grouping) throws Exception {
    int number = 0;
    for (String text : HOSTILE) {
      rule("string/r" + number++ + ".yml", text, "{Field: \"" + text + "\"}");
    }
    ProjectResult result = compiled();
    assertThat(result.rules()).allSatisfy(r -> assertThat(r.targets().get(0).queries()).hasSize(1));
    JavaOptions options = new JavaOptions("com.acme", "SigmaRules", grouping);
    SortedMap<String, String> sources = JavaSources.of(result, options);
    assertThat(JavaSources.of(compiled(), options)).isEqualTo(sources);
    try (GeneratedCode code = code(sources)) {
      List<?> rules = code.all(INDEX);
      assertThat(rules).hasSameSizeAs(HOSTILE);
      for (int i = 0; i < rules.size(); i++) {
        assertSame(rules.get(i), result.rules().get(i));
      }
    }
  }

  private static void assertSame(Object rule, CompiledRule expected)
      throws ReflectiveOperationException {
    assertThat(GeneratedCode.read(rule, "path")).isEqualTo(expected.path());
    assertThat(GeneratedCode.read(rule, "id")).isEqualTo(expected.summary().id());
    assertThat(GeneratedCode.read(rule, "title")).isEqualTo(expected.summary().title());
    assertThat(GeneratedCode.read(rule, "tags")).isEqualTo(expected.summary().tags());
    List<?> queries = (List<?>) GeneratedCode.read(rule, "queries");
    for (int i = 0; i < queries.size(); i++) {
      assertThat(GeneratedCode.read(queries.get(i), "texts"))
          .isEqualTo(expected.targets().get(i).queries());
    }
  }

  @Test
  void longQueriesAreJoined() throws Exception {
    StringBuilder values = new StringBuilder("[x");
    for (int i = 0; i < 800; i++) {
      values.append(", '").append("väl\ud83d\ude00ue ".repeat(8)).append(i).append('\'');
    }
    rule("long.yml", "Long", "{Field: " + values + "]}");
    ProjectResult result = compiled();
    String query = result.rules().get(0).targets().get(1).queries().get(0);
    assertThat(query).hasSizeGreaterThan(TextLiteral.MOST_BYTES);
    try (GeneratedCode code = code(JavaSources.of(result, JavaOptions.of("com.acme")))) {
      assertThat(code.constant("com.acme.Long", "KQL")).isEqualTo(query);
    }
  }

  @Test
  void manyRulesAreOneIndex() throws Exception {
    for (int i = 0; i < 5; i++) {
      rule("f/r" + i + ".yml", "Rule number " + i, "{a: x, b: y}");
    }
    JavaOptions options = new JavaOptions("com.acme", "SigmaRules", Grouping.FOLDER);
    SortedMap<String, String> sources = JavaSources.of(compiled(), options, 2);
    assertThat(sources.getOrDefault("com/acme/SigmaRules.java", "")).contains("class Part2 ");
    try (GeneratedCode code = code(sources)) {
      assertThat(code.all(INDEX)).hasSize(5);
      Object found = code.byId(INDEX, "id of f/r4.yml").orElseThrow();
      assertThat(GeneratedCode.read(found, "path")).isEqualTo("f/r4.yml");
      assertThat(code.byId(INDEX, "none")).isEmpty();
    }
  }

  @Test
  void foldersArePackages() throws Exception {
    rule("a-b/new/x.yml", "First", "{a: x}");
    rule("a_b/new/x.yml", "First", "{a: x}");
    rule("日本/x.yml", "Second", "{a: x}");
    rule("x.yml", "Third", "{a: x}");
    assertThat(JavaSources.of(compiled(), JavaOptions.of("com.acme")).keySet())
        .containsExactly(
            "com/acme/SigmaRules.java",
            "com/acme/Third.java",
            "com/acme/_cf2abf0c/Second.java",
            "com/acme/a_b/new_/First_34315ca6.java",
            "com/acme/a_b/new_/First_4f68d575.java");
    JavaOptions options = new JavaOptions("com.acme", "Index", Grouping.FOLDER);
    SortedMap<String, String> sources = JavaSources.of(compiled(), options);
    assertThat(sources.keySet())
        .containsExactly(
            "com/acme/Index.java",
            "com/acme/Rules_cf2abf0c.java",
            "com/acme/Rules_e3b0c442.java",
            "com/acme/a_b/New_1d17e74e.java",
            "com/acme/a_b/New_7c7b58cd.java");
    code(sources).close();
  }

  @Test
  void whatHasNoQueryIsLeftOut() throws Exception {
    rule("good.yml", "Good", "{a: x}");
    rule("broken.yml", "Broken", "{a|nonsense: x}");
    assertThat(JavaSources.of(compiled(), JavaOptions.of("com.acme")).keySet())
        .containsExactly("com/acme/Good.java", "com/acme/SigmaRules.java");
  }

  @Test
  void withoutRulesTheIndexIsEmpty() throws Exception {
    Files.createDirectories(folder.resolve("rules"));
    try (GeneratedCode code = code(JavaSources.of(compiled(), JavaOptions.of("com.acme")))) {
      assertThat(code.all(INDEX)).isEmpty();
    }
  }

  @Test
  void wrongNamesAreRefused() {
    assertThatThrownBy(() -> JavaOptions.of("com.new")).hasMessageContaining("com.new");
    assertThatThrownBy(() -> new JavaOptions("a", "a.b", Grouping.RULE))
        .hasMessageContaining("a.b");
  }

  @Test
  void looksLikeThis() throws Exception {
    Path example = Path.of("src", "test", "resources", "whoami.yml");
    Files.createDirectories(folder.resolve("rules/windows"));
    Files.copy(example, folder.resolve("rules/windows/whoami.yml"));
    SortedMap<String, String> sources = JavaSources.of(compiled(), JavaOptions.of("com.acme"));
    boolean write = "write".equals(System.getProperty("golden"));
    for (Map.Entry<String, String> source : sources.entrySet()) {
      Path golden = GOLDEN.resolve(source.getKey() + ".txt");
      if (write) {
        Files.createDirectories(golden.getParent());
        Files.writeString(golden, source.getValue());
      }
      assertThat(source.getValue()).isEqualTo(Files.readString(golden));
    }
    assertThat(write).as("goldens were written").isFalse();
    try (GeneratedCode code = code(sources)) {
      assertThat(code.constant("com.acme.windows.WhoamiExecution", "LEVEL")).isEqualTo("high");
    }
  }

  @Test
  void thePageShowsWhatIsGenerated() throws Exception {
    String page = Files.readString(Path.of("..", "..", "docs", "codegen.md"));
    String golden = Files.readString(GOLDEN.resolve("com/acme/windows/WhoamiExecution.java.txt"));
    List<String> shown =
        Stream.of(page.split("```java\n", -1))
            .skip(1)
            .map(block -> block.substring(0, block.indexOf("```")))
            .filter(block -> block.startsWith("/**") || block.startsWith("  /**"))
            .toList();
    assertThat(shown).hasSize(2).allSatisfy(block -> assertThat(golden).contains(block));
  }
}
