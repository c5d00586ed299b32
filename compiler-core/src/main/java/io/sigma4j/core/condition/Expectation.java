package io.sigma4j.core.condition;

import org.antlr.v4.runtime.Token;

/** Kinds of words that may be expected at a place, in the order in which they are told. */
enum Expectation {
  OPERAND(SigmaConditionLexer.NOT, "a detection name, `not`, `1 of`, `all of`") {
    @Override
    boolean isOf(FirstSyntaxError error) {
      return startsOperand(error);
    }
  },
  PATTERN(SigmaConditionLexer.PATTERN, "`them`, or a pattern of names as in `selection_*`"),
  FIELD(SigmaConditionLexer.FIELD, "a field"),
  OPEN(SigmaConditionLexer.LEFT, "`(`"),
  AND(SigmaConditionLexer.AND, "`and`"),
  OR(SigmaConditionLexer.OR, "`or`"),
  COUNT(SigmaConditionLexer.COUNT, "`count`, `min`, `max`, `avg`, `sum` or `near`") {
    @Override
    boolean isOf(FirstSyntaxError error) {
      return super.isOf(error) && !error.expects(SigmaConditionLexer.NAME);
    }
  },
  BY(SigmaConditionLexer.BY, "`by`") {
    @Override
    boolean isOf(FirstSyntaxError error) {
      return super.isOf(error) && !error.expects(SigmaConditionLexer.NAME);
    }
  },
  COMMA(SigmaConditionLexer.COMMA, "`,`"),
  COMPARISON(SigmaConditionLexer.COMPARE, "a comparison as in `> 5`"),
  THRESHOLD(SigmaConditionLexer.DECIMAL, "a number") {
    @Override
    boolean isOf(FirstSyntaxError error) {
      return super.isOf(error) && !error.expects(SigmaConditionLexer.NAME);
    }
  },
  CLOSE(SigmaConditionLexer.RIGHT, "`)`"),
  END(Token.EOF, "the end of the condition");

  private final int type;
  private final String words;

  Expectation(int type, String words) {
    this.type = type;
    this.words = words;
  }

  boolean isOf(FirstSyntaxError error) {
    return error.expects(type);
  }

  String words() {
    return words;
  }

  /** Whether a condition or a part of one may start here. */
  static boolean startsOperand(FirstSyntaxError error) {
    return error.expects(SigmaConditionLexer.NAME) && error.expects(SigmaConditionLexer.LEFT);
  }
}
