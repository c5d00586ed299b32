package io.sigma4j.core.compiler;

import io.sigma4j.core.backend.Meaning;
import io.sigma4j.core.diagnostic.Diagnostic;
import io.sigma4j.core.diagnostic.DiagnosticCode;
import io.sigma4j.core.diagnostic.Diagnostics;
import io.sigma4j.core.ir.Expr;
import io.sigma4j.core.lowering.LoweringOptions;
import io.sigma4j.core.lowering.RuleLowering;
import io.sigma4j.core.pass.Passes;
import io.sigma4j.core.pipeline.MappedRule;
import io.sigma4j.core.pipeline.Pipelines;
import io.sigma4j.core.rule.CorrelationRule;
import io.sigma4j.core.rule.FilterRule;
import io.sigma4j.core.rule.RuleReader;
import io.sigma4j.core.rule.SigmaDocument;
import io.sigma4j.core.rule.SigmaRule;
import io.sigma4j.core.source.SourceFile;
import io.sigma4j.core.yaml.ReadLimits;
import io.sigma4j.core.yaml.YamlDocument;
import io.sigma4j.core.yaml.YamlReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** From the text of a file to what its rules mean: all that comes before targets. Immutable. */
public final class RuleFrontEnd {

  private final LoweringOptions options;
  private final Pipelines pipelines;

  private RuleFrontEnd(LoweringOptions options, Pipelines pipelines) {
    this.options = options;
    this.pipelines = pipelines;
  }

  /** A front end with these placeholders and limits. */
  public static RuleFrontEnd of(LoweringOptions options) {
    return of(options, Pipelines.none());
  }

  /** A front end that maps rules; what the options define counts more than the pipelines. */
  public static RuleFrontEnd of(LoweringOptions options, Pipelines pipelines) {
    return new RuleFrontEnd(options, pipelines);
  }

  private List<Expr> lowered(SigmaRule rule, Diagnostics diagnostics) {
    LoweringOptions all =
        pipelines.isEmpty()
            ? options
            : new LoweringOptions(
                options.placeholders().orElse(pipelines.placeholders(rule)),
                options.implicit(),
                options.maxValues());
    return new RuleLowering(all).lower(rule, diagnostics);
  }

  /** The pipelines that map rules. */
  public Pipelines pipelines() {
    return pipelines;
  }

  /** What pipelines do with a rule; nothing if the rule itself is wrong. */
  public Optional<MappingTrace> explain(SigmaRule rule) {
    List<Expr> conditions = lowered(rule, new Diagnostics());
    return conditions.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new MappingTrace(
                conditions.stream().map(Passes::normalise).toList(),
                pipelines.explain(rule, conditions)));
  }

  /**
   * Every document of the file, in order. A document that cannot be read is there with the
   * diagnostics that say why; so is a file without any.
   */
  public List<RuleMeaning> read(SourceFile file) {
    Diagnostics reading = new Diagnostics();
    List<YamlDocument> documents = YamlReader.of(ReadLimits.DEFAULT).read(file, reading);
    List<SigmaDocument> rules = RuleReader.read(documents, reading);
    DocumentDiagnostics said = new DocumentDiagnostics(documents, reading.list());
    List<RuleMeaning> out = new ArrayList<>();
    Map<Integer, SigmaDocument> byNumber = new HashMap<>();
    rules.forEach(rule -> byNumber.put(rule.document(), rule));
    for (int number = 0; number < Math.max(1, documents.size()); number++) {
      Optional<SigmaDocument> document = Optional.ofNullable(byNumber.get(number));
      if (document.isPresent() || !said.of(number).isEmpty()) {
        out.add(meaning(file, number, document, said.of(number)));
      }
    }
    return out;
  }

  private RuleMeaning meaning(
      SourceFile file, int number, Optional<SigmaDocument> document, List<Diagnostic> reading) {
    Diagnostics diagnostics = new Diagnostics();
    diagnostics.addAll(reading);
    Optional<MappedRule> mapped = document.flatMap(d -> mapped(d, diagnostics));
    List<Meaning> meanings =
        document
            .filter(SigmaRule.class::isInstance)
            .flatMap(rule -> mapped.map(m -> meanings((SigmaRule) rule, m)))
            .orElse(List.of());
    return new RuleMeaning(
        file,
        number,
        document,
        diagnostics.hasErrors() ? List.of() : meanings,
        DocumentDiagnostics.ordered(diagnostics.list()),
        mapped.map(MappedRule::unmapped).orElse(List.of()));
  }

  private static List<Meaning> meanings(SigmaRule rule, MappedRule mapped) {
    Meaning.Ending ending = new Meaning.Ending(mapped.edits(), mapped.source());
    return mapped.conditions().stream()
        .map(branches -> new Meaning(rule, branches, mapped.fields(), ending))
        .toList();
  }

  private Optional<MappedRule> mapped(SigmaDocument document, Diagnostics diagnostics) {
    if (!(document instanceof SigmaRule rule)) {
      diagnostics.add(notCompiled(document));
      return Optional.empty();
    }
    List<Expr> conditions = lowered(rule, diagnostics);
    if (conditions.isEmpty()) {
      return Optional.empty();
    }
    MappedRule mapped = pipelines.apply(rule, conditions);
    diagnostics.addAll(mapped.diagnostics());
    return Optional.of(mapped);
  }

  private static Diagnostic notCompiled(SigmaDocument document) {
    if (document instanceof CorrelationRule correlation) {
      return Diagnostic.at(
              DiagnosticCode.CORRELATION_NOT_COMPILED,
              correlation.type().location(),
              "correlations are read, but not compiled yet")
          .withHelp("the rules that it refers to are compiled on their own");
    }
    return Diagnostic.at(
            DiagnosticCode.FILTER_NOT_COMPILED,
            ((FilterRule) document).body().location(),
            "filters are read, but not compiled yet")
        .withHelp("put the exclusion into the rules: `condition: selection and not exclusion`");
  }
}
