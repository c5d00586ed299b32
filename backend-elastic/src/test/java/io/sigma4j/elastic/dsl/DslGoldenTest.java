package io.sigma4j.elastic.dsl;

import io.sigma4j.elastic.GoldenCases;
import io.sigma4j.testkit.DslLiterals;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class DslGoldenTest {

  @TestFactory
  Stream<DynamicTest> cases() {
    return new GoldenCases(new DslBackend(), DslLiterals::read).tests("json");
  }
}
