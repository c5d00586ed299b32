package io.sigma4j.core.pipeline;

import io.sigma4j.core.ir.Touch;
import io.sigma4j.core.ir.Value;
import io.sigma4j.core.regex.CaseFolding;
import io.sigma4j.core.regex.PcreRegexPrinter;
import io.sigma4j.core.regex.Regex;
import io.sigma4j.core.value.TextPattern;
import io.sigma4j.core.value.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code regex}: texts as regular expressions that find the same. With {@code plain} the case of
 * letters counts.
 *
 * @param folding which letters are taken for the same
 */
record ToRegex(CaseFolding folding) implements Transformation.OfLeaves {

  static Optional<ToRegex> read(Parameters step) {
    String method =
        step.word(
            "method",
            "ignore_case_brackets",
            List.of("plain", "ignore_case_flag", "ignore_case_brackets"));
    return Optional.of(
        new ToRegex(method.equals("plain") ? CaseFolding.NONE : CaseFolding.UNICODE));
  }

  @Override
  public Reduced rewrite(Leaf leaf, Selection selection) {
    if (!(leaf.value() instanceof Value.Text text)) {
      return new Reduced.Kept(leaf.expr());
    }
    Regex tree = tree(text.pattern());
    Value value = new Value.Regex(tree, PcreRegexPrinter.print(tree));
    return new Reduced.Kept(leaf.with(value, selection.step().touch(Touch.Kind.CHANGED)));
  }

  private Regex tree(TextPattern pattern) {
    CaseFolding letters = pattern.cased() ? CaseFolding.NONE : folding;
    List<Regex> parts = new ArrayList<>();
    pattern.tokens().forEach(token -> parts.add(part(token, letters)));
    return Regex.wholeValue(Regex.sequence(parts));
  }

  private static Regex part(Token token, CaseFolding letters) {
    if (token instanceof Token.Literal literal) {
      return Regex.literal(literal.text(), letters);
    }
    if (token instanceof Token.OneOf oneOf) {
      return Regex.oneOf(oneOf.characters());
    }
    return token instanceof Token.AnyRun ? Regex.anything() : Regex.anyCharacter();
  }
}
