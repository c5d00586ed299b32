package io.sigma4j.splunk;

import io.sigma4j.core.backend.Outcome;
import io.sigma4j.core.backend.Refusal;
import io.sigma4j.core.backend.SourcedName;
import io.sigma4j.core.pipeline.FieldName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The fields that a rule wants to be shown, as the {@code table} command takes them. */
final class TableColumns {

  private TableColumns() {}

  /** The stage that shows them; none if the rule names no field. */
  static Outcome<Optional<SplQuery.Table>> of(List<FieldName> fields) {
    if (fields.isEmpty()) {
      return Outcome.exact(Optional.empty());
    }
    List<SourcedName> columns = new ArrayList<>();
    for (FieldName field : fields) {
      StringBuilder name = new StringBuilder();
      Optional<Refusal> refusal = SplNames.TABLE.write(field.name(), name);
      if (refusal.isPresent()) {
        return Outcome.refused(refusal.get().at(field.origin()));
      }
      columns.add(new SourcedName(name.toString(), field.origin()));
    }
    return Outcome.exact(Optional.of(new SplQuery.Table(columns)));
  }
}
