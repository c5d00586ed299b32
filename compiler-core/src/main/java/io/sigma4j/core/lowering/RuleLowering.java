package io.sigma4j.core.lowering;

import io.sigma4j.core.condition.Aggregation;
import io.sigma4j.core.condition.ConditionLimits;
import io.sigma4j.core.condition.ConditionParser;
import io.sigma4j.core.condition.ConditionResolver;
import io.sigma4j.core.condition.CorrelationSuggestion;
import io.sigma4j.core.condition.ParsedCondition;
import io.sigma4j.core.diagnostic.Diagnostic;
import io.sigma4j.core.diagnostic.DiagnosticCode;
import io.sigma4j.core.diagnostic.Diagnostics;
import io.sigma4j.core.ir.Expr;
import io.sigma4j.core.rule.Detection;
import io.sigma4j.core.rule.Metadata;
import io.sigma4j.core.rule.SigmaRule;
import io.sigma4j.core.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** From a rule as written to what it means, one expression for each condition. */
public final class RuleLowering {

  private final ConditionParser parser = new ConditionParser(ConditionLimits.STANDARD);
  private final LoweringOptions options;

  public RuleLowering(LoweringOptions options) {
    this.options = options;
  }

  /** What the conditions mean; empty, with errors in {@code diagnostics}, if a part is wrong. */
  public List<Expr> lower(SigmaRule rule, Diagnostics diagnostics) {
    Map<String, Expr> detections = detections(rule, diagnostics);
    List<String> names = rule.detections().stream().map(d -> d.name().text()).toList();
    Set<String> used = new HashSet<>();
    List<Expr> meanings = new ArrayList<>();
    for (YamlScalar text : rule.conditions()) {
      parser
          .parse(text, diagnostics)
          .flatMap(parsed -> lower(rule, parsed, names, detections, used, diagnostics))
          .ifPresent(meanings::add);
    }
    boolean complete =
        meanings.size() == rule.conditions().size() && detections.size() == names.size();
    if (complete) {
      reportUnused(rule, used, diagnostics);
      reportOnlyNegative(rule, meanings, diagnostics);
    }
    return complete ? List.copyOf(meanings) : List.of();
  }

  private Map<String, Expr> detections(SigmaRule rule, Diagnostics diagnostics) {
    DetectionLowering lowering = new DetectionLowering(options, diagnostics);
    Map<String, Expr> detections = new LinkedHashMap<>();
    for (Detection detection : rule.detections()) {
      lowering.lower(detection).ifPresent(expr -> detections.put(detection.name().text(), expr));
    }
    return detections;
  }

  private Optional<Expr> lower(
      SigmaRule rule,
      ParsedCondition parsed,
      List<String> names,
      Map<String, Expr> detections,
      Set<String> used,
      Diagnostics diagnostics) {
    if (parsed.aggregation().isPresent()) {
      diagnostics.add(aggregation(rule, parsed.aggregation().get()));
      return Optional.empty();
    }
    return new ConditionResolver(names)
        .resolve(parsed, diagnostics)
        .flatMap(
            resolved -> {
              used.addAll(resolved.used());
              return resolved
                  .condition()
                  .accept(
                      new ConditionLowering(
                          detections, resolved::names, options.maxValues(), diagnostics));
            });
  }

  private static Diagnostic aggregation(SigmaRule rule, Aggregation aggregation) {
    Metadata metadata = rule.metadata();
    String name =
        metadata.name().or(metadata::id).map(YamlScalar::text).orElse("the_name_of_this_rule");
    Optional<String> timeframe = rule.timeframe().stream().map(YamlScalar::text).findFirst();
    return Diagnostic.at(
            DiagnosticCode.AGGREGATION_NOT_COMPILED,
            aggregation.location(),
            "aggregations in conditions are read, but not compiled yet")
        .withHelp(new CorrelationSuggestion(name, timeframe).help(aggregation));
  }

  private static void reportUnused(SigmaRule rule, Set<String> used, Diagnostics diagnostics) {
    for (Detection detection : rule.detections()) {
      String name = detection.name().text();
      if (!used.contains(name)) {
        diagnostics.add(
            Diagnostic.at(
                    DiagnosticCode.UNUSED_DETECTION,
                    detection.name().location(),
                    "no condition uses the detection `" + name + "`")
                .withHelp("name it in `condition`, or leave it out"));
      }
    }
  }

  private static void reportOnlyNegative(
      SigmaRule rule, List<Expr> meanings, Diagnostics diagnostics) {
    for (int i = 0; i < meanings.size(); i++) {
      if (EmptyEvent.matches(meanings.get(i))) {
        diagnostics.add(
            Diagnostic.at(
                    DiagnosticCode.ONLY_NEGATIVE,
                    rule.conditions().get(i).location(),
                    "the condition also matches events that have none of the rule's fields")
                .withHelp("add a detection of something that must be there, joined by `and`"));
      }
    }
  }
}
