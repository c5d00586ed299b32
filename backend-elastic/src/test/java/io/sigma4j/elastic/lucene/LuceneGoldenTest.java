package io.sigma4j.elastic.lucene;

import io.sigma4j.elastic.GoldenCases;
import io.sigma4j.testkit.LuceneLiterals;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class LuceneGoldenTest {

  @TestFactory
  Stream<DynamicTest> cases() {
    return new GoldenCases(new LuceneBackend(), LuceneLiterals::read).tests("lucene");
  }
}
