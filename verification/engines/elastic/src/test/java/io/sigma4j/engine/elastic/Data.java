package io.sigma4j.engine.elastic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** The files beside the tests. */
final class Data {

  private static final String TOOK = ",\"took_ms\":";

  private Data() {}

  static Path file(String name) {
    try {
      return Path.of(Objects.requireNonNull(Data.class.getResource(name), name).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  static List<String> lines(String name) throws IOException {
    return Files.readAllLines(file(name));
  }

  /** What the engine says to the lines, without the times. */
  static List<String> answers(Engine engine, List<String> lines)
      throws ElasticException, IOException, InterruptedException {
    StringWriter output = new StringWriter();
    new Conversation(engine).run(new StringReader(String.join("\n", lines)), output);
    return output.toString().lines().map(Data::withoutTime).toList();
  }

  private static String withoutTime(String answer) {
    return answer.substring(0, answer.lastIndexOf(TOOK)) + "}";
  }

  /** A test for each known query: the answer is the one in the file. */
  static Stream<DynamicTest> tests(Engine engine, String expectedFile)
      throws ElasticException, IOException, InterruptedException {
    List<String> queries = lines("queries.ndjson");
    List<String> expected = lines(expectedFile);
    List<String> answers = answers(engine, queries);
    assertThat(answers).hasSameSizeAs(expected);
    return IntStream.range(0, queries.size())
        .mapToObj(
            line ->
                dynamicTest(
                    queries.get(line),
                    () -> assertThat(answers.get(line)).isEqualTo(expected.get(line))));
  }
}
