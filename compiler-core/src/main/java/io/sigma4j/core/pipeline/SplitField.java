package io.sigma4j.core.pipeline;

import io.sigma4j.core.ir.Match;
import io.sigma4j.core.ir.Not;
import io.sigma4j.core.ir.Touch;
import io.sigma4j.core.ir.Value;
import io.sigma4j.core.value.Shape;
import io.sigma4j.core.value.TextPattern;
import io.sigma4j.core.value.Token;
import io.sigma4j.core.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * {@code split_field}: a field whose text the target keeps in two, cut at the last separator. Every
 * way in which a pattern can fall on the two is one alternative: {@code f = "*\Run\x*"} is {@code
 * before = "*\Run"} with {@code after = "x*"}, or {@code before = "*\Run\x*"}.
 */
final class SplitField implements Transformation.Single {

  private final Set<String> fields;
  private final String before;
  private final String after;
  private final char separator;
  private final Whole whole;

  /** Which part holds a text without a separator. */
  private enum Whole {
    BEFORE,
    AFTER,
    NEITHER
  }

  private SplitField(Set<String> fields, String before, String after, char separator, Whole whole) {
    this.fields = Set.copyOf(fields);
    this.before = before;
    this.after = after;
    this.separator = separator;
    this.whole = whole;
  }

  static Optional<SplitField> read(Parameters step) {
    List<YamlScalar> fields = step.requiredTexts("field");
    Optional<YamlScalar> before = step.requiredScalar("before");
    Optional<YamlScalar> after = step.requiredScalar("after");
    Optional<YamlScalar> separator = step.scalar("separator");
    String whole = step.word("whole", "neither", List.of("before", "after", "neither"));
    if (separator.filter(text -> text.text().length() != 1).isPresent()) {
      step.wrong(
          separator.get().location(), "`separator` is not one character", "write one, as in '/'");
    }
    if (before.isEmpty() || after.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new SplitField(
            Set.copyOf(fields.stream().map(YamlScalar::text).toList()),
            before.get().text(),
            after.get().text(),
            separator.map(text -> text.text().charAt(0)).orElse('\\'),
            Whole.valueOf(whole.toUpperCase(Locale.ROOT))));
  }

  @Override
  public Set<String> mappedNames() {
    return fields;
  }

  @Override
  public PipelineRule applyTo(PipelineRule rule, Selection selection) {
    PipelineRule split =
        rule.rewritten(
            leaf ->
                leaf.field().stream().anyMatch(fields::contains) && selection.takes(leaf)
                    ? split(leaf, selection.step())
                    : new Reduced.Kept(leaf.expr()));
    List<FieldName> shown = new ArrayList<>();
    for (FieldName name : rule.fields()) {
      if (fields.contains(name.name()) && selection.takes(name)) {
        shown.add(new FieldName(before, name.origin().with(named(selection.step()))));
        shown.add(new FieldName(after, name.origin().with(named(selection.step()))));
      } else {
        shown.add(name);
      }
    }
    return split.withFields(shown);
  }

  private static Touch named(StepName step) {
    return step.touch(Touch.Kind.NAMED);
  }

  private Reduced split(Leaf leaf, StepName step) {
    if (leaf.value() instanceof Value.Present) {
      return Reduced.any(
          List.of(test(leaf, before, leaf.value(), step), test(leaf, after, leaf.value(), step)));
    }
    if (!(leaf.value() instanceof Value.Text text)) {
      return new Reduced.Kept(leaf.expr());
    }
    boolean cased = text.pattern().cased();
    List<Reduced> ways = new ArrayList<>();
    for (SplitPattern way : SplitPattern.ways(text.pattern().tokens(), separator)) {
      ways.add(
          Reduced.all(
              List.of(
                  part(leaf, before, new TextPattern(way.before(), cased), step),
                  part(leaf, after, new TextPattern(way.after(), cased), step))));
    }
    whole(leaf, text.pattern(), step).ifPresent(ways::add);
    return ways.isEmpty() ? Reduced.Constant.FALSE : Reduced.any(ways);
  }

  /** The whole text in one part, where the other one is missing. */
  private Optional<Reduced> whole(Leaf leaf, TextPattern pattern, StepName step) {
    if (isSaid(pattern.tokens())) {
      return Optional.empty();
    }
    Value value = RuleContents.text(pattern);
    return switch (whole) {
      case NEITHER -> Optional.empty();
      case BEFORE ->
          Optional.of(
              Reduced.all(List.of(test(leaf, before, value, step), missing(leaf, after, step))));
      case AFTER ->
          Optional.of(
              Reduced.all(List.of(test(leaf, after, value, step), missing(leaf, before, step))));
    };
  }

  /** Whether the ways say it already, or it cannot be: a text with a separator is not after one. */
  private boolean isSaid(List<Token> tokens) {
    int last = tokens.size() - 1;
    return switch (whole) {
      case NEITHER -> true;
      case BEFORE -> last >= 0 && tokens.get(last) instanceof Token.AnyRun;
      case AFTER ->
          (last >= 0 && tokens.get(0) instanceof Token.AnyRun)
              || tokens.stream()
                  .anyMatch(t -> t instanceof Token.Literal l && l.text().indexOf(separator) >= 0);
    };
  }

  private static Reduced missing(Leaf leaf, String field, StepName step) {
    return new Reduced.Kept(
        new Not(new Match(field, new Value.Present(), leaf.origin().with(named(step)))));
  }

  /** A part that may be anything may also be missing, as the name of a default value is. */
  private static Reduced part(Leaf leaf, String field, TextPattern pattern, StepName step) {
    return pattern.shape() == Shape.ANYTHING
        ? Reduced.Constant.TRUE
        : test(leaf, field, RuleContents.text(pattern), step);
  }

  private static Reduced test(Leaf leaf, String field, Value value, StepName step) {
    return new Reduced.Kept(new Match(field, value, leaf.origin().with(named(step))));
  }
}
