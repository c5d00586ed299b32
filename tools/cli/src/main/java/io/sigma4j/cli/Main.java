package io.sigma4j.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
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
      PipelineCommand.class,
      ListCommand.class,
      CommandLine.HelpCommand.class
    })
public final class Main {

  private Main() {}

  /** Runs a command line and ends the process with its exit code. */
  public static void main(String[] arguments) {
    PrintWriter out = writer(FileDescriptor.out);
    PrintWriter err = writer(FileDescriptor.err);
    int code = run(out, err, arguments);
    out.flush();
    err.flush();
    System.exit(code);
  }

  /** Output is UTF-8 whatever the locale says. */
  private static PrintWriter writer(FileDescriptor descriptor) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8));
  }

  /**
   * Runs a command line.
   *
   * @return the exit code
   */
  static int run(PrintWriter out, PrintWriter err, String... arguments) {
    return new CommandLine(new Main())
        .setOut(out)
        .setErr(err)
        .setExecutionExceptionHandler(Main::bug)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .execute(arguments);
  }

  private static int bug(Exception problem, CommandLine command, CommandLine.ParseResult parsed) {
    Bugs bugs = new Bugs(command.getErr());
    bugs.report(command.getCommandName(), problem);
    return bugs.exitCode(ExitCode.BUG);
  }
}
