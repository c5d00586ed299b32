package io.sigma4j.splunk;

import io.sigma4j.core.backend.Loss;
import io.sigma4j.core.backend.Outcome;
import io.sigma4j.core.backend.Refusal;
import io.sigma4j.core.ir.Origin;
import io.sigma4j.core.ir.RulePath;
import io.sigma4j.core.rule.SigmaRule;
import io.sigma4j.core.yaml.YamlScalar;
import java.util.Optional;

/** The fields that a rule wants to be shown, as the {@code table} command takes them. */
final class TableColumns {

  private TableColumns() {}

  /** The stage that shows them; none if the rule names no field. */
  static Outcome<Optional<SplQuery.Table>> of(SigmaRule rule) {
    if (rule.fields().isEmpty()) {
      return Outcome.exact(Optional.empty());
    }
    StringBuilder columns = new StringBuilder();
    for (int i = 0; i < rule.fields().size(); i++) {
      YamlScalar field = rule.fields().get(i);
      columns.append(i == 0 ? "" : ", ");
      Optional<Refusal> refusal = SplNames.TABLE.write(field.text(), columns);
      if (refusal.isPresent()) {
        return Outcome.refused(refused(refusal.get(), field, i));
      }
    }
    return Outcome.exact(Optional.of(new SplQuery.Table(columns.toString())));
  }

  private static Loss refused(Refusal refusal, YamlScalar field, int index) {
    return refusal.at(Origin.of(field.location(), RulePath.of("fields").element(index)));
  }
}
