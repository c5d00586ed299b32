package io.sigma4j.elastic.esql;

import io.sigma4j.elastic.GoldenCases;
import io.sigma4j.testkit.EsqlLiterals;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class EsqlGoldenTest {

  @TestFactory
  Stream<DynamicTest> cases() {
    return new GoldenCases(new EsqlBackend(), EsqlLiterals::read).tests("esql");
  }
}
