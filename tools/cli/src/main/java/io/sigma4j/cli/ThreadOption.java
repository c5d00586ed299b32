package io.sigma4j.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How many threads work. */
final class ThreadOption {

  /** Below this many files a second thread costs more than it brings. */
  private static final int FILES_FOR_THREADS = 64;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many threads compile; the output is the same for any number.")
  private int threads;

  /** The number for a run over so many files. */
  int count(int files) {
    if (threads < 0) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "--threads wants a number from 1 on");
    }
    if (threads > 0) {
      return threads;
    }
    return files < FILES_FOR_THREADS ? 1 : Runtime.getRuntime().availableProcessors();
  }
}
