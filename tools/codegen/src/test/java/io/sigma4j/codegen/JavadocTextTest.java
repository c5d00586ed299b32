package io.sigma4j.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavadocTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          plain $L text   | plain $L text
          end */ of       | end *&#47; of
          **/             | **&#47;
          <b> & @author   | &#60;b&#62; &#38; &#64;author
          {@code x}       | &#123;&#64;code x&#125;
          \\u002a\\u002f  | &#92;u002a&#92;u002f
          é               | &#233;
          😀              | &#128512;
          """)
  void isNothingButText(String text, String expected) {
    assertThat(JavadocText.of(text)).isEqualTo(expected);
  }

  @Test
  void linesStayApart() {
    assertThat(JavadocText.of(" a \r\n\n  */b\u0000\ud800\n")).isEqualTo("a\n*&#47;b &#65533;");
  }
}
