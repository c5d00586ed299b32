package io.sigma4j.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.sigma4j.core.diagnostic.Diagnostic;
import io.sigma4j.core.diagnostic.Diagnostics;
import io.sigma4j.core.pipeline.FieldTypesReader;
import io.sigma4j.core.source.SourceFile;
import io.sigma4j.core.value.Placeholders;
import io.sigma4j.core.value.PlaceholdersReader;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Files of placeholders and of field types are read, or it is said where they are wrong. */
class DefinitionFilesTest {

  private static final String PLACEHOLDERS =
      """
      one: value
      many: [a, 'b*', 5]
      literal:
        values: ['a*']
        literal: true
      list:
        - a
        - b
      """;

  private static final String TYPES =
      """
      a: keyword
      b: [ip, multi]
      c:
        type: long
        multi: true
      'd.e': text
      """;

  @Property(seed = "1", edgeCases = EdgeCasesMode.NONE)
  void placeholders(@ForAll("mutations") List<Mutation> mutations) {
    SourceFile file = SourceFile.of("p.yml", Mutation.apply(PLACEHOLDERS, mutations));
    Diagnostics diagnostics = new Diagnostics();
    Placeholders read = PlaceholdersReader.read(file, Placeholders.none(), diagnostics);
    assertThat(read.names()).allSatisfy(name -> assertThat(read.find(name)).isPresent());
    checkPlaces(diagnostics, file);
  }

  @Property(seed = "1", edgeCases = EdgeCasesMode.NONE)
  void fieldTypes(@ForAll("mutations") List<Mutation> mutations) {
    SourceFile file = SourceFile.of("t.yml", Mutation.apply(TYPES, mutations));
    Diagnostics diagnostics = new Diagnostics();
    assertThat(FieldTypesReader.read(file, diagnostics).all()).isNotNull();
    checkPlaces(diagnostics, file);
  }

  private static void checkPlaces(Diagnostics diagnostics, SourceFile file) {
    for (Diagnostic diagnostic : diagnostics.list()) {
      assertThat(diagnostic.location().orElseThrow().span().end())
          .isLessThanOrEqualTo(file.text().length());
    }
  }

  @Provide
  Arbitrary<List<Mutation>> mutations() {
    return MutatedRulesTest.anyMutations();
  }
}
