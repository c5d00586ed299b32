package io.sigma4j.elastic.eql;

import io.sigma4j.core.backend.Dialect;
import io.sigma4j.core.backend.Holes;
import io.sigma4j.core.ir.Relation;
import io.sigma4j.core.regex.LuceneLetters;
import io.sigma4j.elastic.AddressText;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The conditions of EQL, as in {@code any where CONDITION}. */
final class EqlDialect {

  /** Longer chains are grouped, so that no parser recurses too deep. */
  private static final int LONGEST_CHAIN = 200;

  static final Dialect DIALECT =
      Dialect.named("EQL")
          .and(" and ")
          .or(" or ")
          .not("not ", Dialect.NotStyle.PREFIX)
          .longestChain(LONGEST_CHAIN)
          .hole('F', EqlHoles.field())
          .hole('S', Holes.texts(EqlText.QUOTING, UnaryOperator.identity(), ", "))
          .hole('L', EqlHoles.texts(EqlHoles::isFolded))
          .hole('P', EqlHoles.wildcards(EqlHoles::isFolded))
          .hole('p', EqlHoles.wildcards(pattern -> true))
          .hole('V', EqlHoles.patternRegex(LuceneLetters.FOLDED_BY_QUERY))
          .hole('W', EqlHoles.patternRegex(LuceneLetters.AS_THEY_ARE))
          .hole('R', EqlHoles.regex(LuceneLetters.AS_THEY_ARE))
          .hole('X', EqlHoles.regex(LuceneLetters.FOLDED_BY_QUERY))
          .hole('K', EqlHoles.rangeRegex(AddressText::exact))
          .hole('k', EqlHoles.rangeRegex(AddressText::patterns))
          .hole('C', EqlHoles.ranges())
          .hole('I', EqlHoles.address())
          .hole('N', Holes.numbers(", "))
          .hole('O', Holes.relation(signs()))
          .hole('B', Holes.bool())
          .build();

  private EqlDialect() {}

  private static Map<Relation, String> signs() {
    return Map.of(
        Relation.EQUAL, "==",
        Relation.LESS, "<",
        Relation.LESS_OR_EQUAL, "<=",
        Relation.GREATER, ">",
        Relation.GREATER_OR_EQUAL, ">=");
  }
}
