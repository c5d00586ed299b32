package io.sigma4j.project;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Finds rule files, or files of rule tests: a file is itself, a folder is walked. */
public final class RuleFinder {

  private final List<PathMatcher> matchers;
  private final Predicate<RuleFile> wanted;

  private RuleFinder(List<PathMatcher> matchers, Predicate<RuleFile> wanted) {
    this.matchers = matchers;
    this.wanted = wanted;
  }

  /**
   * A finder of files whose names match one of some patterns, as in {@code *.yml}. Files of rule
   * tests are not taken for rules.
   */
  public static RuleFinder of(List<String> patterns) {
    return of(patterns, file -> !file.holdsTests());
  }

  private static RuleFinder of(List<String> patterns, Predicate<RuleFile> wanted) {
    return new RuleFinder(
        patterns.stream()
            .map(pattern -> FileSystems.getDefault().getPathMatcher("glob:" + pattern))
            .toList(),
        wanted);
  }

  /** A finder of {@code *.yml} and {@code *.yaml}. */
  public static RuleFinder ofYaml() {
    return of(List.of("*.{yml,yaml}"));
  }

  /** A finder of files of rule tests, as {@link RuleFile#holdsTests} knows them. */
  public static RuleFinder ofTests() {
    return of(List.of("*.test.{yml,yaml}"), RuleFile::holdsTests);
  }

  /**
   * What was found.
   *
   * @param files in order of the arguments, those of a folder by path; none twice
   * @param missing arguments that are neither a file nor a folder
   */
  public record Found(List<RuleFile> files, List<String> missing) {}

  /** The files that the arguments name. Links to folders inside a folder are not followed. */
  public Found find(List<String> arguments) throws IOException {
    Map<Path, RuleFile> files = new LinkedHashMap<>();
    List<String> missing = new ArrayList<>();
    for (String argument : arguments) {
      Path path = Path.of(argument);
      if (Files.isDirectory(path)) {
        walk(path).forEach(file -> files.putIfAbsent(file.path(), file));
      } else if (Files.exists(path)) {
        files.putIfAbsent(path, RuleFile.of(path));
      } else {
        missing.add(argument);
      }
    }
    return new Found(List.copyOf(files.values()), missing);
  }

  private List<RuleFile> walk(Path folder) throws IOException {
    List<RuleFile> found = new ArrayList<>();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (matches(file) && !Files.isDirectory(file)) {
              found.add(RuleFile.of(file));
            }
            return FileVisitResult.CONTINUE;
          }

          /** A folder that cannot be looked into is named too, so that it is told when read. */
          @Override
          public FileVisitResult visitFileFailed(Path file, IOException problem) {
            if (matches(file) || Files.isDirectory(file)) {
              found.add(RuleFile.of(file));
            }
            return FileVisitResult.CONTINUE;
          }
        });
    found.sort(Comparator.comparing(RuleFile::name));
    return found;
  }

  private boolean matches(Path file) {
    Path name = file.getFileName();
    return name != null
        && matchers.stream().anyMatch(matcher -> matcher.matches(name))
        && wanted.test(RuleFile.of(file));
  }
}
