package io.sigma4j.core.condition;

import io.sigma4j.core.diagnostic.Diagnostic;
import io.sigma4j.core.diagnostic.DiagnosticCode;
import java.util.List;
import org.antlr.v4.runtime.Token;

/** What is wrong with a condition, in Sigma's words. */
final class SyntaxExplanation {

  private final ConditionText text;
  private final List<Token> tokens;

  SyntaxExplanation(ConditionText text, List<Token> tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  Diagnostic explain(FirstSyntaxError error) {
    Token found = error.found();
    return Diagnostic.at(
        DiagnosticCode.CONDITION_SYNTAX,
        tokens.size() < 2 ? text.location() : text.location(found),
        "found " + found.getText());
  }
}
