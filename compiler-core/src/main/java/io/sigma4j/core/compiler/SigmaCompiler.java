package io.sigma4j.core.compiler;

import io.sigma4j.core.backend.Backend;
import io.sigma4j.core.backend.Loss;
import io.sigma4j.core.backend.Meaning;
import io.sigma4j.core.backend.Outcome;
import io.sigma4j.core.backend.Query;
import io.sigma4j.core.backend.SourceMap;
import io.sigma4j.core.diagnostic.Diagnostic;
import io.sigma4j.core.diagnostic.DiagnosticCode;
import io.sigma4j.core.diagnostic.Severity;
import io.sigma4j.core.lowering.LoweringOptions;
import io.sigma4j.core.pipeline.QueryEdit;
import io.sigma4j.core.pipeline.QueryFacts;
import io.sigma4j.core.source.SourceFile;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * From the text of Sigma rules to queries. Immutable, holds no resources: many threads can use one.
 *
 * <pre>{@code
 * SigmaCompiler compiler = SigmaCompiler.of(Target.of(backend));
 * for (RuleResult rule : compiler.compile(SourceFile.of("rule.yml", text))) {
 *   rule.targets().get(0).queries().forEach(System.out::println);
 * }
 * }</pre>
 */
public final class SigmaCompiler {

  private final List<Target> targets;
  private final RuleFrontEnd frontEnd;
  private final Strictness strictness;
  private final Splitting splitting;

  private SigmaCompiler(
      List<Target> targets, RuleFrontEnd frontEnd, Strictness strictness, Splitting splitting) {
    this.targets = List.copyOf(targets);
    this.frontEnd = frontEnd;
    this.strictness = strictness;
    this.splitting = splitting;
  }

  /** What an approximate query is good for. */
  public enum Strictness {
    /** It is emitted with a warning. */
    LENIENT,
    /** It is refused. */
    STRICT
  }

  /** A compiler for these targets that knows no placeholders and emits approximate queries. */
  public static SigmaCompiler of(Target... targets) {
    return of(List.of(targets), LoweringOptions.defaults(), Strictness.LENIENT);
  }

  /** A compiler without pipelines. */
  public static SigmaCompiler of(
      List<Target> targets, LoweringOptions options, Strictness strictness) {
    return of(targets, RuleFrontEnd.of(options), strictness);
  }

  /** A compiler of what a front end reads. */
  public static SigmaCompiler of(
      List<Target> targets, RuleFrontEnd frontEnd, Strictness strictness) {
    return new SigmaCompiler(targets, frontEnd, strictness, Splitting.NEVER);
  }

  /** The same compiler, which does that to queries beyond a product's limit. */
  public SigmaCompiler with(Splitting wanted) {
    return new SigmaCompiler(targets, frontEnd, strictness, wanted);
  }

  /**
   * All queries of a target as one text, if pipelines say how.
   *
   * @param queries of the rules in order
   */
  public Optional<String> finish(List<String> queries) {
    return frontEnd.pipelines().finish(queries);
  }

  /** The targets in the order of results. */
  public List<Target> targets() {
    return targets;
  }

  /** Every document of the file, in order, for every target. Never throws for what a file holds. */
  public List<RuleResult> compile(SourceFile file) {
    return frontEnd.read(file).stream().map(this::compile).toList();
  }

  /** A document that was read already, for every target. */
  public RuleResult compile(RuleMeaning rule) {
    return new RuleResult(rule, targets.stream().map(target -> compile(rule, target)).toList());
  }

  private TargetResult compile(RuleMeaning rule, Target target) {
    List<Outcome<Query>> outcomes = new ArrayList<>();
    for (Meaning meaning : rule.meanings()) {
      compile(meaning, target).stream()
          .map(outcome -> outcome.map(query -> edited(query, meaning, target)))
          .forEach(outcomes::add);
    }
    Outcome<List<Query>> all = Outcome.all(outcomes);
    return result(
        rule, target, rule.meanings().isEmpty() ? Optional.empty() : all.value(), all.losses());
  }

  private List<Outcome<Query>> compile(Meaning meaning, Target target) {
    return switch (splitting) {
      case NEVER -> List.of(target.backend().compile(meaning, target.request()));
      case AT_LIMITS -> new QueryDivision(target).compile(meaning);
    };
  }

