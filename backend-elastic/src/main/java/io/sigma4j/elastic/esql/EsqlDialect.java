package io.sigma4j.elastic.esql;

import io.sigma4j.core.backend.Dialect;
import io.sigma4j.core.backend.Holes;
import io.sigma4j.core.ir.Relation;
import io.sigma4j.core.regex.LuceneLetters;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The Boolean expressions of {@code WHERE}. */
final class EsqlDialect {

  /**
   * The parser of 8.19 refuses expressions deeper than 300, and a chain is as deep as it is long.
   */
  private static final int LONGEST_CHAIN = 100;

  static final Dialect DIALECT =
      Dialect.named("ES|QL")
          .and(" and ")
          .or(" or ")
          .not("not ", Dialect.NotStyle.PREFIX)
          .longestChain(LONGEST_CHAIN)
          .hole('F', Holes.field(EsqlText.NAMES))
          .hole('G', Holes.otherField(EsqlText.NAMES))
          .hole('S', Holes.texts(EsqlText.QUOTING, UnaryOperator.identity(), ", "))
          .hole('L', EsqlHoles.lowered())
          .hole('P', EsqlHoles.like(LowerCase::isExact, LowerCase::of))
          .hole('p', EsqlHoles.like(pattern -> true, UnaryOperator.identity()))
          .hole('V', EsqlHoles.loweredRegex())
          .hole('W', EsqlHoles.patternRegex())
          .hole(
              'J',
              EsqlHoles.like(
                  pattern -> JoinedValues.isPlain(pattern) && LowerCase.isExact(pattern),
                  pattern -> JoinedValues.pattern(LowerCase.of(pattern))))
          .hole('j', EsqlHoles.like(JoinedValues::isPlain, JoinedValues::pattern))
          .hole('X', EsqlHoles.joinedRegex())
          .hole('Y', EsqlHoles.regexInJoined())
          .hole('C', EsqlHoles.joinedRange())
          .hole('R', EsqlHoles.regex(LuceneLetters.AS_THEY_ARE))
          .hole('r', EsqlHoles.regex(LuceneLetters.LOWERED))
          .hole('N', Holes.numbers(", "))
          .hole('D', EsqlHoles.doubleTexts())
          .hole('O', Holes.relation(signs()))
          .hole('E', EsqlHoles.extreme())
          .hole('B', Holes.bool())
          .hole('I', EsqlHoles.address())
          .hole('T', EsqlHoles.ranges())
          .hole('H', EsqlHoles.family())
          .hole('M', EsqlHoles.joinedAddressRegex())
          .hole('A', EsqlHoles.alternatives(LowerCase::of))
          .hole('a', EsqlHoles.alternatives(UnaryOperator.identity()))
          .hole('K', EsqlHoles.keyword())
          .build();

  private EsqlDialect() {}

  private static Map<Relation, String> signs() {
    return Map.of(
        Relation.EQUAL, "==",
        Relation.LESS, "<",
        Relation.LESS_OR_EQUAL, "<=",
        Relation.GREATER, ">",
        Relation.GREATER_OR_EQUAL, ">=");
  }
}
