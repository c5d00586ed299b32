package io.sigma4j.project.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventStreamTest {

  private static List<String> events(String text, Charset charset) throws IOException {
    List<String> found = new ArrayList<>();
    try (EventStream stream = EventStream.of(new ByteArrayInputStream(text.getBytes(charset)))) {
      stream.forEach(
          one -> found.add(one.line() + " " + one.json().strip().replaceAll("\\s*\n\\s*", "~")));
    }
    return found;
  }

  /** A tilde stands for the end of a line, a bar between events. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          {"a":1}~{"b":2}~              ; 1 {"a":1}|2 {"b":2}
          ~ ~{"a":1}                    ; 3 {"a":1}
          {~"a":{~}~}~{~}               ; 1 {~"a":{~}~}|5 {~}
          {"a":"}{"}~{"b":"\\"}"}       ; 1 {"a":"}{"}|2 {"b":"\\"}"}
          {"a":1~{"b":2}                ; 1 {"a":1|2 {"b":2}
          {"a":1} x~nonsense            ; 1 {"a":1} x|2 nonsense
          [{"a":1},{"b":2}]             ; 1 {"a":1}|1 {"b":2}
          [~{"a":[1,{}]}~,~{~"b":2}~]~  ; 2 {"a":[1,{}]}|4 {~"b":2}
          [{"a":"],["}, 1]              ; 1 {"a":"],["}|1 1
          []                            ; ``
          [{"a":1}                      ; 1 {"a":1}|1 [
          """)
  void splits(String text, String expected) throws IOException {
    List<String> wanted = expected.isEmpty() ? List.of() : List.of(expected.split("\\|"));
    assertThat(events(text.replace('~', '\n'), StandardCharsets.UTF_8)).isEqualTo(wanted);
  }

  @Test
  void marksOfTheEncodingAreNoText() throws IOException {
    assertThat(events("\uFEFF{\"a\":\"ä\"}", StandardCharsets.UTF_8))
        .containsExactly("1 {\"a\":\"ä\"}");
    assertThat(events("\uFEFF{\"a\":\"ä\"}", StandardCharsets.UTF_16LE))
        .containsExactly("1 {\"a\":\"ä\"}");
  }
}
