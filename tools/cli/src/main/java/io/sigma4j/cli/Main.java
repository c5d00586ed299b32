package io.sigma4j.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The entry point, and the command that only has subcommands. */
@Command(
    name = "sigma4j",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Compiles Sigma detection rules into Splunk, Elastic and Microsoft queries.",
    synopsisSubcommandLabel = "COMMAND")
public final class Main {

  /** In the order of the help. */
  private static final Map<String, Class<?>> COMMANDS = commands();

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
          commandLine(arguments)
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

  /**
   * The command that is run alone, if its name comes first: to look at the options of all of them
   * takes longer than to compile a rule. All are known wherever one could be listed or guessed.
   */
  private static CommandLine commandLine(String... arguments) {
    CommandLine line = new CommandLine(new Main());
    boolean named = arguments.length > 0 && COMMANDS.containsKey(arguments[0]);
    COMMANDS.forEach(
        (name, command) -> {
          if (!named || name.equals(arguments[0])) {
            line.addSubcommand(command);
          }
        });
    return named ? line : line.addSubcommand(CommandLine.HelpCommand.class);
  }

  private static Map<String, Class<?>> commands() {
    Map<String, Class<?>> commands = new LinkedHashMap<>();
    commands.put("convert", ConvertCommand.class);
    commands.put("check", CheckCommand.class);
    commands.put("eval", EvalCommand.class);
    commands.put("test", TestCommand.class);
    commands.put("pipeline", PipelineCommand.class);
    commands.put("list", ListCommand.class);
    return Collections.unmodifiableMap(commands);
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
