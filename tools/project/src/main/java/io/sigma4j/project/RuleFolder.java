package io.sigma4j.project;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A folder whose rules are known by their paths within it, so that nothing that is made of them
 * tells where the folder is.
 *
 * @param root the folder
 * @param includes patterns of paths within it
 * @param excludes patterns of paths to leave out
 */
public record RuleFolder(Path root, List<PathPattern> includes, List<PathPattern> excludes) {

  private static final List<String> YAML = List.of("**/*.yml", "**/*.yaml");

  public RuleFolder {
    includes = List.copyOf(includes);
    excludes = List.copyOf(excludes);
  }

  /** All {@code .yml} and {@code .yaml} files of a folder. */
  public static RuleFolder of(Path root) {
    return of(root, List.of(), List.of());
  }

  /**
   * Some files of a folder.
   *
   * @param includes as {@link PathPattern} reads them; all YAML files if there are none
   * @param excludes as {@link PathPattern} reads them
   */
  public static RuleFolder of(Path root, List<String> includes, List<String> excludes) {
    return new RuleFolder(
        root,
        (includes.isEmpty() ? YAML : includes).stream().map(PathPattern::of).toList(),
        excludes.stream().map(PathPattern::of).toList());
  }

  /**
   * The files of rules, ordered and named by their paths within the folder; tests of rules are
   * none. Links to folders are not followed.
   */
  public List<RuleFile> files() throws IOException {
    List<RuleFile> found = new ArrayList<>();
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!Files.isDirectory(file)) {
              add(file, found);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    found.sort(Comparator.comparing(RuleFile::name));
    return found;
  }

  private void add(Path file, List<RuleFile> found) {
    RuleFile named = new RuleFile(RuleFile.of(root.relativize(file)).name(), file);
    if (isWanted(named.name()) && !named.holdsTests()) {
      found.add(named);
    }
  }

  private boolean isWanted(String name) {
    return includes.stream().anyMatch(pattern -> pattern.matches(name))
        && excludes.stream().noneMatch(pattern -> pattern.matches(name));
  }
}
