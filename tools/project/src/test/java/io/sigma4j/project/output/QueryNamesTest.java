package io.sigma4j.project.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryNamesTest {

  private static final List<String> HOSTILE =
      List.of(
          "a.yml",
          "A.yml",
          "a.yaml",
          "a b.yml",
          "a_b.yml",
          "a+b.yml",
          "a+2.yml",
          "é.yml",
          "ü.yml",
          "e\u0301.yml",
          "日本/規則.yml",
          "con.yml",
          "NUL.tar.yml",
          ".hidden.yml",
          "-rf.yml",
          "end..yml",
          "..yml",
          "a:b.yml",
          "a\nb.yml",
          "a\u0000b.yml",
          "\ud83d\ude00.yml",
          "d.txt/x.yml",
          "d.yml",
          "d_txt/x.yml",
          "D_txt/x.yml",
          "x/".repeat(3) + "x.yml",
          "l".repeat(300) + ".yml",
          "l".repeat(301) + ".yml",
          "no-extension",
          "a/../b.yml");

  @ParameterizedTest
  @CsvSource({
    "a.yml, 0, a",
    "windows/proc-x_1.2.yml, 0, windows/proc-x_1.2",
    "a.yml, 1, a+2",
    "no-extension, 0, no-extension",
    "a b.yml, 0, a_b+943ac576",
    "con.yml, 2, _con+5b5fd714+3",
  })
  void isThePathWhereThatCanBe(String path, int document, String expected) {
    assertThat(QueryNames.of(List.of(path)).of(path, document)).isEqualTo(expected);
  }

  @Test
  void areDifferentWhereNoCaseCounts() {
    QueryNames names = QueryNames.of(HOSTILE);
    Set<String> seen = new HashSet<>();
    for (String path : HOSTILE) {
      for (int document = 0; document < 3; document++) {
        String name = names.of(path, document);
        assertThat(seen.add(name.toLowerCase(Locale.ROOT))).as(name).isTrue();
        assertThat(name).matches("([A-Za-z0-9_][A-Za-z0-9_-]*/)*[A-Za-z0-9_][A-Za-z0-9._+-]*");
        assertThat(name).doesNotEndWith(".").hasSizeLessThan(130);
      }
    }
  }

  @Test
  void dependOnNoOrder() {
    List<String> shuffled = new ArrayList<>(HOSTILE);
    Collections.reverse(shuffled);
    QueryNames names = QueryNames.of(HOSTILE);
    QueryNames others = QueryNames.of(shuffled);
    assertThat(HOSTILE).allSatisfy(p -> assertThat(names.of(p, 0)).isEqualTo(others.of(p, 0)));
  }
}
