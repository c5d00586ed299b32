package io.sigma4j.core.pipeline;

import io.sigma4j.core.diagnostic.Diagnostic;
import io.sigma4j.core.diagnostic.DiagnosticCode;
import io.sigma4j.core.ir.Expr;
import io.sigma4j.core.pass.Passes;
import io.sigma4j.core.rule.SigmaRule;
import io.sigma4j.core.value.Placeholders;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Pipelines in the order in which they are applied. Immutable. */
public final class Pipelines {

  /** The most ways that a rule may go. */
  private static final int MOST_WAYS = 64;

  private static final Pipelines NONE = of(List.of(), Unmapped.WARN);

  private final List<Pipeline> pipelines;
  private final List<Step> steps;
  private final TableTypes types;
  private final KnownNames names;

  private Pipelines(List<Pipeline> pipelines, Unmapped policy) {
    this.pipelines = pipelines;
    this.steps = pipelines.stream().flatMap(pipeline -> pipeline.steps().stream()).toList();
    TableTypes all = TableTypes.none();
    for (Pipeline pipeline : pipelines) {
      all = pipeline.types().orElse(all);
    }
    this.types = all;
    this.names = names(steps, types, policy);
  }

  /** No pipeline: rules are as written. */
  public static Pipelines none() {
    return NONE;
  }

  /** Pipelines by priority, those of one priority in the order given. */
  public static Pipelines of(List<Pipeline> pipelines, Unmapped policy) {
    return new Pipelines(
        pipelines.stream().sorted(Comparator.comparingInt(Pipeline::priority)).toList(), policy);
  }

  private static KnownNames names(List<Step> steps, TableTypes types, Unmapped policy) {
    Set<String> mapped = new LinkedHashSet<>();
    Set<KnownNames.Claim> claims = EnumSet.noneOf(KnownNames.Claim.class);
    if (!types.tables().isEmpty()) {
      claims.add(KnownNames.Claim.TABLES);
      claims.add(KnownNames.Claim.FIELDS);
    }
    if (!types.everywhere().isEmpty()) {
      claims.add(KnownNames.Claim.FIELDS);
    }
    for (Step step : steps) {
      mapped.addAll(step.transformation().mappedNames());
      if (!step.sources().isEmpty()) {
        claims.add(KnownNames.Claim.SOURCES);
      }
    }
    if (!mapped.isEmpty()) {
      claims.add(KnownNames.Claim.FIELDS);
    }
    return new KnownNames(claims, mapped, policy);
  }

  /** In the order in which they are applied. */
  public List<Pipeline> list() {
    return pipelines;
  }

  /** What placeholders stand for; a later pipeline counts more. */
  public Placeholders variables() {
    Placeholders all = Placeholders.none();
    for (Pipeline pipeline : pipelines) {
      all = pipeline.variables().orElse(all);
    }
    return all;
  }

  /** What placeholders stand for in a rule: variables, and what steps say. */
  public Placeholders placeholders(SigmaRule rule) {
    PipelineRule start = start(rule, List.of());
    Placeholders all = variables();
    for (Step step : steps) {
      all = step.placeholders(start, all);
    }
    return all;
  }

  /** Whether there is none. */
  public boolean isEmpty() {
    return pipelines.isEmpty();
  }

  /** The rule after all steps. */
  public MappedRule apply(SigmaRule rule, List<Expr> conditions) {
    return ended(ways(start(rule, conditions)));
  }

  /** What every step does with the rule, way by way. */
  public List<WayTrace> explain(SigmaRule rule, List<Expr> conditions) {
    return ways(start(rule, conditions).with(PipelineRule.Fact.RECORDED)).stream()
        .map(
            way ->
                new WayTrace(
                    way.trace(),
                    way.conditions().stream().map(Pipelines::text).toList(),
                    way.state(),
                    way.diagnostics()))
        .toList();
  }

  private static String text(Reduced condition) {
    return condition instanceof Reduced.Kept kept
        ? Passes.normalise(kept.expr()).toString()
        : condition.toString().toLowerCase(Locale.ROOT);
  }

  private List<PipelineRule> ways(PipelineRule start) {
    List<PipelineRule> ways = List.of(start);
    for (Step step : steps) {
      ways = after(step, ways);
    }
    return complete(ways).stream().map(way -> way.hasFailed() ? way : names.judged(way)).toList();
  }

  /** Of several ways, those whose tables have every field; all, if there is none such. */
  private List<PipelineRule> complete(List<PipelineRule> ways) {
    if (ways.size() == 1) {
      return ways;
    }
    List<PipelineRule> complete =
        ways.stream().filter(way -> !way.hasFailed() && names.unknown(way).isEmpty()).toList();
    return complete.stream().allMatch(Pipelines::findsNothing) ? ways : complete;
  }

