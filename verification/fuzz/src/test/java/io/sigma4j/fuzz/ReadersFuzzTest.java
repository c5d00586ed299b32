package io.sigma4j.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.sigma4j.core.diagnostic.Diagnostic;
import io.sigma4j.core.diagnostic.Diagnostics;
import io.sigma4j.core.source.SourceFile;
import io.sigma4j.core.yaml.ReadLimits;
import io.sigma4j.core.yaml.YamlReader;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The readers of YAML, conditions, expressions and values on bytes that a fuzzer grows. */
@Tag("fuzz")
class ReadersFuzzTest {

  static Stream<Arguments> rules() {
    return FuzzSeeds.rules();
  }

  static Stream<Arguments> conditions() {
    return FuzzSeeds.lines("condition:");
  }

  static Stream<Arguments> regexes() {
    return FuzzSeeds.lines("|re");
  }

  static Stream<Arguments> values() {
    return FuzzSeeds.lines("- ");
  }

  @MethodSource("rules")
  @DictionaryFile(resourcePath = "/rules.dict")
  @FuzzTest(maxDuration = "5m")
  void yaml(byte[] bytes) {
    SourceFile file = SourceFile.decode("rule.yml", bytes);
    Diagnostics diagnostics = new Diagnostics();
    YamlReader.of(ReadLimits.DEFAULT).read(file, diagnostics);
    for (Diagnostic diagnostic : diagnostics.list()) {
      if (diagnostic.location().orElseThrow().span().end() > file.text().length()) {
        throw new AssertionError("outside of the file: " + diagnostic);
      }
    }
  }

  @MethodSource("conditions")
  @DictionaryFile(resourcePath = "/rules.dict")
  @FuzzTest(maxDuration = "5m")
  void condition(byte[] bytes) {
    ReadBack.condition(ReadBack.scalar(text(bytes)));
  }

  @MethodSource("regexes")
  @DictionaryFile(resourcePath = "/rules.dict")
  @FuzzTest(maxDuration = "5m")
  void regex(byte[] bytes) {
    ReadBack.regex(text(bytes));
  }

  @MethodSource("values")
  @DictionaryFile(resourcePath = "/rules.dict")
  @FuzzTest(maxDuration = "5m")
  void value(byte[] bytes) {
    ReadBack.value(text(bytes));
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
