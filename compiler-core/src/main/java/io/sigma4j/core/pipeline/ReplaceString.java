package io.sigma4j.core.pipeline;

import io.sigma4j.core.ir.Touch;
import io.sigma4j.core.ir.Value;
import io.sigma4j.core.value.TextPattern;
import io.sigma4j.core.value.Token;
import io.sigma4j.core.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * {@code replace_string}: other text where a regular expression matches. Works on tokens: a
 * wildcard stays one, and a backslash before it stays a backslash.
 */
final class ReplaceString implements Transformation.OfLeaves {

  private final RegexParameter regex;
  private final Replacement replacement;
  private final Reach reach;

  /** Where the expression looks. */
  private enum Reach {
    /** At the whole text, with its wildcards. */
    WHOLE,
    /** At each run of plain characters on its own. */
    LITERALS
  }

  private ReplaceString(RegexParameter regex, Replacement replacement, Reach reach) {
    this.regex = regex;
    this.replacement = replacement;
    this.reach = reach;
  }

  static Optional<ReplaceString> read(Parameters step) {
    Reach reach = step.flag("skip_special", false) ? Reach.LITERALS : Reach.WHOLE;
    boolean special = step.flag("interpret_special", false);
    Optional<YamlScalar> text = step.requiredScalar("replacement");
    return step.requiredScalar("regex")
        .flatMap(scalar -> RegexParameter.read(scalar, step.diagnostics()))
        .flatMap(
            regex ->
                text.flatMap(t -> Replacement.read(t, regex, special, step))
                    .map(replacement -> new ReplaceString(regex, replacement, reach)));
  }

  @Override
  public Reduced rewrite(Leaf leaf, Selection selection) {
    if (!(leaf.value() instanceof Value.Text text)) {
      return new Reduced.Kept(leaf.expr());
    }
    List<Token> tokens =
        reach == Reach.WHOLE
            ? replaced(PlainText.of(text.pattern()))
            : literals(text.pattern().tokens());
    TextPattern pattern = new TextPattern(tokens, text.pattern().cased());
    return new Reduced.Kept(
        pattern.equals(text.pattern())
            ? leaf.expr()
            : leaf.with(RuleContents.text(pattern), selection.step().touch(Touch.Kind.CHANGED)));
  }

  private List<Token> literals(List<Token> tokens) {
    List<Token> out = new ArrayList<>();
    for (Token token : tokens) {
      if (token instanceof Token.Literal literal) {
        out.addAll(replaced(PlainText.of(TextPattern.literal(literal.text()))));
      } else {
        out.add(token);
      }
    }
    return out;
  }

  private List<Token> replaced(PlainText text) {
    Matcher match = regex.pattern().matcher(text.text());
    List<Token> out = new ArrayList<>();
    int from = 0;
    while (match.find()) {
      out.addAll(text.part(from, match.start()));
      out.addAll(replacement.tokens(match, text));
      from = match.end();
    }
    out.addAll(text.part(from, text.text().length()));
    return out;
  }
}
