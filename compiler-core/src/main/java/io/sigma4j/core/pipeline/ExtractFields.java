package io.sigma4j.core.pipeline;

import io.sigma4j.core.diagnostic.Diagnostic;
import io.sigma4j.core.diagnostic.DiagnosticCode;
import io.sigma4j.core.diagnostic.Effect;
import io.sigma4j.core.ir.Touch;
import io.sigma4j.core.ir.Value;
import io.sigma4j.core.value.TextPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * {@code extract_fields}: {@code f = "a=1 b=2" -> And(a = "1", b = "2")}, with the named groups of
 * a regular expression for fields.
 */
final class ExtractFields implements Transformation.Single {

  private final RegexParameter regex;
  private final String prefix;
  private final Rest rest;

  /** What becomes of a value that the expression does not match. */
  private enum Rest {
    KEPT,
    LOST
  }

  private ExtractFields(RegexParameter regex, String prefix, Rest rest) {
    this.regex = regex;
    this.prefix = prefix;
    this.rest = rest;
  }

  static Optional<ExtractFields> read(Parameters step) {
    String prefix = step.text("field_prefix").orElse("");
    Rest rest = step.flag("preserve_unmatched", false) ? Rest.KEPT : Rest.LOST;
    return step.requiredScalar("regex")
        .flatMap(text -> RegexParameter.read(text, step.diagnostics()))
        .map(regex -> new ExtractFields(regex, prefix, rest));
  }

  @Override
  public PipelineRule applyTo(PipelineRule rule, Selection selection) {
    List<Diagnostic> said = new ArrayList<>();
    PipelineRule extracted =
        rule.rewritten(
            leaf ->
                selection.takes(leaf) && leaf.value() instanceof Value.Text text
                    ? extracted(leaf, text.pattern(), selection.step(), said)
                    : new Reduced.Kept(leaf.expr()));
    for (Diagnostic diagnostic : said) {
      extracted = extracted.with(diagnostic);
    }
    return extracted;
  }

  private Reduced extracted(Leaf leaf, TextPattern pattern, StepName step, List<Diagnostic> said) {
    PlainText text = PlainText.of(pattern);
    Matcher match = regex.pattern().matcher(text.text());
    List<Reduced> terms = new ArrayList<>();
    while (match.find()) {
      for (int group = 1; group <= regex.names().size(); group++) {
        if (match.start(group) >= 0 && !regex.names().get(group - 1).isEmpty()) {
          terms.add(term(leaf, text, match, group, step));
        }
      }
    }
    if (!terms.isEmpty()) {
      return Reduced.all(terms);
    }
    if (rest == Rest.KEPT) {
      return new Reduced.Kept(leaf.expr());
    }
    said.add(lost(leaf, step));
    return Reduced.Constant.FALSE;
  }

  private Reduced term(Leaf leaf, PlainText text, Matcher match, int group, StepName step) {
    TextPattern pattern =
        new TextPattern(
            text.part(match.start(group), match.end(group)),
            leaf.value() instanceof Value.Text own && own.pattern().cased());
    Leaf changed =
        new Leaf(
            leaf.with(RuleContents.text(pattern), step.touch(Touch.Kind.CHANGED)), leaf.side());
    return new Reduced.Kept(
        changed.on(prefix + regex.names().get(group - 1), step.touch(Touch.Kind.NAMED)));
  }

  private static Diagnostic lost(Leaf leaf, StepName step) {
    boolean negated = leaf.side() == Leaf.Side.UNDER_NOT;
    Diagnostic diagnostic =
        Diagnostic.at(
                negated ? DiagnosticCode.DROPPED_UNDER_NOT : DiagnosticCode.TEST_DROPPED,
                leaf.origin().location(),
                "the pipeline finds no field in this value, and drops it")
            .withLabel(step.location(), "dropped here")
            .withHelp("keep such values with `preserve_unmatched: true`");
    return negated ? diagnostic : diagnostic.withEffect(Effect.FEWER);
  }
}
