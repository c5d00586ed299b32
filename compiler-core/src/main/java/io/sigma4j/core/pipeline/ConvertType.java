package io.sigma4j.core.pipeline;

import io.sigma4j.core.diagnostic.Diagnostic;
import io.sigma4j.core.diagnostic.DiagnosticCode;
import io.sigma4j.core.ir.Touch;
import io.sigma4j.core.ir.Value;
import io.sigma4j.core.value.Shape;
import io.sigma4j.core.value.TextPattern;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** {@code convert_type}: numbers as texts, or texts as numbers. */
enum ConvertType implements Transformation.Single {
  STR,
  NUM;

  static Optional<ConvertType> read(Parameters step) {
    if (step.required("target_type").isEmpty()) {
      return Optional.empty();
    }
    String word = step.word("target_type", "str", List.of("str", "num"));
    return Optional.of(valueOf(word.toUpperCase(Locale.ROOT)));
  }

  /** The number that a text is the decimal form of. */
  static Optional<BigDecimal> number(String text) {
    int digits = text.startsWith("-") ? 1 : 0;
    boolean reads =
        digits < text.length()
            && text.length() <= 40
            && text.chars().skip(digits).allMatch(c -> (c >= '0' && c <= '9') || c == '.')
            && text.chars().filter(c -> c == '.').count() <= 1
            && Character.isDigit(text.charAt(text.length() - 1));
    return reads ? Optional.of(new BigDecimal(text)) : Optional.empty();
  }

  @Override
  public PipelineRule applyTo(PipelineRule rule, Selection selection) {
    List<Leaf> wrong = new ArrayList<>();
    PipelineRule converted =
        rule.rewritten(
            leaf ->
                new Reduced.Kept(
                    selection.takes(leaf) ? converted(leaf, selection, wrong) : leaf.expr()));
    for (Leaf leaf : wrong) {
      converted =
          converted.with(
              Diagnostic.at(
                      DiagnosticCode.REFUSED_BY_PIPELINE,
                      leaf.origin().location(),
                      "the pipeline wants a number here")
                  .withLabel(selection.step().location(), "converted here")
                  .withHelp("write a number, or leave the test out"));
    }
    return converted;
  }

  private io.sigma4j.core.ir.Expr converted(Leaf leaf, Selection selection, List<Leaf> wrong) {
    Touch touch = selection.step().touch(Touch.Kind.CHANGED);
    if (this == STR && leaf.value() instanceof Value.Numeric number) {
      return leaf.with(new Value.Text(TextPattern.literal(number.decimal())), touch);
    }
    if (this == NUM && leaf.value() instanceof Value.Text text) {
      Optional<BigDecimal> number =
          text.pattern().shape() == Shape.EXACT ? number(text.pattern().text()) : Optional.empty();
      if (number.isPresent()) {
        return leaf.with(new Value.Numeric(number.get()), touch);
      }
      wrong.add(leaf);
    }
    return leaf.expr();
  }
}
