package io.sigma4j.core.ir;

import static org.assertj.core.api.Assertions.assertThat;

import io.sigma4j.core.source.Location;
import io.sigma4j.core.source.SourceFile;
import io.sigma4j.core.source.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class OriginTest {

  private static final SourceFile FILE = SourceFile.of("rule.yml", "key: [one, two]\nother: three");

  private static final RulePath SELECTION = RulePath.of("detection").member("selection");
  private static final RulePath KEY = SELECTION.member("key");

  private static Location at(int start, int end) {
    return new Location(FILE, new Span(start, end));
  }

  private static final Origin ONE = Origin.ofTest(at(6, 9), KEY.element(0), at(0, 3));
  private static final Origin TWO = Origin.ofTest(at(11, 14), KEY.element(1), at(0, 3));
  private static final Origin THREE =
      Origin.ofTest(at(23, 28), SELECTION.member("other"), at(16, 21));

  private static String text(Origin origin) {
    return FILE.slice(origin.location().span()) + " at " + origin.path();
  }

  @Test
  void keyOfAnElementIsThatOfItsList() {
    assertThat(ONE.key().map(OriginTest::text)).contains("key at detection.selection.key");
    assertThat(THREE.key().map(OriginTest::text)).contains("other at detection.selection.other");
    assertThat(Origin.of(at(6, 9), KEY).key()).isEmpty();
    assertThat(ONE.withoutKey().key()).isEmpty();
  }

  @Test
  void aroundSeveralIsFromTheFirstToTheLast() {
    assertThat(text(Origin.around(List.of(TWO, ONE))))
        .isEqualTo("one, two at detection.selection.key");
    assertThat(text(Origin.around(List.of(TWO, THREE))))
        .isEqualTo("two]\nother: three at detection.selection");
    assertThat(text(Origin.around(List.of(ONE, ONE))))
        .isEqualTo("one at detection.selection.key[0]");
  }

  @Test
  void aroundSeveralKeepsTheirCommonKeyOnly() {
    assertThat(Origin.around(List.of(ONE, TWO)).key().map(OriginTest::text))
        .contains("key at detection.selection.key");
    assertThat(Origin.around(List.of(ONE, THREE)).key()).isEmpty();
  }
}
