package io.sigma4j.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the core needs, said in its POM and in the list for all published modules. */
class DependenciesTest {

  private static final List<String> NEEDED =
      List.of(
          "org.antlr:antlr4-runtime", "org.jspecify:jspecify", "org.snakeyaml:snakeyaml-engine");

  private static final Pattern DEPENDENCY =
      Pattern.compile(
          "<dependency>\\s*<groupId>(.*?)</groupId>\\s*<artifactId>(.*?)</artifactId>"
              + "(?:\\s*<scope>(.*?)</scope>)?");

  @Test
  void areThree() throws IOException {
    List<String> compiled =
        DEPENDENCY
            .matcher(Files.readString(Path.of("pom.xml")))
            .results()
            .filter(match -> match.group(3) == null)
            .map(match -> match.group(1) + ":" + match.group(2))
            .sorted()
            .toList();
    assertThat(compiled).isEqualTo(NEEDED);
  }

  @Test
  void nothingComesWithThem() throws IOException {
    List<String> listed =
        Files.readAllLines(Path.of("../docs/dependencies.txt")).stream()
            .dropWhile(line -> !line.equals("compiler-core"))
            .skip(1)
            .takeWhile(line -> !line.isEmpty())
            .map(line -> line.strip().split(" ", -1)[0])
            .toList();
    assertThat(listed).isEqualTo(NEEDED);
  }
}
