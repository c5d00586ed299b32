package io.sigma4j.fuzz;

import io.sigma4j.core.source.SourceFile;
import io.sigma4j.testkit.Case;
import io.sigma4j.testkit.Cases;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A rule that somebody has broken is compiled, or it is said what is wrong with it. */
class MutatedRulesTest {

  private static final List<Case> CASES = Cases.all();

  @Property(seed = "1", edgeCases = EdgeCasesMode.NONE, generation = GenerationMode.RANDOMIZED)
  void isCompiledOrExplained(
      @ForAll("cases") Case subject,
      @ForAll("mutations") List<Mutation> mutations,
      @ForAll long seed) {
    String rule = Mutation.apply(subject.rule(), mutations);
    RuleCheck.check(
        SourceFile.of("rule.yml", rule),
        Setup.any(rule, new Random(seed)),
        Seeds.events(subject, (int) seed));
  }

  @Provide
  Arbitrary<Case> cases() {
    return Arbitraries.of(CASES);
  }

  @Provide
  Arbitrary<List<Mutation>> mutations() {
    return anyMutations();
  }

  static Arbitrary<List<Mutation>> anyMutations() {
    return Combinators.combine(
            Arbitraries.of(MutationKind.class),
            Arbitraries.integers().between(0, 60),
            Arbitraries.longs())
        .as(Mutation::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(5);
  }
}
