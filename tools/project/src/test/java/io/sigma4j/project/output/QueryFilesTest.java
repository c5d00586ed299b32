package io.sigma4j.project.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.sigma4j.core.backend.Backends;
import io.sigma4j.core.compiler.Fidelity;
import io.sigma4j.core.pipeline.FieldTypes;
import io.sigma4j.core.pipeline.Unmapped;
import io.sigma4j.project.RuleFolder;
import io.sigma4j.project.compile.Fingerprint;
import io.sigma4j.project.compile.Mapping;
import io.sigma4j.project.compile.NotationBackend;
import io.sigma4j.project.compile.Project;
import io.sigma4j.project.compile.ProjectResult;
import io.sigma4j.project.compile.ProjectSettings;
import io.sigma4j.project.compile.TargetChoice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QueryFilesTest {

  private static final Path GOLDEN = Path.of("src", "test", "resources", "manifest.json");

  @TempDir private Path folder;

  @BeforeEach
  void write() throws IOException {
    rule("exact.yml", "id: 6a3c\nlevel: high\ntags: [attack.t1059]", "{a: x, b: y}");
    rule("deep/approximate.yml", "status: test", "{a: x}");
    rule("refused \"too\".yml", "custom: 1", "[word]");
    Files.writeString(
        folder.resolve("deep/broken.yml"), "title: Broken\ndetection:\n  condition: none\n");
    String two = Files.readString(folder.resolve("exact.yml"));
    Files.writeString(folder.resolve("two.yml"), two + "---\n" + two);
  }

  private void rule(String name, String metadata, String detection) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(
        file,
        """
        title: The rule %s
        %s
        logsource: {product: windows}
        detection:
          sel: %s
          condition: sel
        """
            .formatted(name.replace('"', '\''), metadata, detection));
  }

  private Project project(String... settings) throws IOException {
    Backends backends = Backends.of(List.of(new NotationBackend("notation")));
    TargetChoice choice =
        TargetChoice.of(
            backends, List.of("notation", "notation:loud"), List.of(settings), FieldTypes.none());
    return Project.of(RuleFolder.of(folder), ProjectSettings.of(choice.targets()));
  }

  @Test
  void manifestTellsAll() throws IOException {
    SortedMap<String, String> files = QueryFiles.of(project("table=T").compile(1));
    assertThat(files.keySet())
        .containsExactly(
            "manifest.json",
            "notation-loud/deep/approximate.txt",
            "notation-loud/exact.txt",
            "notation-loud/two+2.txt",
            "notation-loud/two.txt",
            "notation/deep/approximate.txt",
            "notation/exact.txt",
            "notation/two+2.txt",
            "notation/two.txt");
    String manifest =
        files.getOrDefault("manifest.json", "").replaceFirst("(version\": \")[^\"]*", "$1V");
    if ("write".equals(System.getProperty("golden"))) {
      Files.writeString(GOLDEN, manifest);
    }
    assertThat(manifest).isEqualTo(Files.readString(GOLDEN)).doesNotContain(folder.toString());
    assertThat(System.getProperty("golden", "")).isNotEqualTo("write");
  }

  @Test
  void threadsChangeNothing() throws IOException {
    assertThat(QueryFiles.of(project().compile(4))).isEqualTo(QueryFiles.of(project().compile(1)));
  }

  @Test
  void resultsAreCounted() throws IOException {
    ProjectResult result = project().compile(1);
    assertThat(result.hasErrors()).isTrue();
    assertThat(result.count(Fidelity.EXACT)).isEqualTo(6);
    assertThat(result.count(Fidelity.APPROXIMATE)).isEqualTo(2);
    assertThat(result.count(Fidelity.REFUSED)).isEqualTo(4);
    assertThat(result.assumptions()).hasSize(1);
  }

  @Test
  void fingerprintTellsEveryDifference() throws IOException {
    Fingerprint first = project().fingerprint();
    assertThat(first.isKnown()).isTrue();
    assertThat(project().fingerprint()).isEqualTo(first);
    assertThat(project("table=Events").fingerprint()).isNotEqualTo(first);
    ProjectSettings plain = project().settings();
    ProjectSettings mapped =
        new ProjectSettings(
            plain.targets(),
            plain.lowering(),
            new Mapping(List.of(), Unmapped.ERROR),
            plain.splitting(),
            plain.strictness(),
            plain.refusals());
    assertThat(new Project(project().files(), mapped).fingerprint()).isNotEqualTo(first);
    assertThat(first.with("more")).isNotEqualTo(first).isEqualTo(first.with("more"));
    Files.move(folder.resolve("exact.yml"), folder.resolve("exakt.yml"));
    Fingerprint renamed = project().fingerprint();
    assertThat(renamed).isNotEqualTo(first);
    Files.writeString(folder.resolve("exakt.yml"), "# changed");
    assertThat(project().fingerprint()).isNotEqualTo(renamed);
  }
}
