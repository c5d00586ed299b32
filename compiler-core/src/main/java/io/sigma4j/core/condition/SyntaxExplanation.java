package io.sigma4j.core.condition;

import io.sigma4j.core.diagnostic.Diagnostic;
import io.sigma4j.core.diagnostic.DiagnosticCode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.Token;

/** What is wrong with a condition, in Sigma's words: what was found, and what would fit there. */
final class SyntaxExplanation {

  private final ConditionText text;
  private final List<Token> tokens;

  /** The tokens are all of the text, the end last. */
  SyntaxExplanation(ConditionText text, List<Token> tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  Diagnostic explain(FirstSyntaxError error) {
    if (tokens.size() < 2) {
      return Diagnostic.at(
              DiagnosticCode.CONDITION_SYNTAX, text.location(), "the condition is empty")
          .withHelp("name the detections that must match, as in `selection`");
    }
    Optional<Token> unclosed = unclosed(error);
    return unclosed.isPresent() ? unclosed(unclosed.get()) : misfit(error);
  }

  private Diagnostic misfit(FirstSyntaxError error) {
    Token found = error.found();
    boolean end = found.getType() == Token.EOF;
    Token place = end ? tokens.get(found.getTokenIndex() - 1) : found;
    String what =
        end
            ? "the condition ends after `%s`".formatted(place.getText())
            : "found `%s`".formatted(found.getText());
    String message = what + ", expected " + expected(error);
    return Diagnostic.at(DiagnosticCode.CONDITION_SYNTAX, text.location(place), message)
        .withHelp(new SyntaxHelp(tokens, error).text());
  }

  private Diagnostic unclosed(Token open) {
    return Diagnostic.at(
            DiagnosticCode.CONDITION_SYNTAX, text.location(open), "this `(` is never closed")
        .withHelp("add `)` where the group ends");
  }

  /** The innermost open parenthesis if all that is missing is its other half. */
  private Optional<Token> unclosed(FirstSyntaxError error) {
    if (error.found().getType() != Token.EOF || !error.expects(SigmaConditionLexer.RIGHT)) {
      return Optional.empty();
    }
    Deque<Token> open = new ArrayDeque<>();
    for (Token token : tokens) {
      if (token.getType() == SigmaConditionLexer.LEFT) {
        open.push(token);
      } else if (token.getType() == SigmaConditionLexer.RIGHT) {
        open.poll();
      }
    }
    return Optional.ofNullable(open.peek());
  }

  private static String expected(FirstSyntaxError error) {
    List<String> words = new ArrayList<>();
    for (Expectation expectation : Expectation.values()) {
      if (expectation.isOf(error)) {
        words.add(expectation.words());
      }
    }
    int last = words.size() - 1;
    return last < 1
        ? String.join("", words)
        : String.join(", ", words.subList(0, last)) + " or " + words.get(last);
  }
}
