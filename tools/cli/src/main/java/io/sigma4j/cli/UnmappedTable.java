package io.sigma4j.cli;

import io.sigma4j.core.compiler.RuleMeaning;
import io.sigma4j.core.pipeline.UnmappedField;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All fields of a run that pipelines do not know, and in how many rules they are. */
final class UnmappedTable {

  private final Map<UnmappedField, Integer> rules = new LinkedHashMap<>();

  void add(RuleMeaning rule) {
    rule.unmapped().forEach(field -> rules.merge(field, 1, Integer::sum));
  }

  /** Prints nothing if there is none; those of most rules first. */
  void print(PrintWriter out) {
    if (rules.isEmpty()) {
      return;
    }
    int width = rules.keySet().stream().mapToInt(field -> field.field().length()).max().orElse(0);
    List<Map.Entry<UnmappedField, Integer>> rows =
        rules.entrySet().stream()
            .sorted(
                Map.Entry.<UnmappedField, Integer>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(row -> row.getKey().field()))
            .toList();
    out.println("fields that no pipeline knows:");
    for (Map.Entry<UnmappedField, Integer> row : rows) {
      String field = row.getKey().field();
      out.println(
          "  "
              + field
              + " ".repeat(width - field.length() + 2)
              + row.getValue()
              + (row.getValue() == 1 ? " rule   " : " rules  ")
              + row.getKey().source());
    }
    out.println();
  }
}
