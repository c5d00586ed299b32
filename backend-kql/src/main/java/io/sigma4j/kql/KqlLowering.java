package io.sigma4j.kql;

import io.sigma4j.core.backend.Dialect;
import io.sigma4j.core.backend.Loss;
import io.sigma4j.core.backend.Meaning;
import io.sigma4j.core.backend.Outcome;
import io.sigma4j.core.backend.Printer;
import io.sigma4j.core.backend.Refusal;
import io.sigma4j.core.backend.SourcedName;
import io.sigma4j.core.backend.Term;
import io.sigma4j.core.backend.TermLowering;
import io.sigma4j.core.ir.Origin;
import io.sigma4j.core.ir.RulePath;
import io.sigma4j.core.pipeline.FieldTypes;
import io.sigma4j.core.rule.SigmaRule;
import io.sigma4j.core.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** From a meaning to a query. Immutable. */
final class KqlLowering {

  private final KqlNames names;
  private final KqlTables tables;
  private final Printer printer;

  KqlLowering(KqlNames names) {
    Dialect dialect = KqlDialect.of(names);
    this.names = names;
    this.tables = new KqlTables(dialect);
    this.printer = new Printer(dialect);
  }

  /** The query over {@code table} that finds what the condition means. */
  Outcome<KqlQuery> lower(Meaning meaning, String table, FieldTypes types) {
    Outcome<SourcedName> source = table(meaning.rule(), table);
    Outcome<Term> condition = TermLowering.lower(meaning.expr(), new KqlLeaves(tables, types));
    Outcome<List<SourcedName>> columns = Outcome.all(columns(meaning.rule()));
    List<Loss> losses = new ArrayList<>(source.losses());
    losses.addAll(condition.losses());
    losses.addAll(columns.losses());
    Optional<KqlQuery> query =
        source
            .value()
            .flatMap(
                name ->
                    condition
                        .value()
                        .flatMap(term -> columns.value().map(shown -> query(name, term, shown))));
    return new Outcome<>(query, losses);
  }

  private KqlQuery query(SourcedName table, Term condition, List<SourcedName> columns) {
    List<KqlOperator> operators = new ArrayList<>();
    operators.add(new KqlOperator.Where(condition, printer));
    if (!columns.isEmpty()) {
      operators.add(new KqlOperator.Project(columns));
    }
    return new KqlQuery(table.text(), operators);
  }

  private static Outcome<SourcedName> table(SigmaRule rule, String table) {
    return name(KqlNames.FLAT, table, Origin.of(rule.location(), RulePath.of("logsource")));
  }

  /** The columns that the rule wants to be seen; a name given twice would be an error. */
  private List<Outcome<SourcedName>> columns(SigmaRule rule) {
    LinkedHashSet<String> seen = new LinkedHashSet<>();
    List<Outcome<SourcedName>> columns = new ArrayList<>();
    for (int i = 0; i < rule.fields().size(); i++) {
      YamlScalar field = rule.fields().get(i);
      if (!field.text().isEmpty() && seen.add(field.text())) {
        RulePath path = RulePath.of("fields").element(i);
        columns.add(name(names, field.text(), Origin.of(field.location(), path)));
      }
    }
    return columns;
  }

  private static Outcome<SourcedName> name(KqlNames names, String name, Origin origin) {
    StringBuilder out = new StringBuilder();
    Optional<Refusal> refusal = names.write(name, out);
    return refusal.isPresent()
        ? Outcome.refused(refusal.get().at(origin))
        : Outcome.exact(new SourcedName(out.toString(), origin));
  }
}
