package io.sigma4j.cli;

import io.sigma4j.core.compiler.MappingTrace;
import io.sigma4j.core.compiler.RuleMeaning;
import io.sigma4j.core.ir.And;
import io.sigma4j.core.ir.Expr;
import io.sigma4j.core.pipeline.StepTrace;
import io.sigma4j.core.pipeline.WayTrace;
import io.sigma4j.core.source.Location;
import io.sigma4j.core.yaml.YamlScalar;
import java.io.PrintWriter;
import java.util.List;

/** What pipelines do with a rule, for people: steps with their changes, then before and after. */
final class MappingText {

  private final PrintWriter out;

  MappingText(PrintWriter out) {
    this.out = out;
  }

  void print(RuleMeaning meaning, MappingTrace trace) {
    out.println(meaning.file().name() + title(meaning));
    for (int i = 0; i < trace.ways().size(); i++) {
      if (trace.ways().size() > 1) {
        out.println("  way " + (i + 1) + " of " + trace.ways().size());
      }
      print(trace.conditions(), trace.ways().get(i));
    }
    out.println();
  }

  private static String title(RuleMeaning meaning) {
    return meaning
        .document()
        .flatMap(document -> document.metadata().title())
        .map(YamlScalar::text)
        .map(text -> ": " + text)
        .orElse("");
  }

  private void print(List<Expr> before, WayTrace way) {
    way.steps().forEach(this::print);
    if (way.steps().isEmpty()) {
      out.println("  no step takes the rule");
    }
    for (int i = 0; i < before.size(); i++) {
      out.println(before.size() == 1 ? "  condition" : "  condition " + (i + 1));
      diff(before.get(i), way.conditions().get(i));
    }
  }

  private void print(StepTrace step) {
    Location place = step.location();
    out.println(
        "  "
            + place.file().name()
            + ":"
            + place.start().line()
            + ": "
            + step.type()
            + " ("
            + step.id()
            + ")");
    step.changes().forEach(change -> out.println("    " + change));
  }

  private void diff(Expr before, String after) {
    String old = before.toString();
    if (old.equals(after)) {
      out.println("      " + old);
      return;
    }
    terms(before).forEach(term -> out.println((after.contains(term) ? "      " : "    - ") + term));
    out.println("    + " + after);
  }

  private static List<String> terms(Expr expr) {
    return expr instanceof And and
        ? and.terms().stream().map(Expr::toString).toList()
        : List.of(expr.toString());
  }
}