  private static Query edited(Query query, Meaning meaning, Target target) {
    if (meaning.ending().edits().isEmpty()) {
      return query;
    }
    QueryFacts facts =
        new QueryFacts(
            meaning.rule(),
            meaning.ending().source(),
            meaning.branches().get(0).state(),
            target.backend().name());
    Query current = query;
    for (QueryEdit edit : meaning.ending().edits()) {
      current = current.in(edit.apply(current.text(), facts));
    }
    return current;
  }

  private TargetResult result(
      RuleMeaning rule, Target target, Optional<List<Query>> compiled, List<Loss> losses) {
    Set<Diagnostic> diagnostics = new LinkedHashSet<>();
    Set<Diagnostic> assumptions = new LinkedHashSet<>();
    if (!rule.isMapped()) {
      assumptions.add(frontEnd.pipelines().isEmpty() ? NO_PIPELINE : NO_LOG_SOURCE);
    }
    boolean approximate = rule.isApproximate();
    for (Loss loss : losses) {
      switch (loss.kind()) {
        case ASSUMPTION -> assumptions.add(assumption(loss, target.backend()));
        case APPROXIMATE -> {
          approximate = true;
          diagnostics.add(diagnostic(loss, target.backend(), approximateSeverity()));
        }
        case LIMIT -> diagnostics.add(diagnostic(loss, target.backend(), loss.code().severity()));
        case REFUSED -> diagnostics.add(diagnostic(loss, target.backend(), Severity.ERROR));
      }
    }
    if (strictness == Strictness.STRICT) {
      rule.diagnostics().stream()
          .filter(diagnostic -> diagnostic.effect().isPresent())
          .forEach(diagnostic -> diagnostics.add(diagnostic.withSeverity(Severity.ERROR)));
    }
    boolean refused = compiled.isEmpty() || (approximate && strictness == Strictness.STRICT);
    List<Query> queries = compiled.orElse(List.of());
    return new TargetResult(
        target.backend().name(),
        target.request().format(),
        refused ? List.of() : queries.stream().map(Query::text).toList(),
        refused ? List.of() : sourceMaps(queries, target),
        refused ? Fidelity.REFUSED : approximate ? Fidelity.APPROXIMATE : Fidelity.EXACT,
        List.copyOf(diagnostics),
        refused ? List.of() : List.copyOf(assumptions));
  }

  private static List<SourceMap> sourceMaps(List<Query> queries, Target target) {
    return switch (target.request().tracing()) {
      case OFF -> List.of();
      case SOURCE_MAP -> queries.stream().map(Query::sourceMap).toList();
    };
  }

  private static final Diagnostic NO_LOG_SOURCE =
      Diagnostic.ofRun(
              DiagnosticCode.NO_LOG_SOURCE_MAPPED,
              "the pipelines add no condition for the log source of some rules")
          .withHelp("add a pipeline that does, or restrict the queries to the events meant");

  private static final Diagnostic NO_PIPELINE =
      Diagnostic.ofRun(
              DiagnosticCode.NO_LOG_SOURCE_MAPPED,
              "no pipeline: fields are as written, and the log source adds no condition")
          .withHelp("restrict the queries to the events that the rules' log sources name");

  private Severity approximateSeverity() {
    return strictness == Strictness.STRICT ? Severity.ERROR : Severity.WARNING;
  }

  private static Diagnostic assumption(Loss loss, Backend backend) {
    Diagnostic diagnostic = Diagnostic.ofRun(loss.code(), backend.name() + ": " + loss.message());
    return loss.help().map(diagnostic::withHelp).orElse(diagnostic);
  }

  private static Diagnostic diagnostic(Loss loss, Backend backend, Severity severity) {
    Diagnostic diagnostic =
        Diagnostic.at(
                loss.code(),
                loss.origin().orElseThrow().location(),
                backend.name() + ": " + loss.message())
            .withSeverity(severity);
    Diagnostic helpful = loss.help().map(diagnostic::withHelp).orElse(diagnostic);
    return loss.effect().map(helpful::withEffect).orElse(helpful);
  }
}
