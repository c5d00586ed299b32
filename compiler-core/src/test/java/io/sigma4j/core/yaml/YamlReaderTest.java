package io.sigma4j.core.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.sigma4j.core.diagnostic.Diagnostic;
import io.sigma4j.core.diagnostic.DiagnosticCode;
import io.sigma4j.core.diagnostic.Diagnostics;
import io.sigma4j.core.source.Position;
import io.sigma4j.core.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlReaderTest {

  private final Diagnostics diagnostics = new Diagnostics();

  private List<YamlDocument> read(String text) {
    return read(SourceFile.of("t.yml", text));
  }

  private List<YamlDocument> read(SourceFile file) {
    return YamlReader.of(ReadLimits.DEFAULT).read(file, diagnostics);
  }

  private YamlNode root(String text) {
    return read(text).get(0).root().orElseThrow();
  }

  private List<DiagnosticCode> codes() {
    return diagnostics.list().stream().map(Diagnostic::code).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "12, NUMBER",
    "-1.5, NUMBER",
    "+1, NUMBER",
    ".5, NUMBER",
    "5., NUMBER",
    "1e3, NUMBER",
    "0x1F, NUMBER",
    "0o17, NUMBER",
    "0, NUMBER",
    "0.5, NUMBER",
    "00429, TEXT",
    "1e99999, TEXT",
    "0x, TEXT",
    "0xg, TEXT",
    ".inf, TEXT",
    ".nan, TEXT",
    "1_000, TEXT",
    "12:30, TEXT",
    "-, TEXT",
    "2024-01-02, TEXT",
    "true, BOOLEAN",
    "False, BOOLEAN",
    "tRUE, TEXT",
    "yes, TEXT",
    "null, NULL",
    "~, NULL",
    "'', NULL",
    "nil, TEXT",
    "\u0663, TEXT"
  })
  void types(String text, ScalarType type) {
    assertThat(ScalarTypes.of(text)).isEqualTo(type);
  }

  private YamlScalar first(String written) {
    return (YamlScalar) ((YamlMapping) root("k: " + written)).find("k").orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({"0x1F, 31", "0o17, 15", "+5, 5", "5., 5", ".5, 0.5", "1e2, 100", "-0.50, -0.50"})
  void numbers(String text, String number) {
    assertThat(first(text).number()).isEqualByComparingTo(number);
  }

  @Test
  void offsetsAreThoseOfTheTextAfterEmoji() {
    YamlMapping root =
        (YamlMapping) root("a: \uD83D\uDE00\r\nb: \uD83D\uDE00x\rc: [1, \"\uD83D\uDE00\"]");
    SourceFile file = root.location().file();
    assertThat(file.slice(root.find("b").orElseThrow().location().span()))
        .isEqualTo("\uD83D\uDE00x");
    assertThat(file.slice(root.find("c").orElseThrow().location().span()))
        .isEqualTo("[1, \"\uD83D\uDE00\"]");
    assertThat(root.find("c").orElseThrow().location().start()).isEqualTo(new Position(3, 4));
  }

  @ParameterizedTest
  @ValueSource(ints = {1020, 1021, 1022, 1023, 1024, 1025, 1026, 2047, 2048, 2049})
  void surrogatePairsAnywhereInTheBuffer(int length) {
    String value = "x".repeat(length) + "\uD83D\uDE00".repeat(600);
    assertThat(first(value).text()).isEqualTo(value);
  }

  @Test
  void brokenDocumentsHideNoOthers() {
    List<YamlDocument> documents = read("a: 1\n---\nb: *\n---\nc: 3\n---\nd: 'x\n---\ne: 5\n");
    assertThat(documents)
        .extracting(d -> d.root().isPresent())
        .containsExactly(true, false, true, false, true);
    assertThat(documents).extracting(YamlDocument::index).containsExactly(0, 1, 2, 3, 4);
    assertThat(diagnostics.list())
        .extracting(d -> d.location().orElseThrow().start().line())
        .containsExactly(3, 7);
  }

  @Test
  void controlCharacterSpoilsItsDocumentOnly() {
    List<YamlDocument> documents = read("a: 1\n---\nb: \u0001\n---\nc: 3\n");
    assertThat(documents).extracting(d -> d.root().isPresent()).containsExactly(true, false, true);
    assertThat(codes()).containsExactly(DiagnosticCode.YAML_SYNTAX);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{a: ", "- ", "[\n", "? "})
  void deepNestingIsRefusedAtOnce(String opening) {
    read("k:\n  " + opening.repeat(10_000));
    assertThat(codes()).containsExactly(DiagnosticCode.YAML_TOO_DEEP);
  }

  @Test
  void deepBlocksAreRefusedAtOnce() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 2_000; i++) {
      text.append(" ".repeat(i)).append("a:\n");
    }
    read(text.toString());
    assertThat(codes()).containsExactly(DiagnosticCode.YAML_TOO_DEEP);
  }

  @Test
  void anchorsAndMergeKeys() {
    YamlMapping root = (YamlMapping) root("x: &x {a: 1, b: 2}\ny:\n  <<: *x\n  b: 3\nz: *x\n");
    YamlMapping merged = (YamlMapping) root.find("y").orElseThrow();
    assertThat(merged.entries()).extracting(e -> e.key().text()).containsExactly("a", "b");
    assertThat(((YamlScalar) merged.find("b").orElseThrow()).text()).isEqualTo("3");
    assertThat(root.find("z")).isEqualTo(root.find("x"));
  }

  @Test
  void encodings() {
    String text = "a: \u00e9\uD83D\uDE00\n";
    byte[] utf8 = ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
    byte[] little = ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE);
    byte[] big = ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE);
    for (byte[] bytes : List.of(utf8, little, big)) {
      assertThat(SourceFile.decode("t", bytes).text()).isEqualTo(text);
    }
  }

  @Test
  void badBytes() {
    byte[] bytes = "a: 1\nb: caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(read(SourceFile.decode("t", bytes)).get(0).root()).isEmpty();
    assertThat(codes()).containsExactly(DiagnosticCode.BAD_ENCODING);
    assertThat(diagnostics.list().get(0).location().orElseThrow().start())
        .isEqualTo(new Position(2, 7));
  }

  @Test
  void replacementCharacterOfTheAuthorIsText() {
    SourceFile file = SourceFile.decode("t", "a: \uFFFD".getBytes(StandardCharsets.UTF_8));
    assertThat(file.malformed()).isEmpty();
  }

  @Test
  void tooLarge() {
    YamlReader.of(new ReadLimits(10, 5, 5)).read(SourceFile.of("t", "a: 123456789"), diagnostics);
    assertThat(codes()).containsExactly(DiagnosticCode.FILE_TOO_LARGE);
  }
}
