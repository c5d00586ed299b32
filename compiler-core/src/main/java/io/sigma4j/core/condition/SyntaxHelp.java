package io.sigma4j.core.condition;

import io.sigma4j.core.diagnostic.NearestName;
import java.util.List;
import org.antlr.v4.runtime.Token;

/** The next step after a syntax error, by the mistakes that people make. */
final class SyntaxHelp {

  private static final NearestName OPERATORS = NearestName.among(List.of("and", "or"));

  private final List<Token> tokens;
  private final FirstSyntaxError error;
  private final Token found;

  SyntaxHelp(List<Token> tokens, FirstSyntaxError error) {
    this.tokens = tokens;
    this.error = error;
    this.found = error.found();
  }

  String text() {
    if (error.expects(SigmaConditionLexer.PATTERN)) {
      return pattern();
    }
    if (Expectation.startsOperand(error)) {
      return operand();
    }
    if (error.expects(SigmaConditionLexer.AND)) {
      return operator();
    }
    return "an aggregation reads `count(field) by group > 5`, or `near` and detections";
  }

  private String pattern() {
    if (found.getType() == SigmaConditionLexer.LEFT) {
      return "a selector takes no list: write `(a or b)` for one, `(a and b)` for all of them";
    }
    return "write `them` for all detections, or a pattern as in `selection_*`";
  }

  private String operand() {
    return switch (found.getType()) {
      case SigmaConditionLexer.PATTERN ->
          "write `1 of %1$s` or `all of %1$s`".formatted(found.getText());
      case SigmaConditionLexer.FOREIGN -> foreign();
      case SigmaConditionLexer.AND, SigmaConditionLexer.OR ->
          "remove `%s`, or name a detection before it".formatted(found.getText());
      case SigmaConditionLexer.RIGHT -> "name a detection before `)`, or remove it";
      case SigmaConditionLexer.PIPE, Token.EOF -> "add the name of a detection";
      default -> "names consist of letters, digits, `_`, `-` and `.`";
    };
  }

  private String operator() {
    return switch (found.getType()) {
      case SigmaConditionLexer.FOREIGN -> foreign();
      case SigmaConditionLexer.COMMA -> "write `or` or `and` in its place";
      case SigmaConditionLexer.COMPARE ->
          "a condition only combines detections: test the field in a detection";
      case SigmaConditionLexer.RIGHT -> "remove it, or add the `(` that it closes";
      case SigmaConditionLexer.PIPE -> "an aggregation stands once, at the end";
      case SigmaConditionLexer.OTHER, SigmaConditionLexer.FIELD ->
          "names consist of letters, digits, `_`, `-` and `.`";
      default -> missing();
    };
  }

  private String missing() {
    String word = found.getText();
    if (found.getTokenIndex() > 0 && quantifies(tokens.get(found.getTokenIndex() - 1))) {
      String quantifier = tokens.get(found.getTokenIndex() - 1).getText();
      return NearestName.among(List.of("of")).to(word).isEmpty()
          ? "write `%s of %s`".formatted(quantifier, word)
          : "did you mean `%s of`?".formatted(quantifier);
    }
    return OPERATORS.question(word).orElse("write `and` or `or` before `%s`".formatted(word));
  }

  private static boolean quantifies(Token token) {
    return switch (token.getType()) {
      case SigmaConditionLexer.NUMBER, SigmaConditionLexer.ALL, SigmaConditionLexer.ANY -> true;
      default -> false;
    };
  }

  private String foreign() {
    return switch (found.getText()) {
      case "&", "&&" -> "write `and`";
      case "||" -> "write `or`";
      case "!" -> "write `not`";
      case "!=" -> "a condition only combines detections: test the field in a detection";
      default -> "write names without quotes";
    };
  }
}
