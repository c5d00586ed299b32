package io.sigma4j.elastic.eql;

import io.sigma4j.elastic.GoldenCases;
import io.sigma4j.testkit.EqlLiterals;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class EqlGoldenTest {

  @TestFactory
  Stream<DynamicTest> cases() {
    return new GoldenCases(new EqlBackend(), EqlLiterals::read).tests("eql");
  }
}
