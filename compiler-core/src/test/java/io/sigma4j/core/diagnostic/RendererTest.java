package io.sigma4j.core.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import io.sigma4j.core.source.Location;
import io.sigma4j.core.source.SourceFile;
import io.sigma4j.core.source.Span;
import org.junit.jupiter.api.Test;

class RendererTest {

  private static Diagnostic at(String text, String part) {
    int start = text.indexOf(part);
    Location place =
        new Location(SourceFile.of("r.yml", text), new Span(start, start + part.length()));
    return Diagnostic.at(DiagnosticCode.YAML_SYNTAX, place, "m");
  }

  private static String[] lines(Diagnostic diagnostic) {
    return TextRenderer.plain().render(diagnostic).split("\n");
  }

  @Test
  void shape() {
    Diagnostic diagnostic =
        at("a: 1\nb: two words\n", "words").withCaption("here").withHelp("do this");
    assertThat(TextRenderer.plain().render(diagnostic))
        .isEqualTo(
            """
            error[SIG104]: m
             --> r.yml:2:8
              |
            2 | b: two words
              |        ^^^^^ here
              = help: do this
            """);
  }

  @Test
  void wideCharactersTakeTwoCells() {
    String[] lines = lines(at("a: \u65e5\u672c x\uD83D\uDE00", "x\uD83D\uDE00"));
    assertThat(lines[4]).isEqualTo("  |         ^^^");
    assertThat(lines[1]).endsWith(":1:7");
  }

  @Test
  void tabsAndControlCharacters() {
    assertThat(lines(at("a:\tb", "b"))[4]).isEqualTo("  |     ^");
    assertThat(lines(at("a: \u001B[31mb", "b"))[3]).isEqualTo("1 | a: <U+001B>[31mb");
  }

  @Test
  void longLinesAreClippedRoundTheSpan() {
    String[] lines = lines(at("x".repeat(5_000) + "NEEDLE" + "y".repeat(5_000), "NEEDLE"));
    assertThat(lines[3])
        .hasSizeLessThan(200)
        .contains("NEEDLE")
        .startsWith("1 | ...")
        .endsWith("...");
    assertThat(lines[4].indexOf('^')).isEqualTo(lines[3].indexOf("NEEDLE"));
  }

  @Test
  void severalLines() {
    assertThat(lines(at("a: |\n  one\n  two\n", "one\n  two"))[4]).isEqualTo("  |   ^^^...");
  }

  @Test
  void withoutPlace() {
    Diagnostic diagnostic =
        Diagnostic.ofRun(DiagnosticCode.DEFAULT_SOURCE, "the table is `Events`").withHelp("set it");
    assertThat(TextRenderer.plain().render(diagnostic))
        .isEqualTo("info[SIG804]: the table is `Events`\n = help: set it\n");
  }

  @Test
  void colours() {
    String ansi = TextRenderer.ansi().render(at("a: b", "b"));
    assertThat(ansi).contains("\u001B[1;31merror[SIG104]\u001B[0m");
    assertThat(ansi.replaceAll("\u001B\\[[0-9;]*m", ""))
        .isEqualTo(TextRenderer.plain().render(at("a: b", "b")));
  }

  @Test
  void json() {
    Diagnostic diagnostic =
        at("a: \uD83D\uDE00 \"b\"", "\"b\"").withHelp("x\n\"y\"").withEffect(Effect.MORE);
    assertThat(JsonRenderer.render(diagnostic))
        .isEqualTo(
            "{\"code\":\"SIG104\",\"severity\":\"error\",\"message\":\"m\",\"path\":\"r.yml\","
                + "\"line\":1,\"column\":6,\"endLine\":1,\"endColumn\":9,"
                + "\"help\":\"x\\n\\\"y\\\"\",\"effect\":\"more\"}");
  }

  @Test
  void jsonTexts() {
    assertThat(JsonText.quoted("\u0000\u2028\uD83D\uDE00\uD83D\\"))
        .isEqualTo("\"\\u0000\\u2028\uD83D\uDE00\\ud83d\\\\\"");
  }
}
