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

/** What README and the pages of documentation show of a terminal is what a terminal shows. */
class ReadmeTest {

  private static final Path README = Path.of("README.md");
  private static final List<Path> PAGES =
      List.of(README, Path.of("docs", "source-map.md"), Path.of("docs", "rule-tests.md"));
  private static final String PROMPT = "$ bin/sigma4j ";

  /** A command and the lines below it, up to the end of the block. */
  private record Block(String command, String output) {

    String replacedIn(String text, String real) {
      String before = PROMPT + command + "\n" + output;
      return text.replace(before, PROMPT + command + "\n" + real + "\n");
    }
  }

  @TestFactory
  List<DynamicTest> outputIsReal() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (Path page : PAGES) {
      for (Block block : blocks(page)) {
        tests.add(DynamicTest.dynamicTest(block.command(), () -> assertReal(page, block)));
      }
    }
    return tests;
  }

  private static void assertReal(Path page, Block block) throws IOException {
    String real = Run.onTerminal(words(block.command())).strip();
    if ("write".equals(System.getProperty("golden"))) {
      Files.writeString(page, block.replacedIn(Files.readString(page), real));
    }
    assertThat(block.output().strip()).as("%s", page).isEqualTo(real);
  }

  @Test
  void bothWaysOfTheSeedRuleAreShown() throws IOException {
    List<String> commands = blocks(README).stream().map(Block::command).toList();
    assertThat(commands)
        .anyMatch(command -> command.contains("psexec") && command.contains("--placeholder"))
        .anyMatch(command -> command.contains("psexec") && !command.contains("--placeholder"));
  }

  private static List<Block> blocks(Path page) throws IOException {
    List<Block> found = new ArrayList<>();
    StringBuilder output = new StringBuilder();
    String command = "";
    boolean console = false;
    for (String line : Files.readAllLines(page)) {
      if (line.equals("```console")) {
        console = true;
      } else if (console && line.equals("```")) {
        found.add(new Block(command, output.toString()));
        output.setLength(0);
        console = false;
      } else if (console && line.startsWith(PROMPT)) {
        command = line.substring(PROMPT.length());
      } else if (console) {
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
