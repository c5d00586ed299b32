package io.sigma4j.kql;

import io.sigma4j.core.backend.Dialect;
import io.sigma4j.core.backend.Meaning;
import io.sigma4j.core.backend.Outcome;
import io.sigma4j.core.backend.Printer;
import io.sigma4j.core.backend.Refusal;
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
    Outcome<Term> condition = TermLowering.lower(meaning.expr(), new KqlLeaves(tables, types));
    List<Outcome<String>> texts = new ArrayList<>();
    texts.add(table(meaning.rule(), table));
    texts.add(condition.map(printer::print));
    texts.addAll(columns(meaning.rule()));
    return Outcome.all(texts).map(KqlLowering::query);
  }

  /** The first text is the table, the second the condition, the others are columns. */
  private static KqlQuery query(List<String> texts) {
    List<KqlOperator> operators = new ArrayList<>();
    operators.add(new KqlOperator.Where(texts.get(1)));
    if (texts.size() > 2) {
      operators.add(new KqlOperator.Project(texts.subList(2, texts.size())));
    }
    return new KqlQuery(texts.get(0), operators);
  }

  private static Outcome<String> table(SigmaRule rule, String table) {
    return name(KqlNames.FLAT, table, Origin.of(rule.location(), RulePath.of("logsource")));
  }

  /** The columns that the rule wants to be seen; a name given twice would be an error. */
  private List<Outcome<String>> columns(SigmaRule rule) {
    LinkedHashSet<String> seen = new LinkedHashSet<>();
    List<Outcome<String>> columns = new ArrayList<>();
    for (YamlScalar field : rule.fields()) {
      if (!field.text().isEmpty() && seen.add(field.text())) {
        columns.add(name(names, field.text(), Origin.of(field.location(), RulePath.of("fields"))));
      }
    }
    return columns;
  }

  private static Outcome<String> name(KqlNames names, String name, Origin origin) {
    StringBuilder out = new StringBuilder();
    Optional<Refusal> refusal = names.write(name, out);
    return refusal.isPresent()
        ? Outcome.refused(refusal.get().at(origin))
        : Outcome.exact(out.toString());
  }
}
