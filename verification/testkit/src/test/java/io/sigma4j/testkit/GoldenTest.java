package io.sigma4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldenTest {

  private final Path folder;
  private final Golden golden;

  GoldenTest(@TempDir Path folder) {
    this.folder = folder;
    this.golden = Golden.in(folder, "spl", GoldenMode.COMPARE);
  }

  @Test
  void acceptsWhatIsWritten() throws IOException {
    write("area/one.spl", "a=1\n");
    write("area/two.err", "refused\n");

    golden.assertOutput("area/one", "a=1\n");
    golden.assertRefusal("area/two", "refused\n");
    golden.assertAllUsed();
  }

  @Test
  void failsOnADifference() throws IOException {
    write("one.spl", "a=1");

    assertThatThrownBy(() -> golden.assertOutput("one", "a=2")).isInstanceOf(AssertionError.class);
  }

  @Test
  void failsWithoutAFile() {
    assertThatThrownBy(() -> golden.assertOutput("one", "a=1"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("-Dgolden=write");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void failsOnAnOutputBesideARefusal() throws IOException {
    write("one.spl", "a=1");
    write("one.err", "refused");

    assertThatThrownBy(() -> golden.assertOutput("one", "a=1")).isInstanceOf(AssertionError.class);
    assertThatThrownBy(() -> golden.assertRefusal("one", "refused"))
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void writesAndFailsWhenAsked() {
    Golden writing = Golden.in(folder, "spl", GoldenMode.WRITE);

    assertThatThrownBy(() -> writing.assertOutput("area/one", ""))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("wrote file");
    assertThat(folder.resolve("area/one.spl")).hasContent("");
    assertThatCode(() -> writing.assertOutput("area/one", "")).doesNotThrowAnyException();
  }

  @Test
  void findsWhatNoTestAskedFor() throws IOException {
    write("one.spl", "a=1");
    write("one.kql", "a == 1");
    golden.assertOutput("one", "a=1");
    golden.assertAllUsed();

    write("stale.err", "refused");

    assertThatThrownBy(golden::assertAllUsed).hasMessageContaining("stale.err");
  }

  @Test
  void runsEachCaseAndThenLooksForUnusedFiles() throws IOException {
    Case refused = new Case("area", "two", "", List.of(), Map.of(), Map.of());
    write("area/two.err", "refused");
    write("area/stale.spl", "");

    List<DynamicTest> tests =
        GoldenRunner.tests(golden, List.of(refused), any -> GoldenResult.refusal("refused"))
            .toList();

    assertThat(tests)
        .extracting(DynamicTest::getDisplayName)
        .containsExactly("area/two", "no unused golden file");
    assertThatCode(tests.get(0).getExecutable()::execute).doesNotThrowAnyException();
    assertThatThrownBy(tests.get(1).getExecutable()::execute)
        .hasMessageContaining("stale.spl")
        .hasMessageNotContaining("two.err");
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.resolveSibling("."));
    Files.writeString(file, text);
  }
}
