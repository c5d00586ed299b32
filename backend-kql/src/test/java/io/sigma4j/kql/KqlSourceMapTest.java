package io.sigma4j.kql;

import io.sigma4j.testkit.KqlLiterals;
import io.sigma4j.testkit.SourceMapTests;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class KqlSourceMapTest {

  private static final Map<String, String> CONSTANTS =
      Map.of(
          "week_of_year", "a part of datetime_part()",
          "minute", "a part of datetime_part()",
          "^\\[(null(,null)*)?\\]$", "an array without a value",
          ":", "the text of an address of IPv6");

  @TestFactory
  Stream<DynamicTest> cases() {
    return SourceMapTests.of(new KqlBackend(), Map.of(), KqlLiterals::read, CONSTANTS);
  }
}
