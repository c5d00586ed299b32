package io.sigma4j.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextLiteralTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          plain       ; "plain"
          ``          ; ""
          a "b" 'c'   ; "a \\"b\\" 'c'"
          \\u0041     ; "\\\\u0041"
          \\é         ; "\\\\\\u00e9"
          $L $$ $>    ; "$L $$ $>"
          a~b         ; "a\\n"~    + "b"
          a~          ; "a\\n"
          ~           ; "\\n"
          """)
  void isJava(String text, String expected) {
    assertThat(TextLiteral.of(text.replace('~', '\n')).toString())
        .isEqualTo(expected.replace('~', '\n'));
  }
}
