package io.sigma4j.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The entry point, and the command that only has subcommands. */
@Command(
    name = "sigma4j",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Compiles Sigma detection rules into Splunk, Elastic and Microsoft queries.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      ConvertCommand.class,
      CheckCommand.class,
      EvalCommand.class,
      TestCommand.class,
      ListCommand.class,
      CommandLine.HelpCommand.class
    })
public final class Main {

  private Main() {}

  /** Runs a command line and ends the process with its exit code. */
  public static void main(String[] arguments) {
    PrintWriter out =
        new PrintWriter(new CheckedWriter("standard output", writer(FileDescriptor.out)));
    PrintWriter err = new PrintWriter(writer(FileDescriptor.err));
    int code = run(out, err, arguments);
    err.flush();
    System.exit(code);
  }

  /** Output is UTF-8 whatever the locale says. */
  private static Writer writer(FileDescriptor descriptor) {
    return new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8);
  }

  /**
   * Runs a command line.
   *
   * @return the exit code
   */
  static int run(PrintWriter out, PrintWriter err, String... arguments) {
    try {
      int code =
          new CommandLine(new Main())
              .setOut(out)
              .setErr(err)
              .setExecutionExceptionHandler((problem, command, parsed) -> ended(problem, err))
              .setCaseInsensitiveEnumValuesAllowed(true)
              .execute(arguments);
      if (code != ExitCode.OUTPUT) {
        out.flush();
      }
      return code;
    } catch (OutputFailure | StackOverflowError | OutOfMemoryError e) {
      return ended(e, err);
    }
  }

  private static int ended(Throwable problem, PrintWriter err) {
    if (problem instanceof OutputFailure failure) {
      if (!failure.isClosedPipe()) {
        err.println("sigma4j: " + failure.getMessage());
      }
      return ExitCode.OUTPUT;
    }
    Bugs bugs = new Bugs(err);
    bugs.report("this run", problem);
    return bugs.exitCode(ExitCode.BUG);
  }
}
