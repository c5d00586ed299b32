package io.sigma4j.core.lowering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.sigma4j.core.diagnostic.Diagnostics;
import io.sigma4j.core.ir.Expr;
import io.sigma4j.core.rule.RuleReader;
import io.sigma4j.core.rule.SigmaRule;
import io.sigma4j.core.source.SourceFile;
import io.sigma4j.core.value.ImplicitPlaceholders;
import io.sigma4j.core.value.Placeholders;
import io.sigma4j.core.yaml.ReadLimits;
import io.sigma4j.core.yaml.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests, keywords, placeholders and conditions beside their meaning: {@code YAML => notation}. */
class LoweringTablesTest {

  private static final String ARROW = " =>";

  private static final Placeholders DEFINED =
      Placeholders.none()
          .with("p", new Placeholders.Definition(List.of("x", "y*"), false))
          .with("q", new Placeholders.Definition(List.of("1", "2"), false))
          .with("literal", new Placeholders.Definition(List.of("a.*b"), true))
          .with("range", new Placeholders.Definition(List.of("10.0.0.0/8"), false));

  @ParameterizedTest
  @ValueSource(strings = {"values", "modifiers", "keywords", "placeholders"})
  void tests(String table) throws IOException {
    check(
        table,
        line -> meaning("  selection:\n    " + line, "selection", ImplicitPlaceholders.DEFINED));
  }

  @ParameterizedTest
  @ValueSource(strings = {"implicit-always", "implicit-never"})
  void implicitPlaceholders(String table) throws IOException {
    ImplicitPlaceholders mode =
        table.endsWith("always") ? ImplicitPlaceholders.ALWAYS : ImplicitPlaceholders.NEVER;
    check(table, line -> meaning("  selection:\n    " + line, "selection", mode));
  }

  @ParameterizedTest
  @ValueSource(strings = "conditions")
  void conditions(String table) throws IOException {
    String detections =
        "  sel_a: {f: 1}\n  sel_b: {f: 2}\n  sel_c: {f: 3}\n  _hidden: {f: 4}\n"
            + "  notepad: {f: 5}\n  1st: {f: 6}";
    check(table, line -> meaning(detections, line, ImplicitPlaceholders.DEFINED));
  }

  private static void check(String table, UnaryOperator<String> meaning) throws IOException {
    Path file = Path.of("src/test/resources/lowering", table + ".txt");
    String expected = Files.readString(file);
    String found =
        expected
            .lines()
            .map(line -> line.contains(ARROW) ? line.substring(0, line.indexOf(ARROW)) : line)
            .map(left -> left.isBlank() ? left : left + ARROW + " " + meaning.apply(left))
            .collect(Collectors.joining("\n", "", "\n"));
    if (System.getProperty("golden", "").equals("write")) {
      Files.writeString(file, found);
      fail("wrote " + file);
    }
    assertThat(found).isEqualTo(expected);
  }

  private static String meaning(String detections, String condition, ImplicitPlaceholders mode) {
    String text =
        "title: t\nlogsource: {product: windows}\ndetection:\n%s\n  condition: %s\n"
            .formatted(detections, condition);
    Diagnostics diagnostics = new Diagnostics();
    SigmaRule rule =
        (SigmaRule)
            RuleReader.read(
                    YamlReader.of(ReadLimits.DEFAULT)
                        .read(SourceFile.of("rule.yml", text), diagnostics),
                    diagnostics)
                .get(0);
    List<Expr> meanings =
        new RuleLowering(new LoweringOptions(DEFINED, mode, 10_000)).lower(rule, diagnostics);
    return meanings.isEmpty()
        ? diagnostics.list().stream().map(d -> d.code().code()).collect(Collectors.joining(" "))
        : meanings.get(0).toString();
  }
}
