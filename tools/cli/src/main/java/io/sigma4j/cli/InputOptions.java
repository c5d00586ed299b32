package io.sigma4j.cli;

import io.sigma4j.project.RuleFile;
import io.sigma4j.project.RuleFinder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Which rules to read. */
final class InputOptions {

  static final String STANDARD_INPUT = "-";

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Rule files, or folders to look for them in; - is standard input.")
  private List<String> paths = new ArrayList<>();

  @Option(
      names = {"-P", "--file-pattern"},
      paramLabel = "GLOB",
      description = "Names of files in folders; *.yml and *.yaml if not given.")
  private List<String> patterns = new ArrayList<>();

  /**
   * The files in order.
   *
   * @throws CommandLine.ParameterException if a path is not there, or nothing is found
   */
  List<RuleFile> files() throws IOException {
    RuleFinder finder = patterns.isEmpty() ? RuleFinder.ofYaml() : RuleFinder.of(patterns);
    List<RuleFile> files = new ArrayList<>();
    for (String path : paths) {
      if (path.equals(STANDARD_INPUT)) {
        files.add(new RuleFile(RuleLoader.STANDARD_INPUT_NAME, Path.of(STANDARD_INPUT)));
        continue;
      }
      RuleFinder.Found found = finder.find(List.of(path));
      if (!found.missing().isEmpty()) {
        throw new CommandLine.ParameterException(
            spec.commandLine(), "there is no file or folder " + path);
      }
      found.files().stream().filter(file -> !files.contains(file)).forEach(files::add);
    }
    if (files.isEmpty()) {
      String looked = patterns.isEmpty() ? "*.yml and *.yaml" : String.join(", ", patterns);
      throw new CommandLine.ParameterException(
          spec.commandLine(),
          "no rule found: looked for " + looked + " in " + String.join(", ", paths));
    }
    return files;
  }

  /** What the files are called where it does not matter where they are. */
  RuleNames names(List<RuleFile> files) {
    return RuleNames.of(paths, files);
  }
}