  private static boolean findsNothing(PipelineRule way) {
    return way.conditions().stream().allMatch(condition -> condition == Reduced.Constant.FALSE);
  }

  private PipelineRule start(SigmaRule rule, List<Expr> conditions) {
    return new PipelineRule(
        rule,
        SourceNames.of(rule.logSource()),
        conditions.stream().<Reduced>map(Reduced.Kept::new).toList(),
        FieldName.of(rule),
        PipelineState.empty(),
        Map.of(),
        types,
        Set.of(),
        Set.of(),
        List.of(),
        List.of());
  }

  private static List<PipelineRule> after(Step step, List<PipelineRule> ways) {
    List<PipelineRule> after = new ArrayList<>();
    for (PipelineRule way : ways) {
      after.addAll(way.hasFailed() ? List.of(way) : step.apply(way));
    }
    return after.size() <= MOST_WAYS ? after : List.of(tooMany(after.get(0), step));
  }

  private static PipelineRule tooMany(PipelineRule rule, Step step) {
    return rule.with(
        Diagnostic.at(
                DiagnosticCode.BAD_PIPELINE,
                step.name().location(),
                "the rule goes more than " + MOST_WAYS + " ways here")
            .withHelp("use fewer pipelines with alternatives at a time"));
  }

  private MappedRule ended(List<PipelineRule> ways) {
    List<PipelineRule> good = ways.stream().filter(way -> !way.hasFailed()).toList();
    if (good.isEmpty()) {
      PipelineRule first = ways.get(0);
      return new MappedRule(
          List.of(),
          List.of(),
          List.of(),
          first.source(),
          first.diagnostics(),
          unmapped(List.of(first)));
    }
    Set<Diagnostic> said = new LinkedHashSet<>();
    good.forEach(way -> said.addAll(way.diagnostics()));
    List<List<Branch>> conditions = new ArrayList<>();
    for (int i = 0; i < good.get(0).conditions().size(); i++) {
      int number = i;
      Endings endings = Endings.of(good.stream().map(way -> way.conditions().get(number)).toList());
      endings.problem(good.get(0).rule(), number).ifPresent(said::add);
      conditions.add(branches(good, number));
    }
    boolean failed = conditions.stream().anyMatch(List::isEmpty);
    Set<FieldName> fields = new LinkedHashSet<>();
    good.forEach(way -> fields.addAll(way.fields()));
    return new MappedRule(
        failed ? List.of() : conditions,
        List.copyOf(fields),
        edits(good.get(0)),
        good.get(0).source(),
        List.copyOf(said),
        unmapped(good));
  }

  private static List<Branch> branches(List<PipelineRule> ways, int number) {
    Set<Branch> branches = new LinkedHashSet<>();
    for (PipelineRule way : ways) {
      Reduced condition = way.conditions().get(number);
      if (condition == Reduced.Constant.TRUE) {
        return List.of();
      }
      if (condition instanceof Reduced.Kept kept) {
        branches.add(branch(way, kept.expr()));
      }
    }
    return List.copyOf(branches);
  }

  private static Branch branch(PipelineRule way, Expr condition) {
    return new Branch(
        Passes.normalise(condition),
        way.state(),
        way.types(),
        way.facts().contains(PipelineRule.Fact.SOURCE_MAPPED)
            ? Branch.Scope.LOG_SOURCE
            : Branch.Scope.EVERY_EVENT);
  }

  /** Where a rule goes several ways, conditions of edits look at the first one. */
  private List<QueryEdit> edits(PipelineRule rule) {
    List<QueryEdit> edits = new ArrayList<>();
    PipelineRule current = rule;
    for (Pipeline pipeline : pipelines) {
      for (EditStep step : pipeline.end().edits()) {
        current = step.collect(current, edits);
      }
    }
    return edits;
  }

  /** All queries of a target as finalizers write them; nothing if there is no finalizer. */
  public Optional<String> finish(List<String> queries) {
    List<Finalizer> finalizers =
        pipelines.stream().flatMap(pipeline -> pipeline.end().finalizers().stream()).toList();
    List<String> current = queries;
    for (Finalizer finalizer : finalizers) {
      current = finalizer.apply(current);
    }
    return finalizers.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", current));
  }

  private List<UnmappedField> unmapped(List<PipelineRule> ways) {
    Set<UnmappedField> found = new LinkedHashSet<>();
    for (PipelineRule way : ways) {
      String source = SourceNames.of(way.rule().logSource()).toString();
      names.unknown(way).forEach(name -> found.add(new UnmappedField(name.field(), source)));
    }
    return List.copyOf(found);
  }
}
