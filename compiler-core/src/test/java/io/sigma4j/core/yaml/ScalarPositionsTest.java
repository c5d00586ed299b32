package io.sigma4j.core.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.sigma4j.core.diagnostic.Diagnostics;
import io.sigma4j.core.source.SourceFile;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ScalarPositionsTest {

  @Provide
  Arbitrary<String> lines() {
    return Arbitraries.strings()
        .withChars("ab'\"\\ |: \u00e9")
        .ofMinLength(0)
        .ofMaxLength(8)
        .map(String::strip)
        .list()
        .ofMinSize(1)
        .ofMaxSize(5)
        .map(lines -> "x" + String.join("\n", lines) + "\uD83D\uDE00y");
  }

  @Property(tries = 300)
  void singleQuoted(@ForAll("lines") String text) {
    check("k: '" + text.replace("'", "''").replace("\n", "\n\n  ") + "'\n");
  }

  @Property(tries = 300)
  void doubleQuoted(@ForAll("lines") String text) {
    check(
        "k: \"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\n  ") + "\"\n");
  }

  @Property(tries = 300)
  void literal(@ForAll("lines") String text) {
    check("k: |\n   " + text.replace("\n", "\n   ") + "\n");
  }

  @Property(tries = 300)
  void folded(@ForAll("lines") String text) {
    check("a: \uD83D\uDE00\nk: >-\r\n  " + text.replace("\n", "\r\n  ") + "\r\n\r\nz: 1");
  }

  @Property(tries = 300)
  void plain(@ForAll("lines") String text) {
    check("k: " + text.replace(":", "").replace("\n", "\n   ") + "\n");
  }

  /** Every character that is neither white space nor escaped is found in the file where it says. */
  private static void check(String yaml) {
    SourceFile file = SourceFile.of("t.yml", yaml);
    YamlScalar scalar = scalar(file, "k");
    for (int i = 0; i < scalar.text().length(); i++) {
      char c = scalar.text().charAt(i);
      String slice = file.slice(scalar.part(i, i + 1).span());
      if (c > ' ') {
        assertThat(slice).as("%s at %d", yaml, i).isIn(String.valueOf(c), "''", "\\" + c);
      } else {
        assertThat(slice).as("%s at %d", yaml, i).isBlank().isNotEmpty();
      }
    }
    assertThat(file.slice(scalar.part(0, scalar.text().stripTrailing().length()).span()))
        .endsWith("\uDE00y");
  }

  private static YamlScalar scalar(SourceFile file, String key) {
    Diagnostics diagnostics = new Diagnostics();
    YamlNode root =
        YamlReader.of(ReadLimits.DEFAULT).read(file, diagnostics).get(0).root().orElseThrow();
    assertThat(diagnostics.list()).isEmpty();
    return (YamlScalar) ((YamlMapping) root).find(key).orElseThrow();
  }

  @Test
  void escapes() {
    SourceFile file = SourceFile.of("t.yml", "k: \"a\\x41\\u0042\\U0001F600\\n\\\n    b\"");
    YamlScalar scalar = scalar(file, "k");
    assertThat(scalar.text()).isEqualTo("aAB\uD83D\uDE00\nb");
    assertThat(file.slice(scalar.part(1, 2).span())).isEqualTo("\\x41");
    assertThat(file.slice(scalar.part(2, 3).span())).isEqualTo("\\u0042");
    assertThat(file.slice(scalar.part(3, 5).span())).isEqualTo("\\U0001F600");
    assertThat(file.slice(scalar.part(6, 7).span())).isEqualTo("b");
  }

  @Test
  void indentationIndicator() {
    SourceFile file = SourceFile.of("t.yml", "k: |2\n\n    deep\n  flat\n");
    YamlScalar scalar = scalar(file, "k");
    assertThat(scalar.text()).isEqualTo("\n  deep\nflat\n");
    assertThat(file.slice(scalar.part(3, 7).span())).isEqualTo("deep");
    assertThat(file.slice(scalar.part(8, 12).span())).isEqualTo("flat");
  }
}
