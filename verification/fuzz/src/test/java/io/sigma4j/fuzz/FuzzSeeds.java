package io.sigma4j.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Where a fuzzer starts: the shared cases. */
final class FuzzSeeds {

  /** The rules of an area are much alike: one of so many is enough. */
  private static final int STEP = 8;

  private FuzzSeeds() {}

  static Stream<Arguments> rules() {
    List<String> rules = Seeds.rules();
    return IntStream.range(0, rules.size())
        .filter(i -> i % STEP == 0)
        .mapToObj(i -> arguments(rules.get(i)));
  }

  /** What stands after the colon of lines with {@code part}, or after {@code part}. */
  static Stream<Arguments> lines(String part) {
    return Seeds.rules().stream()
        .flatMap(String::lines)
        .filter(line -> line.contains(part))
        .map(line -> line.substring(Math.max(line.indexOf(": "), line.indexOf(part)) + 2).strip())
        .distinct()
        .map(FuzzSeeds::arguments);
  }

  private static Arguments arguments(String text) {
    return Arguments.of(text.getBytes(StandardCharsets.UTF_8));
  }
}
