package io.sigma4j.kql;

import io.sigma4j.core.backend.Dialect;
import io.sigma4j.core.backend.Hole;
import io.sigma4j.core.backend.Holes;
import io.sigma4j.core.ir.Relation;
import io.sigma4j.core.ir.Value;
import io.sigma4j.core.value.IpAddress;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * The scalar expressions of KQL, as in {@code T | where EXPRESSION}.
 *
 * <p>Microsoft's parser analyses chains of up to some 490 operators and no further (<i>Query
 * limits</i>, "Limit on query complexity", gives no number), so longer ones are nested.
 */
final class KqlDialect {

  private static final int LONGEST_CHAIN = 200;

  private static final Map<Relation, String> SIGNS =
      Map.of(
          Relation.EQUAL, "==",
          Relation.LESS, "<",
          Relation.LESS_OR_EQUAL, "<=",
          Relation.GREATER, ">",
          Relation.GREATER_OR_EQUAL, ">=");

  private KqlDialect() {}

  /** The dialect in which the names of fields are written so. */
  static Dialect of(KqlNames names) {
    Hole exact = Holes.text(KqlText.QUOTED);
    Hole exactList = Holes.texts(KqlText.QUOTED, UnaryOperator.identity(), ", ");
    return Dialect.named("KQL")
        .and(" and ")
        .or(" or ")
        .not("not(", Dialect.NotStyle.FUNCTION)
        .longestChain(LONGEST_CHAIN)
        .hole('F', Holes.field((operands, out) -> names.write(operands.field(), out)))
        .hole(
            'G',
            (operands, out) -> names.write(((Value.FieldReference) operands.value()).field(), out))
        // S and L: texts under operators that ignore case; X and Y: under those that do not.
        .hole('S', KqlHoles.onlyIf(KqlText::foldsAsAscii, exact))
        .hole('L', KqlHoles.onlyIf(KqlText::foldsAsAscii, exactList))
        .hole('X', exact)
        .hole('Y', exactList)
        .hole('I', KqlHoles::writeImplied)
        .hole('P', KqlHoles::writePattern)
        .hole('R', KqlHoles::writeRegex)
        .hole('W', KqlHoles::wantsText)
        .hole('E', ElementRegex::write)
        .hole('N', Holes.each(", ", KqlHoles::writeNumber))
        .hole('D', KqlHoles::writeReal)
        .hole('O', Holes.relation(SIGNS))
        .hole('B', Holes.bool())
        .hole('n', KqlHoles.bare(KqlNumbers::isLongText))
        .hole('b', KqlHoles.bare(KqlDialect::isBooleanText))
        .hole('4', KqlHoles.ranges(IpAddress.Family.IPV4))
        .hole('6', KqlHoles.ranges(IpAddress.Family.IPV6))
        .hole('U', KqlHoles::wantsUnmapped)
        .build();
  }

  private static boolean isBooleanText(String text) {
    return text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false");
  }
}
