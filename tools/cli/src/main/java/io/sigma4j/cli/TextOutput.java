package io.sigma4j.cli;

import io.sigma4j.core.compiler.RuleResult;
import io.sigma4j.core.compiler.Target;
import io.sigma4j.core.compiler.TargetResult;
import io.sigma4j.core.diagnostic.Diagnostic;
import java.io.PrintWriter;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Queries for people and shells. Those of a single target are written as they come; those of
 * several targets stand under a heading each.
 */
final class TextOutput implements QueryOutput {

  private final PrintWriter out;
  private final boolean headings;
  private final Map<String, StringBuilder> byTarget = new LinkedHashMap<>();

  TextOutput(List<Target> targets, PrintWriter out) {
    this.out = out;
    this.headings = targets.size() > 1;
    targets.forEach(target -> byTarget.put(target.backend().name(), new StringBuilder()));
  }

  @Override
  public void add(RuleResult rule) {
    for (TargetResult target : rule.targets()) {
      StringBuilder text = byTarget.computeIfAbsent(target.target(), key -> new StringBuilder());
      for (String query : target.queries()) {
        text.append(query).append('\n');
        // Only so can a reader tell where a query of several lines ends.
        text.append(query.indexOf('\n') >= 0 ? "\n" : "");
      }
      if (!headings) {
        out.print(text);
        text.setLength(0);
      }
    }
  }

  @Override
  public void finish(Collection<Diagnostic> assumptions) {
    if (headings) {
      byTarget.forEach(
          (target, text) -> {
            boolean spaced = text.length() > 1 && text.charAt(text.length() - 2) == '\n';
            out.print("# " + target + "\n" + text + (spaced ? "" : "\n"));
          });
    }
    out.flush();
  }
}
