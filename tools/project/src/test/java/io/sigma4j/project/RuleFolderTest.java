package io.sigma4j.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleFolderTest {

  @TempDir private Path folder;

  @BeforeEach
  void write() throws IOException {
    Files.createDirectories(folder.resolve("deep/er"));
    for (String file :
        List.of("b.yml", "a.yaml", "b.test.yml", "deep/d.yml", "deep/er/e.yml", "f.json")) {
      Files.writeString(folder.resolve(file), "");
    }
  }

  private static List<String> names(RuleFolder rules) throws IOException {
    return rules.files().stream().map(RuleFile::name).toList();
  }

  @Test
  void namesDoNotTellWhereTheFolderIs() throws IOException {
    assertThat(names(RuleFolder.of(folder)))
        .containsExactly("a.yaml", "b.yml", "deep/d.yml", "deep/er/e.yml");
  }

  @Test
  void someAreLeftOut() throws IOException {
    assertThat(names(RuleFolder.of(folder, List.of("**/*.yml"), List.of("deep/er/"))))
        .containsExactly("b.yml", "deep/d.yml");
  }
}
