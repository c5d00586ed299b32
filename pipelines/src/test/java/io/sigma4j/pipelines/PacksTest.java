package io.sigma4j.pipelines;

import static org.assertj.core.api.Assertions.assertThat;

import io.sigma4j.core.diagnostic.Diagnostics;
import io.sigma4j.core.pipeline.BundledPipeline;
import io.sigma4j.core.pipeline.Pipeline;
import io.sigma4j.core.pipeline.PipelineReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PacksTest {

  static Stream<BundledPipeline> packs() {
    return new Packs().pipelines().stream();
  }

  @ParameterizedTest
  @MethodSource("packs")
  void everyPackIsReadWithoutAWord(BundledPipeline pack) {
    Diagnostics diagnostics = new Diagnostics();
    Optional<Pipeline> pipeline = PipelineReader.read(pack.file().get(), diagnostics);
    assertThat(diagnostics.list()).isEmpty();
    assertThat(pipeline).isPresent();
  }

  @Test
  void noNameIsTakenTwice() {
    List<String> names = new ArrayList<>();
    packs()
        .forEach(
            pack -> {
              names.add(pack.name());
              names.addAll(pack.aliases());
            });
    assertThat(names).doesNotHaveDuplicates();
  }
}
