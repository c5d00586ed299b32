package io.sigma4j.benchmarks;

import io.sigma4j.core.source.SourceFile;
import io.sigma4j.testkit.Case;
import io.sigma4j.testkit.Cases;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rules that are compiled: the public ones below {@code corpus} in the folder {@link
 * #shared()}, or else those of the shared cases.
 *
 * @param files in the order of their paths
 * @param name what the table calls them
 */
record RuleTexts(List<SourceFile> files, String name) {

  static RuleTexts load() {
    Path corpus = shared().resolve("corpus");
    List<SourceFile> files =
        Files.isDirectory(corpus)
            ? Stream.of("sigmahq", "mdecrevoisier")
                .flatMap(folder -> below(corpus.resolve(folder)).stream())
                .toList()
            : Cases.all().stream().map(RuleTexts::file).toList();
    String whose = Files.isDirectory(corpus) ? "public rules" : "rules of the shared cases";
    return new RuleTexts(files, "%,d %s".formatted(files.size(), whose));
  }

  /** The folder that {@code SIGMA4J_SHARED} names; {@code shared} beside the checkout if none. */
  static Path shared() {
    String named = System.getenv("SIGMA4J_SHARED");
    return named == null ? Path.of("..", "shared") : Path.of(named);
  }

  private static List<SourceFile> below(Path folder) {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths
          .filter(path -> path.toString().endsWith(".yml"))
          .sorted()
          .map(RuleTexts::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SourceFile read(Path path) {
    try {
      return SourceFile.decode(path.toString(), Files.readAllBytes(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SourceFile file(Case shared) {
    return SourceFile.of(shared.resource(), shared.rule());
  }

  /** The same rules several times. */
  RuleTexts times(int copies) {
    List<SourceFile> all = new ArrayList<>(files.size() * copies);
    for (int i = 0; i < copies; i++) {
      all.addAll(files);
    }
    return new RuleTexts(all, name);
  }
}
