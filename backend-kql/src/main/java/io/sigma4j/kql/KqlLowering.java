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
import io.sigma4j.core.pipeline.FieldName;
import io.sigma4j.core.rule.SigmaRule;
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

  /** The query over the tables of {@code rows} that finds what any of their conditions means. */
  Outcome<KqlQuery> lower(Meaning meaning, List<KqlRows> rows) {
    List<Outcome<KqlSource>> sources = new ArrayList<>();
    rows.forEach(some -> sources.add(source(meaning.rule(), some)));
    Outcome<List<KqlSource>> source = Outcome.all(sources);
    Outcome<List<SourcedName>> columns = Outcome.all(columns(meaning.fields()));
    List<Loss> losses = new ArrayList<>(source.losses());
    losses.addAll(columns.losses());
    Optional<KqlQuery> query =
        source.value().flatMap(from -> columns.value().map(shown -> query(from, shown)));
    return new Outcome<>(query, losses);
  }

  private Outcome<KqlSource> source(SigmaRule rule, KqlRows rows) {
    Outcome<SourcedName> name = table(rule, rows.table());
    Outcome<Term> condition =
        TermLowering.lower(rows.condition(), new KqlLeaves(tables, rows.types()));
    List<Loss> losses = new ArrayList<>(name.losses());
    losses.addAll(condition.losses());
    Optional<KqlSource> source =
        name.value()
            .flatMap(
                table ->
                    condition
                        .value()
                        .map(
                            term ->
                                new KqlSource(table.text(), new KqlOperator.Where(term, printer))));
    return new Outcome<>(source, losses);
  }

  private static KqlQuery query(List<KqlSource> sources, List<SourcedName> columns) {
    return new KqlQuery(
        sources, columns.isEmpty() ? List.of() : List.of(new KqlOperator.Project(columns)));
  }

  private static Outcome<SourcedName> table(SigmaRule rule, String table) {
    return name(KqlNames.FLAT, table, Origin.of(rule.location(), RulePath.of("logsource")));
  }

  /** The columns that the rule wants to be seen; a name given twice would be an error. */
  private List<Outcome<SourcedName>> columns(List<FieldName> fields) {
    LinkedHashSet<String> seen = new LinkedHashSet<>();
    List<Outcome<SourcedName>> columns = new ArrayList<>();
    for (FieldName field : fields) {
      if (!field.name().isEmpty() && seen.add(field.name())) {
        columns.add(name(names, field.name(), field.origin()));
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
