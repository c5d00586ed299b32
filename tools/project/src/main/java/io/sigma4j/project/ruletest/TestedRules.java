package io.sigma4j.project.ruletest;

import io.sigma4j.core.compiler.RuleMeaning;
import io.sigma4j.core.diagnostic.Diagnostic;
import io.sigma4j.core.diagnostic.DiagnosticCode;
import io.sigma4j.core.diagnostic.Diagnostics;
import io.sigma4j.core.diagnostic.NearestName;
import io.sigma4j.core.diagnostic.Severity;
import io.sigma4j.core.rule.Metadata;
import io.sigma4j.core.rule.SigmaDocument;
import io.sigma4j.core.rule.SigmaRule;
import io.sigma4j.core.yaml.YamlScalar;
import io.sigma4j.project.event.EventRule;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The rules of the file that tests are of. */
final class TestedRules {

  private final List<RuleMeaning> rules;
  private final IdentityHashMap<RuleMeaning, EventRule> ready = new IdentityHashMap<>();

  /** All documents of the file, of which only rules can be tested. */
  TestedRules(List<RuleMeaning> documents) {
    this.rules = documents.stream().filter(TestedRules::isRule).toList();
  }

  /** A document that could not be read may have been a rule. */
  private static boolean isRule(RuleMeaning document) {
    return document.document().map(SigmaRule.class::isInstance).orElse(true);
  }

  /** The rule of a test; if there is none, or it has errors, they are reported. */
  Optional<EventRule> of(RuleTest test, Diagnostics diagnostics) {
    Optional<RuleMeaning> rule = test.rule().isPresent() ? named(test) : only();
    if (rule.isEmpty()) {
      diagnostics.add(notFound(test));
      return Optional.empty();
    }
    if (rule.get().meanings().isEmpty()) {
      rule.get().diagnostics().stream()
          .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
          .forEach(diagnostics::add);
      return Optional.empty();
    }
    return Optional.of(ready.computeIfAbsent(rule.get(), EventRule::of));
  }

  private Optional<RuleMeaning> only() {
    return rules.size() == 1 ? Optional.of(rules.get(0)) : Optional.empty();
  }

  private Optional<RuleMeaning> named(RuleTest test) {
    String id = test.rule().orElseThrow().text();
    return rules.stream().filter(rule -> ids(rule).anyMatch(id::equals)).findFirst();
  }

  private static Stream<String> ids(RuleMeaning rule) {
    return Stream.concat(text(rule, Metadata::id).stream(), text(rule, Metadata::name).stream());
  }

  private static Optional<String> text(
      RuleMeaning rule, Function<Metadata, Optional<YamlScalar>> member) {
    return rule.document().map(SigmaDocument::metadata).flatMap(member).map(YamlScalar::text);
  }

  private Diagnostic notFound(RuleTest test) {
    List<String> known = rules.stream().flatMap(TestedRules::ids).toList();
    if (test.rule().isPresent()) {
      String id = test.rule().get().text();
      return Diagnostic.at(
              DiagnosticCode.TESTED_RULE_NOT_FOUND,
              test.rule().get().location(),
              "the file has no rule with the id `" + id + "`")
          .withHelp(NearestName.among(known).question(id).orElse(help(known)));
    }
    String held = rules.isEmpty() ? "no rule" : rules.size() + " rules";
    return Diagnostic.at(
            DiagnosticCode.TESTED_RULE_NOT_FOUND,
            test.location(),
            "the file of the rule holds " + held)
        .withHelp(help(known));
  }

  private static String help(List<String> known) {
    return known.isEmpty()
        ? "write a rule with an `id` into the file"
        : "name one with `id`: `" + String.join("`, `", known) + "`";
  }
}
