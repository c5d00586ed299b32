package io.sigma4j.core.condition;

import io.sigma4j.core.diagnostic.Diagnostic;
import io.sigma4j.core.diagnostic.DiagnosticCode;
import io.sigma4j.core.diagnostic.Diagnostics;
import io.sigma4j.core.yaml.YamlScalar;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.PredictionMode;

/** From the text of a condition to its tree. Holds nothing but limits: share it as you like. */
public final class ConditionParser {

  private final ConditionLimits limits;

  /** A parser that refuses what is beyond {@code limits}. */
  public ConditionParser(ConditionLimits limits) {
    this.limits = limits;
  }

  /** The tree, or nothing and exactly one error. */
  public Optional<ParsedCondition> parse(YamlScalar scalar, Diagnostics diagnostics) {
    if (scalar.text().length() > limits.length()) {
      diagnostics.add(tooLong(scalar));
      return Optional.empty();
    }
    ConditionText text = ConditionText.of(scalar);
    CommonTokenStream stream = text.tokens();
    List<Token> tokens = stream.getTokens();
    Optional<Token> tooDeep = Nesting.beyond(limits.depth(), tokens);
    if (tooDeep.isPresent()) {
      diagnostics.add(tooDeep(text, tooDeep.get()));
      return Optional.empty();
    }
    return read(text, stream, diagnostics);
  }

  private static Optional<ParsedCondition> read(
      ConditionText text, CommonTokenStream stream, Diagnostics diagnostics) {
    FirstSyntaxError error = new FirstSyntaxError();
    SigmaConditionParser parser = new SigmaConditionParser(stream);
    parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
    parser.setErrorHandler(new StopAtError());
    parser.removeErrorListeners();
    parser.addErrorListener(error);
    SigmaConditionParser.ConditionContext tree = parser.condition();
    if (error.isPresent()) {
      diagnostics.add(new SyntaxExplanation(text, stream.getTokens()).explain(error));
      return Optional.empty();
    }
    return new TreeReader(text).read(tree, diagnostics);
  }

  private Diagnostic tooLong(YamlScalar scalar) {
    return Diagnostic.at(
            DiagnosticCode.CONDITION_TOO_LONG,
            scalar.location(),
            "the condition has %,d characters, the limit is %,d"
                .formatted(scalar.text().length(), limits.length()))
        .withHelp(
            "give the detections a common prefix and use `1 of prefix_*` or `all of prefix_*`");
  }

  private Diagnostic tooDeep(ConditionText text, Token token) {
    return Diagnostic.at(
            DiagnosticCode.CONDITION_TOO_DEEP,
            text.location(token),
            "parentheses and `not` are nested more than %,d deep".formatted(limits.depth()))
        .withHelp("remove parentheses that change nothing, and pairs of `not`");
  }
}
