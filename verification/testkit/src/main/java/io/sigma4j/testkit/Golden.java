package io.sigma4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;

/**
 * A folder of expected texts, beside the tests that produce them.
 *
 * <p>A test either has an output, in {@code <id>.<extension>}, or a refusal, in {@code <id>.err}. A
 * file that is missing fails the test; with {@code -Dgolden=write} it is written, and the test
 * fails all the same, so that no expectation comes into being without being looked at.
 */
public final class Golden {

  private static final String REFUSAL = "err";

  private final Path folder;
  private final String extension;
  private final GoldenMode mode;
  private final Set<Path> used = new ConcurrentSkipListSet<>();

  private Golden(Path folder, String extension, GoldenMode mode) {
    this.folder = folder;
    this.extension = extension;
    this.mode = mode;
  }

  /** The golden files of a module, in {@code src/test/resources/golden}. */
  public static Golden withExtension(String extension) {
    return in(Path.of("src", "test", "resources", "golden"), extension);
  }

  /** The golden files of a folder, relative to the module. */
  public static Golden in(Path folder, String extension) {
    return new Golden(folder, extension, GoldenMode.ofProperty());
  }

  static Golden in(Path folder, String extension, GoldenMode mode) {
    return new Golden(folder, extension, mode);
  }

  /** Asserts that {@code id} has this output, and no refusal. */
  public void assertOutput(String id, String output) {
    check(file(id, extension), file(id, REFUSAL), output);
  }

  /** Asserts that {@code id} is refused with these diagnostics, and has no output. */
  public void assertRefusal(String id, String diagnostics) {
    check(file(id, REFUSAL), file(id, extension), diagnostics);
  }

  /** Asserts that each file of the folder with the extension, or a refusal, was asked for. */
  public void assertAllUsed() {
    assertThat(unused()).as("golden files that no test asked for").isEmpty();
  }

  private Path file(String id, String suffix) {
    return folder.resolve(id + "." + suffix);
  }

  private void check(Path file, Path opposite, String actual) {
    used.add(file);
    if (mode == GoldenMode.WRITE && !content(file).equals(Optional.of(actual))) {
      write(file, actual);
      throw new AssertionError("wrote file " + file);
    }
    assertThat(opposite).as("there is another golden file for this").doesNotExist();
    assertThat(file).as("run with -Dgolden=write to write it").exists();
    assertThat(actual).as("golden file %s", file).isEqualTo(content(file).orElseThrow());
  }

  private static Optional<String> content(Path file) {
    try {
      return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(Objects.requireNonNull(file.getParent()));
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Path> unused() {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      Set<Path> found = new TreeSet<>(files.filter(this::isGolden).toList());
      found.removeAll(used);
      return List.copyOf(found);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean isGolden(Path file) {
    String name = Objects.requireNonNull(file.getFileName()).toString();
    return name.endsWith("." + extension) || name.endsWith("." + REFUSAL);
  }
}
