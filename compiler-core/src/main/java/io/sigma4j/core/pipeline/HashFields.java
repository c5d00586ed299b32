package io.sigma4j.core.pipeline;

import io.sigma4j.core.diagnostic.Diagnostic;
import io.sigma4j.core.diagnostic.DiagnosticCode;
import io.sigma4j.core.diagnostic.Effect;
import io.sigma4j.core.ir.Expr;
import io.sigma4j.core.ir.Origin;
import io.sigma4j.core.ir.Touch;
import io.sigma4j.core.ir.Value;
import io.sigma4j.core.value.TextPattern;
import io.sigma4j.core.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * {@code hashes_fields}: {@code Hashes = "*MD5=a,SHA1=b*" -> And(MD5 = "a", SHA1 = "b")}. A hash
 * that the target has no field for is a declared loss.
 */
final class HashFields implements Transformation.Single {

  private final Set<String> fields;
  private final List<String> algorithms;
  private final String prefix;
  private final boolean withAlgorithm;

  private HashFields(
      Set<String> fields, List<String> algorithms, String prefix, boolean withAlgorithm) {
    this.fields = Set.copyOf(fields);
    this.algorithms = List.copyOf(algorithms);
    this.prefix = prefix;
    this.withAlgorithm = withAlgorithm;
  }

  static Optional<HashFields> read(Parameters step) {
    List<String> algorithms =
        step.requiredTexts("valid_hash_algos").stream()
            .map(text -> text.text().toUpperCase(Locale.ROOT))
            .toList();
    Set<String> fields = new TreeSet<>();
    step.texts("field_to_parse").stream().map(YamlScalar::text).forEach(fields::add);
    if (fields.isEmpty()) {
      fields.add("Hashes");
    }
    String prefix = step.text("field_prefix").orElse("");
    boolean dropped = step.flag("drop_algo_prefix", false);
    return algorithms.isEmpty()
        ? Optional.empty()
        : Optional.of(new HashFields(fields, algorithms, prefix, !dropped));
  }

  @Override
  public Set<String> mappedNames() {
    return fields;
  }

  @Override
  public PipelineRule applyTo(PipelineRule rule, Selection selection) {
    List<Diagnostic> said = new ArrayList<>();
    PipelineRule split =
        rule.rewritten(
            leaf ->
                leaf.field().stream().anyMatch(fields::contains) && selection.takes(leaf)
                    ? split(leaf, selection.step(), said)
                    : new Reduced.Kept(leaf.expr()));
    for (Diagnostic diagnostic : said) {
      split = split.with(diagnostic);
    }
    return split.withFields(shown(rule.fields(), selection));
  }

  private List<FieldName> shown(List<FieldName> names, Selection selection) {
    List<FieldName> shown = new ArrayList<>();
    for (FieldName name : names) {
      if (!fields.contains(name.name()) || !selection.takes(name)) {
        shown.add(name);
        continue;
      }
      Origin origin = name.origin().with(selection.step().touch(Touch.Kind.NAMED));
      algorithms.forEach(algorithm -> shown.add(new FieldName(field(algorithm), origin)));
    }
    return shown;
  }

  private String field(String algorithm) {
    return withAlgorithm ? prefix + algorithm : prefix;
  }

  private Reduced split(Leaf leaf, StepName step, List<Diagnostic> said) {
    if (leaf.value() instanceof Value.Present) {
      return Reduced.any(algorithms.stream().map(a -> on(leaf, a, leaf.value(), step)).toList());
    }
    if (!(leaf.value() instanceof Value.Text text)) {
      return new Reduced.Kept(leaf.expr());
    }
    List<HashText.Part> parts = HashText.parts(text.pattern());
    List<Reduced> terms = new ArrayList<>();
    for (HashText.Part part : parts) {
      List<Reduced> choices =
          part.algorithms().stream()
              .filter(algorithms::contains)
              .map(algorithm -> on(leaf, algorithm, value(part.hash()), step))
              .toList();
      if (!choices.isEmpty()) {
        terms.add(Reduced.any(choices));
      }
    }
    if (terms.size() == parts.size() && !parts.isEmpty()) {
      return Reduced.all(terms);
    }
    said.add(loss(leaf, step, terms.isEmpty()));
    return terms.isEmpty() ? Reduced.Constant.FALSE : Reduced.all(terms);
  }

  private static Value value(TextPattern hash) {
    return RuleContents.text(hash);
  }

  private Reduced on(Leaf leaf, String algorithm, Value value, StepName step) {
    Expr changed = leaf.with(value, step.touch(Touch.Kind.CHANGED));
    return new Reduced.Kept(
        new Leaf(changed, leaf.side()).on(field(algorithm), step.touch(Touch.Kind.NAMED)));
  }

  private Diagnostic loss(Leaf leaf, StepName step, boolean nothingLeft) {
    Origin origin = leaf.origin();
    if (leaf.side() == Leaf.Side.UNDER_NOT) {
      return Diagnostic.at(
              DiagnosticCode.DROPPED_UNDER_NOT,
              origin.location(),
              "the target has no field for this hash, which is negated: the query would find more"
                  + " without it")
          .withLabel(step.location(), "fields of hashes: " + String.join(", ", algorithms))
          .withHelp("use one of these hashes, or leave the test out");
    }
    return Diagnostic.at(
            DiagnosticCode.TEST_DROPPED,
            origin.location(),
            nothingLeft
                ? "the target has no field for this hash"
                : "the target has no field for a part of these hashes")
        .withEffect(nothingLeft ? Effect.FEWER : Effect.MORE)
        .withLabel(step.location(), "fields of hashes: " + String.join(", ", algorithms))
        .withHelp("use one of these hashes, or leave the test out");
  }
}
