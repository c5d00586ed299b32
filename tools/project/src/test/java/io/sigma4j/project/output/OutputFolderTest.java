package io.sigma4j.project.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.sigma4j.project.compile.Fingerprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {

  private static final Fingerprint FIRST = new Fingerprint("1");
  private static final Fingerprint SECOND = new Fingerprint("2");
  private static final FileTime LONG_AGO = FileTime.fromMillis(0);

  @TempDir private Path temporary;
  private Path folder = Path.of("");
  private OutputFolder outputs = OutputFolder.of(folder, folder);

  @BeforeEach
  void writeFirst() throws IOException {
    folder = temporary.resolve("out");
    outputs = OutputFolder.of(folder, temporary.resolve("memory"));
    assertThat(outputs.isFresh(FIRST)).isFalse();
    assertThat(outputs.write(files("a.txt", "1", "d/e/b.txt", "2", "d/c.txt", "3"), FIRST))
        .isEqualTo(new OutputFolder.Changes(3, 0, 0));
  }

  private static SortedMap<String, String> files(String... pathsAndTexts) {
    SortedMap<String, String> files = new TreeMap<>();
    for (int i = 0; i < pathsAndTexts.length; i += 2) {
      files.put(pathsAndTexts[i], pathsAndTexts[i + 1]);
    }
    return files;
  }

  private Map<String, String> content() throws IOException {
    SortedMap<String, String> found = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : (Iterable<Path>) all::iterator) {
        String name = folder.relativize(path).toString().replace('\\', '/');
        found.put(name, Files.isDirectory(path) ? "/" : Files.readString(path));
      }
    }
    return found;
  }

  @Test
  void isFreshUntilSomethingDiffers() throws IOException {
    assertThat(outputs.isFresh(FIRST)).isTrue();
    assertThat(outputs.isFresh(SECOND)).isFalse();
    Files.writeString(folder.resolve("a.txt"), "other");
    assertThat(outputs.isFresh(FIRST)).isFalse();
    Files.delete(folder.resolve("a.txt"));
    assertThat(outputs.isFresh(FIRST)).isFalse();
  }

  @Test
  void whatCannotBeToldIsNeverFresh() throws IOException {
    Fingerprint unknown = new Fingerprint("");
    assertThat(outputs.write(files("a.txt", "1"), unknown).removed()).isEqualTo(2);
    assertThat(outputs.isFresh(unknown)).isFalse();
  }

  @Test
  void equalFilesKeepTheirTime() throws IOException {
    Files.setLastModifiedTime(folder.resolve("a.txt"), LONG_AGO);
    Files.setLastModifiedTime(folder.resolve("d/c.txt"), LONG_AGO);
    assertThat(outputs.write(files("a.txt", "1", "d/c.txt", "new", "f.txt", "4"), SECOND))
        .isEqualTo(new OutputFolder.Changes(2, 1, 1));
    assertThat(Files.getLastModifiedTime(folder.resolve("a.txt"))).isEqualTo(LONG_AGO);
    assertThat(Files.getLastModifiedTime(folder.resolve("d/c.txt"))).isNotEqualTo(LONG_AGO);
    assertThat(content())
        .isEqualTo(Map.of("", "/", "a.txt", "1", "d", "/", "d/c.txt", "new", "f.txt", "4"));
  }

  @Test
  void whatOthersWroteStays() throws IOException {
    Files.writeString(folder.resolve("d/e/mine.txt"), "mine");
    outputs.write(files(), SECOND);
    assertThat(content()).isEqualTo(Map.of("", "/", "d", "/", "d/e", "/", "d/e/mine.txt", "mine"));
  }

  @Test
  void memoryNamesNothingOutside() throws IOException {
    Path outside = Files.writeString(temporary.resolve("outside.txt"), "x");
    Files.writeString(
        temporary.resolve("memory"), "sigma4j outputs 1\n1\nabc ../outside.txt\nabc a.txt\n");
    outputs.write(files(), SECOND);
    assertThat(outside).exists();
    assertThat(folder.resolve("a.txt")).doesNotExist();
  }

  @Test
  void anotherFormIsNoMemory() throws IOException {
    for (String text : List.of("", "sigma4j outputs 99\n1\n", "\u0000\u0001")) {
      Files.writeString(temporary.resolve("memory"), text);
      assertThat(outputs.isFresh(FIRST)).isFalse();
    }
  }
}
