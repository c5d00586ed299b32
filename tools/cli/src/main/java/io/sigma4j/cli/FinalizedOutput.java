package io.sigma4j.cli;

import io.sigma4j.core.compiler.RuleResult;
import io.sigma4j.core.compiler.SigmaCompiler;
import io.sigma4j.core.compiler.TargetResult;
import io.sigma4j.core.diagnostic.Diagnostic;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All queries of a target as one text, which finalizers of pipelines write. */
final class FinalizedOutput implements QueryOutput {

  private final SigmaCompiler compiler;
  private final PrintWriter out;
  private final Map<String, List<String>> queries = new LinkedHashMap<>();

  FinalizedOutput(SigmaCompiler compiler, PrintWriter out) {
    this.compiler = compiler;
    this.out = out;
    compiler.targets().forEach(target -> queries.put(target.backend().name(), new ArrayList<>()));
  }

  @Override
  public void add(RuleResult rule) {
    for (TargetResult target : rule.targets()) {
      queries.computeIfAbsent(target.target(), key -> new ArrayList<>()).addAll(target.queries());
    }
  }

  @Override
  public void finish(Collection<Diagnostic> assumptions) {
    queries.forEach(
        (target, texts) -> {
          if (queries.size() > 1) {
            out.println("# " + target);
          }
          out.println(compiler.finish(texts).orElse(""));
        });
    out.flush();
  }
}
