package io.sigma4j.project;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathPatternTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          **/*.yml      ; a.yml              ; true
          **/*.yml      ; b/c/a.yml          ; true
          **/*.yml      ; a.yaml             ; false
          *.yml         ; b/a.yml            ; false
          b/            ; b/c/a.yml          ; true
          b/            ; bc/a.yml           ; false
          b\\c\\*       ; b/c/a.yml          ; true
          **            ; b/c/a.yml          ; true
          a/**/z/*.yml  ; a/z/x.yml          ; true
          a/**/z/*.yml  ; a/b/z/c/z/x.yml    ; true
          a/**/z/*.yml  ; a/b/x.yml          ; false
          **/**/a?.yml  ; q/ab.yml           ; true
          **/a?.yml     ; q/a.yml            ; false
          **/*a*b*.yml  ; q/xaybyb.yml       ; true
          **/*a*b.yml   ; q/xaybyc.yml       ; false
          **/[x].yml    ; [x].yml            ; true
          """)
  void matches(String pattern, String path, boolean expected) {
    assertThat(PathPattern.of(pattern).matches(path)).isEqualTo(expected);
  }
}
