package io.sigma4j.kql;

import io.sigma4j.core.backend.Loss;
import io.sigma4j.core.backend.Meaning;
import io.sigma4j.core.backend.Outcome;
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

  private final KqlForms standard;
  private final KqlForms paths;

  /**
   * A lowering.
   *
   * @param standard the forms where types say nothing of dots
   * @param paths the forms of tests of what is inside dynamic columns
   */
  KqlLowering(KqlForms standard, KqlForms paths) {
    this.standard = standard;
    this.paths = paths;
  }

  /** The query over the tables of {@code rows} that finds what any of their conditions means. */
  Outcome<KqlQuery> lower(Meaning meaning, List<KqlRows> rows) {
    List<Outcome<KqlSource>> sources = new ArrayList<>();
    for (KqlRows some : rows) {
      sources.add(source(meaning.rule(), some, shown(meaning.fields(), some, rows.size() > 1)));
    }
    return Outcome.all(sources).map(KqlQuery::new);
  }

  private Outcome<KqlSource> source(SigmaRule rule, KqlRows rows, List<FieldName> fields) {
    KqlForms forms = rows.condition().accept(new LooksInside(rows.types())) ? paths : standard;
    Outcome<SourcedName> name = table(rule, rows.table());
    Outcome<Term> condition =
        TermLowering.lower(rows.condition(), new KqlLeaves(forms.tables(), rows.types()));
    Outcome<List<SourcedName>> columns = Outcome.all(columns(fields, rows));
    List<Loss> losses = new ArrayList<>(name.losses());
    losses.addAll(condition.losses());
    losses.addAll(columns.losses());
    if (name.value().isEmpty() || condition.value().isEmpty() || columns.value().isEmpty()) {
      return new Outcome<>(Optional.empty(), losses);
    }
    List<KqlOperator> operators = new ArrayList<>();
    operators.add(new KqlOperator.Where(condition.value().get(), forms.printer()));
    if (!columns.value().get().isEmpty()) {
      operators.add(new KqlOperator.Project(columns.value().get()));
    }
    return new Outcome<>(Optional.of(new KqlSource(name.value().get().text(), operators)), losses);
  }

  private static Outcome<SourcedName> table(SigmaRule rule, String table) {
    return name(KqlNames.FLAT, table, Origin.of(rule.location(), RulePath.of("logsource")));
  }

  /** Of several tables, each shows the columns that it has. */
  private static List<FieldName> shown(List<FieldName> fields, KqlRows rows, boolean oneOfMany) {
    return oneOfMany && !rows.types().isEmpty()
        ? fields.stream().filter(field -> rows.types().knows(field.name())).toList()
        : fields;
  }

  /** The columns that the rule wants to be seen; a name given twice would be an error. */
  private List<Outcome<SourcedName>> columns(List<FieldName> fields, KqlRows rows) {
    LinkedHashSet<String> seen = new LinkedHashSet<>();
    List<Outcome<SourcedName>> columns = new ArrayList<>();
    for (FieldName field : fields) {
      if (!field.name().isEmpty() && seen.add(field.name())) {
        KqlForms forms = rows.types().isInDynamic(field.name()) ? paths : standard;
        columns.add(name(forms.names(), field.name(), field.origin()));
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
