package io.sigma4j.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.sigma4j.core.eval.Event;
import io.sigma4j.core.source.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole compilations on bytes that a fuzzer grows, a test for each target. */
@Tag("fuzz")
class CompileFuzzTest {

  private static final List<Event> EVENTS =
      List.of(Event.of(Map.of("f", List.of("a", "", "\\", 5, true, "10.0.0.1"), "g", "a")));

  static Stream<Arguments> rules() {
    return FuzzSeeds.rules();
  }

  @MethodSource("rules")
  @DictionaryFile(resourcePath = "/rules.dict")
  @FuzzTest(maxDuration = "5m")
  void splunk(byte[] bytes) {
    compile("splunk", bytes);
  }

  @MethodSource("rules")
  @DictionaryFile(resourcePath = "/rules.dict")
  @FuzzTest(maxDuration = "5m")
  void lucene(byte[] bytes) {
    compile("lucene", bytes);
  }

  @MethodSource("rules")
  @DictionaryFile(resourcePath = "/rules.dict")
  @FuzzTest(maxDuration = "5m")
  void dsl(byte[] bytes) {
    compile("dsl", bytes);
  }

  @MethodSource("rules")
  @DictionaryFile(resourcePath = "/rules.dict")
  @FuzzTest(maxDuration = "5m")
  void eql(byte[] bytes) {
    compile("eql", bytes);
  }

  @MethodSource("rules")
  @DictionaryFile(resourcePath = "/rules.dict")
  @FuzzTest(maxDuration = "5m")
  void esql(byte[] bytes) {
    compile("esql", bytes);
  }

  @MethodSource("rules")
  @DictionaryFile(resourcePath = "/rules.dict")
  @FuzzTest(maxDuration = "5m")
  void kql(byte[] bytes) {
    compile("kql", bytes);
  }

  private static void compile(String target, byte[] bytes) {
    RuleCheck.check(SourceFile.decode("rule.yml", bytes), Setup.of(target), EVENTS);
  }
}
