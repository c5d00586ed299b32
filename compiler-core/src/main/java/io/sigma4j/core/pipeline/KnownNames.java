package io.sigma4j.core.pipeline;

import io.sigma4j.core.diagnostic.Diagnostic;
import io.sigma4j.core.diagnostic.DiagnosticCode;
import io.sigma4j.core.diagnostic.NearestName;
import io.sigma4j.core.diagnostic.Severity;
import io.sigma4j.core.ir.Origin;
import io.sigma4j.core.ir.Touch;
import io.sigma4j.core.ir.Value;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which names pipelines know, and what is said of others. */
final class KnownNames {

  private final Set<Claim> claims;
  private final Set<String> mapped;
  private final Unmapped policy;

  /** What pipelines claim to know. */
  enum Claim {
    /** They map names, or have types for them. */
    FIELDS,
    /** They ask for log sources. */
    SOURCES,
    /** They have tables, so that a query without one is none. */
    TABLES
  }

  /**
   * The names.
   *
   * @param claims what to judge
   * @param mapped the names that steps map, for help
   * @param policy how unknown ones weigh
   */
  KnownNames(Set<Claim> claims, Set<String> mapped, Unmapped policy) {
    this.claims = Set.copyOf(claims);
    this.mapped = new LinkedHashSet<>(mapped);
    this.policy = policy;
  }

  /** The rule with what is to be said of its names. */
  PipelineRule judged(PipelineRule rule) {
    PipelineRule judged = sourceJudged(rule);
    if (judged.hasFailed() || !claims.contains(Claim.FIELDS)) {
      return judged;
    }
    for (Unknown unknown : unknown(rule)) {
      judged = policy == Unmapped.KEEP ? judged : judged.with(diagnostic(rule, unknown));
    }
    return judged.withFields(rule.fields().stream().filter(name -> shows(rule, name)).toList());
  }

  private PipelineRule sourceJudged(PipelineRule rule) {
    if (policy == Unmapped.KEEP) {
      return rule;
    }
    String source = SourceNames.of(rule.rule().logSource()).toString();
    if (claims.contains(Claim.TABLES) && rule.state().list(Branch.TABLE).isEmpty()) {
      return rule.with(
          unmappedSource(rule, "no pipeline has a table for the log source: " + source)
              .withSeverity(Severity.ERROR)
              .withHelp(
                  "add a pipeline that has, or say `-O table=...` together with --unmapped keep"));
    }
    if (!claims.contains(Claim.SOURCES) || rule.facts().contains(PipelineRule.Fact.SOURCE_KNOWN)) {
      return rule;
    }
    return rule.with(
        unmappedSource(rule, "no pipeline knows the log source: " + source)
            .withSeverity(severity())
            .withHelp("add a pipeline that does, or keep the names with --unmapped keep"));
  }

  private static Diagnostic unmappedSource(PipelineRule rule, String message) {
    return Diagnostic.at(
        DiagnosticCode.UNMAPPED_LOG_SOURCE, rule.rule().logSource().location(), message);
  }

  private Severity severity() {
    return policy == Unmapped.ERROR ? Severity.ERROR : Severity.WARNING;
  }

  /** A name that is not known, and where it is. */
  record Unknown(String field, Origin origin) {}

  /** Every unknown name of the conditions, once for each test. */
  List<Unknown> unknown(PipelineRule rule) {
    if (!claims.contains(Claim.FIELDS)) {
      return List.of();
    }
    List<Unknown> found = new ArrayList<>();
    Set<ItemKey> seen = new LinkedHashSet<>();
    rule.rewritten(
        leaf -> {
          for (String name : names(leaf)) {
            if (!isKnown(rule, name, leaf.origin()) && seen.add(ItemKey.of(leaf.origin()))) {
              found.add(new Unknown(name, leaf.origin()));
            }
          }
          return new Reduced.Kept(leaf.expr());
        });
    return found;
  }

  private static List<String> names(Leaf leaf) {
    List<String> names = new ArrayList<>(leaf.field().stream().toList());
    if (leaf.value() instanceof Value.FieldReference reference) {
      names.add(reference.field());
    }
    return names;
  }

  private static boolean isKnown(PipelineRule rule, String name, Origin origin) {
    if (isTouched(origin, Touch.Kind.ADDED)) {
      return true;
    }
    List<String> tables =
        rule.state().list(Branch.TABLE).stream().filter(rule.types()::knows).toList();
    if (!tables.isEmpty()) {
      return tables.stream().anyMatch(table -> rule.types().in(table).knows(name));
    }
    return isTouched(origin, Touch.Kind.NAMED) || rule.types().everywhere().knows(name);
  }

  private static boolean isTouched(Origin origin, Touch.Kind kind) {
    return origin.touches().stream().anyMatch(touch -> touch.kind() == kind);
  }

  /** A column that a known table lacks would make the query invalid. */
  private static boolean shows(PipelineRule rule, FieldName name) {
    boolean closed = rule.state().list(Branch.TABLE).stream().anyMatch(rule.types()::knows);
    return !closed || isKnown(rule, name.name(), name.origin());
  }

  private Diagnostic diagnostic(PipelineRule rule, Unknown unknown) {
    Origin place = unknown.origin().key().orElse(unknown.origin());
    Set<String> known = new LinkedHashSet<>(mapped);
    rule.state()
        .list(Branch.TABLE)
        .forEach(table -> known.addAll(rule.types().in(table).all().keySet()));
    known.addAll(rule.types().everywhere().all().keySet());
    return Diagnostic.at(DiagnosticCode.UNMAPPED_FIELD, place.location(), message(rule, unknown))
        .withSeverity(severity())
        .withHelp(
            NearestName.among(known)
                .question(unknown.field())
                .orElse("map it in a pipeline of your own, or keep it with --unmapped keep"));
  }

  private static String message(PipelineRule rule, Unknown unknown) {
    List<String> tables = rule.state().list(Branch.TABLE);
    String where = tables.isEmpty() ? "" : " in " + String.join(", ", tables);
    return isTouched(unknown.origin(), Touch.Kind.NAMED)
        ? "a pipeline maps the field to `" + unknown.field() + "`, which does not exist" + where
        : "no pipeline knows the field `" + unknown.field() + "`" + where;
  }
}
