package io.sigma4j.testkit;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * The shared cases as tests of a backend, for a method with {@code @TestFactory}.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> cases() {
 *   return GoldenRunner.tests(Golden.withExtension("spl"), Cases.all(), this::compile);
 * }
 * }</pre>
 */
public final class GoldenRunner {

  private GoldenRunner() {}

  /** A test for each case, and one that fails if a golden file belongs to none of them. */
  public static Stream<DynamicTest> tests(
      Golden golden, List<Case> cases, Function<Case, GoldenResult> compile) {
    Stream<DynamicTest> compared =
        cases.stream()
            .map(
                testCase ->
                    DynamicTest.dynamicTest(
                        testCase.id(),
                        () -> compile.apply(testCase).assertIn(golden, testCase.id())));
    return Stream.concat(
        compared,
        Stream.of(DynamicTest.dynamicTest("no unused golden file", golden::assertAllUsed)));
  }
}
