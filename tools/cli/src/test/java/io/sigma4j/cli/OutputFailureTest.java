package io.sigma4j.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Output that cannot be written: it is said, and nothing is left half written. */
class OutputFailureTest {

  private static final String RULE =
      """
      title: T
      logsource: {category: test}
      detection:
        selection: {Image: '%s'}
        condition: selection
      """;

  @TempDir private Path folder;

  private Path rule(String name, String value) throws IOException {
    return Files.writeString(folder.resolve(name), RULE.formatted(value));
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    }
  }

  /** A disk that is full after some bytes. */
  private static final class FullDisk extends OutputStream {

    private final String problem;
    private int left;

    FullDisk(int left, String problem) {
      this.left = left;
      this.problem = problem;
    }

    @Override
    public void write(int b) throws IOException {
      if (left-- <= 0) {
        throw new IOException(problem);
      }
    }
  }

  private static Run run(OutputStream disk, String... arguments) {
    StringWriter err = new StringWriter();
    PrintWriter out =
        new PrintWriter(
            new CheckedWriter(
                "standard output", new OutputStreamWriter(disk, StandardCharsets.UTF_8)));
    int code = Main.run(out, new PrintWriter(err, true), arguments);
    return new Run(code, "", err.toString());
  }

  @Test
  void aFullDiskIsSaid() throws IOException {
    String file = rule("a.yml", "x".repeat(30_000)).toString();
    for (int space : new int[] {0, 10, 20_000}) {
      Run run = run(new FullDisk(space, "No space left on device"), "convert", "-t", "kql", file);
      assertThat(run.code()).isEqualTo(ExitCode.OUTPUT);
      assertThat(run.err())
          .endsWith("sigma4j: standard output cannot be written: No space left on device\n");
    }
  }

  @Test
  void everyCommandEndsQuietlyWhenNobodyReadsOn() throws IOException {
    String file = rule("a.yml", "x").toString();
    Path events = Files.writeString(folder.resolve("events.json"), "{\"Image\": \"x\"}\n");
    for (String line :
        List.of(
            "convert " + file,
            "convert --json " + file,
            "check --json " + rule("b.yml", "no' - '"),
            "eval " + file + " --events " + events,
            "list diagnostics")) {
      Run run = run(new FullDisk(3, "Broken pipe"), line.split(" ", -1));
      assertThat(run.code()).as(line).isEqualTo(ExitCode.OUTPUT);
      assertThat(run.err()).as(line).doesNotContain("sigma4j:", "\tat ");
    }
  }

  @Test
  void aFileThatCannotBeWrittenWholeIsLeftAsItWas() throws IOException {
    String file = rule("a.yml", "\u00fc").toString();
    Path out = Files.writeString(folder.resolve("out.txt"), "before");
    Run run = Run.of("convert", "-t", "splunk", "-e", "us-ascii", "-o", out.toString(), file);
    assertThat(run.code()).isEqualTo(ExitCode.OUTPUT);
    assertThat(run.err()).contains("out.txt cannot be written", "--encoding");
    assertThat(out).hasContent("before");
    assertThat(names()).containsExactly("a.yml", "out.txt");
  }

  @Test
  void filesOfAFolderAreWholeOrNotThere() throws IOException {
    rule("1.yml", "a");
    rule("2.yml", "\u00fc");
    Path out = folder.resolve("out");
    Run run =
        Run.of("convert", "-t", "splunk", "-e", "us-ascii", "-o", out + "/", folder.toString());
    assertThat(run.code()).isEqualTo(ExitCode.OUTPUT);
    assertThat(out.resolve("splunk/1.txt")).hasContent("Image=\"a\"");
    try (Stream<Path> written = Files.list(out.resolve("splunk"))) {
      assertThat(written).hasSize(1);
    }
  }

  @Test
  void placesThatCannotHoldTheFileAreSaid() throws IOException {
    String file = rule("a.yml", "x").toString();
    Run missing = Run.of("convert", "-t", "kql", "-o", folder + "/no/such/out.txt", file);
    assertThat(missing.code()).isEqualTo(ExitCode.OUTPUT);
    assertThat(missing.err()).contains("there is no such folder");
    Run occupied = Run.of("convert", "-t", "kql", "-o", file + "/", file);
    assertThat(occupied.code()).isEqualTo(ExitCode.OUTPUT);
    Run results = Run.of("test", "--junit", file + "/junit.xml", "examples/rules");
    assertThat(results.code()).isEqualTo(ExitCode.OUTPUT);
  }

  @Test
  void aDeviceIsWrittenDirectly() throws IOException {
    String file = rule("a.yml", "x").toString();
    assumeThat(Files.exists(Path.of("/dev/full"))).as("there is such a device").isTrue();
    Run run = Run.of("convert", "-t", "kql", "-o", "/dev/full", file);
    assertThat(run.code()).isEqualTo(ExitCode.OUTPUT);
    assertThat(run.err()).contains("/dev/full cannot be written: ");
    assertThat(Run.of("convert", "-t", "kql", "-o", "/dev/null", file).code()).isZero();
  }

  @Test
  void aLinkIsWrittenThrough() throws IOException {
    String file = rule("a.yml", "x").toString();
    Path real = Files.writeString(folder.resolve("real.txt"), "before");
    Path link = Files.createSymbolicLink(folder.resolve("link.txt"), Path.of("real.txt"));
    assertThat(Run.of("convert", "-t", "kql", "-o", link.toString(), file).code()).isZero();
    assertThat(Files.isSymbolicLink(link)).isTrue();
    assertThat(real).content().contains("\"x\"");
  }

  /** The whole program, of which {@code head} reads one line. */
  @Test
  void aClosedPipeEndsTheProgramQuietly() throws IOException, InterruptedException {
    String file = rule("a.yml", "x").toString();
    Files.writeString(Path.of(file), ("---\n" + RULE.formatted("x".repeat(1000))).repeat(500));
    Path err = folder.resolve("err.txt");
    Process process =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-cp",
                System.getProperty("java.class.path"),
                "io.sigma4j.cli.Main",
                "convert",
                "-t",
                "splunk",
                file)
            .redirectError(err.toFile())
            .start();
    try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
      assertThat(reader.readLine()).startsWith("Image=");
    }
    assertThat(process.waitFor()).isEqualTo(ExitCode.OUTPUT);
    assertThat(err).isEmptyFile();
  }
}
