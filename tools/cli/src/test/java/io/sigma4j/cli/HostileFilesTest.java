package io.sigma4j.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever a file holds, there are queries, or a diagnostic with a place in the file. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class HostileFilesTest {

  private static final Pattern PLACE = Pattern.compile("(?m)^ *--> .*\\.yml:\\d+:\\d+$");

  /** What grows with the square, or costs a millisecond each. */
  private static final Map<HostileRules, Integer> SMALLER =
      Map.of(
          HostileRules.NESTED_KEYS, 5_000,
          HostileRules.MANY_REGEXES, 10_000,
          HostileRules.MANY_RANGES, 10_000);

  @TempDir private Path folder;

  private Path file(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content);
  }

  private Run convert(String text, String... options) throws IOException {
    Path file = file("hostile.yml", text.getBytes(StandardCharsets.UTF_8));
    List<String> arguments = new ArrayList<>(List.of("convert", file.toString()));
    arguments.addAll(List.of(options));
    return Run.of(arguments.toArray(String[]::new));
  }

  @ParameterizedTest
  @EnumSource
  void everyTargetHasAnAnswer(HostileRules hostile) throws IOException {
    assertAnswered(convert(hostile.text(500)));
  }

  @ParameterizedTest
  @EnumSource
  @Tag("slow")
  void aHundredThousandHaveAnAnswerToo(HostileRules hostile) throws IOException {
    int size = SMALLER.getOrDefault(hostile, 100_000);
    assertAnswered(convert(hostile.text(size), "--fail-unsupported"));
  }

  private static void assertAnswered(Run run) {
    assertThat(run.code()).isIn(ExitCode.DONE, ExitCode.RULE_ERROR);
    assertThat(run.err()).doesNotContain("internal error", "\tat ");
    if (run.code() == ExitCode.RULE_ERROR) {
      assertThat(run.err()).contains("error[SIG").containsPattern(PLACE);
    } else {
      assertThat(run.out()).isNotEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "DEEP_LISTS, 10000, SIG107",
    "DEEP_MAPS, 10000, SIG107",
    "UNCLOSED, 100000, SIG107",
    "NESTED_DASHES, 10000, SIG107",
    "COMPLEX_KEYS, 10000, SIG107",
    "DEEP_PARENTHESES, 9000, SIG307",
    "DEEP_PARENTHESES, 100000, SIG306",
    "MANY_NOTS, 4000, SIG307",
    "LONG_CONDITION, 20000, SIG306",
    "ALIAS_BOMB, 0, SIG108",
    "ALIAS_OF_ITSELF, 0, SIG104",
    "MERGE_BOMB, 0, SIG108",
    "MANY_MERGES, 100000, SIG108",
    "MERGE_OF_TEXT, 0, SIG104",
    "LONG_QUOTED, 1000000, SIG417",
    "LONG_ESCAPED, 500000, SIG417",
    "LONG_BLOCK, 100000, SIG417",
    "LONG_FOLDED, 100000, SIG417",
    "LONG_PLAIN, 100000, SIG417",
    "LONG_WILDCARDS, 500000, SIG417",
    "LONG_ENCODED, 1000000, SIG417",
    "MANY_DASHES, 300000, SIG417",
    "LONG_REGEX, 2000, SIG404",
    "DEEP_REGEX, 4000, SIG404",
    "ENCODED_DASHES, 0, SIG413",
    "HALF_OF_SELECTIONS, 10000, SIG413",
    "TABS, 1, SIG105",
    "CONTROLS, 0, SIG104",
    "NULS, 100000, SIG104",
    "EMPTY_DOCUMENTS, 100000, SIG110",
    "MISNAMED_SELECTION, 10000, SIG302",
  })
  void theAnswerSaysWhatIsWrong(HostileRules hostile, int size, String code) throws IOException {
    Run run = convert(hostile.text(size), "-t", "splunk");
    assertThat(run.err()).contains("[" + code + "]").containsPattern(PLACE);
    assertThat(run.out()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"FIFTY_DASHES", "TAB_SEPARATORS", "BLANK_LINES", "LONG_COMMENT"})
  void whatIsOnlyStrangeIsCompiled(HostileRules hostile) throws IOException {
    Run run = convert(hostile.text(100_000));
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("# splunk", "# kql");
  }

  @Test
  void bytesThatAreNoTextAreShown() throws IOException {
    file("1.yml", new byte[] {'a', ':', ' ', (byte) 0xff, (byte) 0xc3});
    file("2.yml", new byte[] {'a', ':', ' ', 'b', (byte) 0xe2, (byte) 0x82});
    file("3.yml", "a: [".getBytes(StandardCharsets.UTF_16));
    Run run = Run.of("check", folder.toString());
    assertThat(run.code()).isEqualTo(ExitCode.RULE_ERROR);
    assertThat(run.err()).contains("1.yml:1:4", "2.yml:1:5", "3.yml:1:", "3 errors");
  }

  @Test
  void aFolderNamedAsARuleIsAFolder() throws IOException {
    Path inner = Files.createDirectories(folder.resolve("rules.yml"));
    Files.writeString(inner.resolve("a.yml"), HostileRules.TAB_SEPARATORS.text(1));
    assertThat(Run.of("check", folder.toString()).err()).contains("1 rule: 0 errors");
    assertThat(Run.of("check", inner.toString()).err()).contains("1 rule: 0 errors");
  }

  @Test
  void loopsOfLinksEnd() throws IOException {
    Files.createSymbolicLink(folder.resolve("itself.yml"), Path.of("itself.yml"));
    Files.createSymbolicLink(folder.resolve("gone.yml"), Path.of("nowhere.yml"));
    Files.createSymbolicLink(folder.resolve("around"), folder);
    Run run = Run.of("check", folder.toString());
    assertThat(run.err()).contains("[SIG101]", "itself.yml", "gone.yml", "2 rules: 2 errors");
    assertThat(Run.of("check", folder.resolve("itself.yml").toString()).code())
        .isEqualTo(ExitCode.USAGE);
  }

  @Test
  void whatMayNotBeReadIsSaid() throws IOException {
    Path file = file("secret.yml", new byte[0]);
    Path inner = Files.createDirectories(folder.resolve("inner"));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    Files.setPosixFilePermissions(inner, PosixFilePermissions.fromString("---------"));
    try {
      assumeThat(Files.isReadable(file)).as("this user (root?) may read everything").isFalse();
      Run run = Run.of("check", folder.toString());
      assertThat(run.code()).isEqualTo(ExitCode.RULE_ERROR);
      assertThat(run.err()).contains("[SIG101]", "secret.yml", "inner:1:1", "2 errors");
    } finally {
      Files.setPosixFilePermissions(inner, PosixFilePermissions.fromString("rwx------"));
    }
  }

  @Test
  void aDeviceWithoutEndIsTooLarge() {
    Path device = Path.of("/dev/zero");
    assumeThat(Files.exists(device)).as("there is such a device").isTrue();
    assertThat(Run.of("check", device.toString()).err()).contains("[SIG103]");
  }

  @Test
  void eventsInAFolderAreWrongUsage() throws IOException {
    Path file = file("a.yml", HostileRules.TAB_SEPARATORS.text(1).getBytes(StandardCharsets.UTF_8));
    Run run = Run.of("eval", file.toString(), "--events", folder.toString());
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("cannot read " + folder);
  }
}
