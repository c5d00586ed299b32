package io.sigma4j.core.pipeline;

import io.sigma4j.core.value.TextPattern;
import io.sigma4j.core.value.Token;
import io.sigma4j.core.yaml.YamlScalar;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * {@code replace}: other text where a regular expression matches in the query. What that makes of
 * the query's meaning is the pipeline's affair.
 *
 * @param regex what to look for
 * @param replacement what to put there
 */
record ReplaceInQuery(RegexParameter regex, Replacement replacement) implements QueryEdit {

  static Optional<ReplaceInQuery> read(Parameters step) {
    Optional<YamlScalar> text = step.requiredScalar("replacement");
    return step.requiredScalar("pattern")
        .flatMap(pattern -> RegexParameter.read(pattern, step.diagnostics()))
        .flatMap(
            regex ->
                text.flatMap(t -> Replacement.read(t, regex, false, step))
                    .map(replacement -> new ReplaceInQuery(regex, replacement)));
  }

  @Override
  public Edited apply(String query, QueryFacts facts) {
    PlainText text = PlainText.of(TextPattern.literal(query));
    Matcher match = regex.pattern().matcher(query);
    StringBuilder out = new StringBuilder();
    int from = 0;
    while (match.find()) {
      out.append(query, from, match.start());
      append(replacement.tokens(match, text), out);
      from = match.end();
    }
    out.append(query, from, query.length());
    return new Edited(out.toString(), Optional.empty());
  }

  private static void append(List<Token> tokens, StringBuilder out) {
    for (Token token : tokens) {
      if (token instanceof Token.Literal literal) {
        out.append(literal.text());
      }
    }
  }
}
