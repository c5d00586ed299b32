package io.sigma4j.project.ruletest;

import io.sigma4j.project.RuleFile;
import io.sigma4j.project.RuleFinder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds files of tests: a file of tests is itself, a rule has its own beside it, folders walk. */
public final class RuleTestFinder {

  private RuleTestFinder() {}

  /**
   * What was found.
   *
   * @param tests in order of the arguments, none twice
   * @param rules files of rules among the arguments or in folders, whether they have tests or not
   * @param missing arguments that are neither a file nor a folder
   */
  public record Found(List<RuleFile> tests, List<RuleFile> rules, List<String> missing) {

    public Found {
      tests = List.copyOf(tests);
      rules = List.copyOf(rules);
      missing = List.copyOf(missing);
    }

    /** The files of rules that no report is of. */
    public List<RuleFile> untested(List<RuleTestReport> reports) {
      Set<Path> tested =
          reports.stream()
              .flatMap(report -> report.rule().stream())
              .map(Found::real)
              .collect(Collectors.toSet());
      return rules.stream().filter(rule -> !tested.contains(real(rule))).toList();
    }

    private static Path real(RuleFile file) {
      return file.path().toAbsolutePath().normalize();
    }
  }

  /** The tests that the arguments name. */
  public static Found find(List<String> arguments) throws IOException {
    Set<RuleFile> tests = new LinkedHashSet<>();
    Set<RuleFile> rules = new LinkedHashSet<>();
    List<String> missing = new ArrayList<>();
    for (String argument : arguments) {
      Path path = Path.of(argument);
      if (Files.isDirectory(path)) {
        tests.addAll(RuleFinder.ofTests().find(List.of(argument)).files());
        rules.addAll(RuleFinder.ofYaml().find(List.of(argument)).files());
      } else if (!Files.exists(path)) {
        missing.add(argument);
      } else if (RuleFile.of(path).holdsTests()) {
        tests.add(RuleFile.of(path));
      } else {
        Optional<Path> beside = Neighbours.tests(path);
        beside.map(RuleFile::of).ifPresent(tests::add);
        rules.add(RuleFile.of(path));
      }
    }
    return new Found(new ArrayList<>(tests), new ArrayList<>(rules), missing);
  }
}
