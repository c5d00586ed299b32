package io.sigma4j.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleFinderTest {

  @TempDir private Path folder;

  @BeforeEach
  void write() throws IOException {
    Files.createDirectory(folder.resolve("deep"));
    for (String file :
        List.of("b.yml", "a.yaml", "b.test.yml", "deep/c.test.yaml", "deep/d.yml", "e.json")) {
      Files.writeString(folder.resolve(file), "");
    }
  }

  private List<String> names(RuleFinder finder) throws IOException {
    return finder.find(List.of(folder.toString())).files().stream()
        .map(file -> folder.relativize(file.path()).toString().replace('\\', '/'))
        .toList();
  }

  @Test
  void testsAreNoRules() throws IOException {
    assertThat(names(RuleFinder.ofYaml())).containsExactly("a.yaml", "b.yml", "deep/d.yml");
    assertThat(names(RuleFinder.of(List.of("b.*")))).containsExactly("b.yml");
  }

  @Test
  void rulesAreNoTests() throws IOException {
    assertThat(names(RuleFinder.ofTests())).containsExactly("b.test.yml", "deep/c.test.yaml");
  }

  @Test
  void aFileThatIsNamedIsItself() throws IOException {
    Path file = folder.resolve("b.test.yml");
    assertThat(RuleFinder.ofYaml().find(List.of(file.toString())).files())
        .containsExactly(RuleFile.of(file));
  }
}
