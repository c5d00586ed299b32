package io.sigma4j.kql;

import io.sigma4j.core.backend.Meaning;
import io.sigma4j.core.ir.Expr;
import io.sigma4j.core.pipeline.Branch;
import io.sigma4j.core.pipeline.FieldTypes;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Rows of a table that a rule is about.
 *
 * @param table its name
 * @param condition what they must be like
 * @param types what the table's columns are
 */
record KqlRows(String table, Expr condition, FieldTypes types) {

  /** The rows of one table, whatever pipelines say. */
  static List<KqlRows> in(String table, Meaning meaning, FieldTypes types) {
    return List.of(new KqlRows(table, meaning.expr(), types));
  }

  /**
   * The rows in the tables that pipelines say.
   *
   * @param types what the user says of fields, which counts more
   * @return none if some rows may be in any table
   */
  static List<KqlRows> of(Meaning meaning, FieldTypes types) {
    Set<KqlRows> rows = new LinkedHashSet<>();
    for (Branch branch : meaning.branches()) {
      List<String> tables = branch.state().list(Branch.TABLE);
      if (tables.isEmpty()) {
        return List.of();
      }
      for (String table : tables) {
        rows.add(new KqlRows(table, branch.expr(), types.orElse(branch.types().in(table))));
      }
    }
    return new ArrayList<>(rows);
  }
}
