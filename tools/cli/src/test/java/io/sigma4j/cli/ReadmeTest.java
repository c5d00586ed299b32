package io.sigma4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What README shows of a terminal is what a terminal shows. */
class ReadmeTest {

  private static final Path README = Path.of("README.md");
  private static final String PROMPT = "$ bin/sigma4j ";

  /** A command and the lines below it, up to the end of the block. */
  private record Shown(String command, String output) {}

  @TestFactory
  List<DynamicTest> outputIsReal() throws IOException {
    return shown().stream()
        .map(
            shown ->
                DynamicTest.dynamicTest(
                    shown.command(),
                    () ->
                        assertThat(Run.onTerminal(words(shown.command())).strip())
                            .isEqualTo(shown.output().strip())))
        .toList();
  }

  @Test
  void bothWaysOfTheSeedRuleAreShown() throws IOException {
    List<String> commands = shown().stream().map(Shown::command).toList();
    assertThat(commands)
        .anyMatch(command -> command.contains("psexec") && command.contains("--placeholder"))
        .anyMatch(command -> command.contains("psexec") && !command.contains("--placeholder"));
  }

  private static List<Shown> shown() throws IOException {
    List<Shown> found = new ArrayList<>();
    StringBuilder output = new StringBuilder();
    String command = "";
    for (String line : Files.readAllLines(README)) {
      if (line.startsWith(PROMPT)) {
        command = line.substring(PROMPT.length());
        output.setLength(0);
      } else if (line.equals("```") && !command.isEmpty()) {
        found.add(new Shown(command, output.toString()));
        command = "";
      } else {
        output.append(line).append('\n');
      }
    }
    return found;
  }

  /** Splits at blanks outside single quotation marks, as a shell does. */
  private static String[] words(String command) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < command.length(); i++) {
      char c = command.charAt(i);
      if (c == '\'') {
        quoted = !quoted;
      } else if (c == ' ' && !quoted) {
        words.add(word.toString());
        word.setLength(0);
      } else {
        word.append(c);
      }
    }
    words.add(word.toString());
    return words.toArray(String[]::new);
  }
}
