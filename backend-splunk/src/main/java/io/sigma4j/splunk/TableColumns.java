package io.sigma4j.splunk;

import io.sigma4j.core.backend.Outcome;
import io.sigma4j.core.backend.Refusal;
import io.sigma4j.core.backend.SourcedName;
import io.sigma4j.core.ir.Origin;
import io.sigma4j.core.ir.RulePath;
import io.sigma4j.core.rule.SigmaRule;
import io.sigma4j.core.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The fields that a rule wants to be shown, as the {@code table} command takes them. */
final class TableColumns {

  private TableColumns() {}

  /** The stage that shows them; none if the rule names no field. */
  static Outcome<Optional<SplQuery.Table>> of(SigmaRule rule) {
    if (rule.fields().isEmpty()) {
      return Outcome.exact(Optional.empty());
    }
    List<SourcedName> columns = new ArrayList<>();
    for (int i = 0; i < rule.fields().size(); i++) {
      YamlScalar field = rule.fields().get(i);
      Origin origin = Origin.of(field.location(), RulePath.of("fields").element(i));
      StringBuilder name = new StringBuilder();
      Optional<Refusal> refusal = SplNames.TABLE.write(field.text(), name);
      if (refusal.isPresent()) {
        return Outcome.refused(refusal.get().at(origin));
      }
      columns.add(new SourcedName(name.toString(), origin));
    }
    return Outcome.exact(Optional.of(new SplQuery.Table(columns)));
  }
}
