package io.sigma4j.project.output;

import io.sigma4j.core.compiler.Target;
import io.sigma4j.core.compiler.TargetResult;
import io.sigma4j.core.diagnostic.JsonRenderer;
import io.sigma4j.core.diagnostic.JsonText;
import io.sigma4j.project.compile.CompiledRule;
import io.sigma4j.project.compile.ProjectResult;
import io.sigma4j.project.compile.ProjectVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * What a folder of queries holds, as JSON: each rule, what became of it for each target, what is to
 * be said of it, and the versions it was made with. It holds no date and no path of the machine.
 */
final class Manifest {

  /** Raised when a member changes its meaning. */
  private static final int VERSION = 1;

  private Manifest() {}

  static String render(ProjectResult result, QueryNames names) {
    return new JsonObject()
            .number("manifest", VERSION)
            .raw(
                "generator",
                new JsonObject()
                    .text("name", "sigma4j")
                    .text("version", ProjectVersion.text())
                    .line())
            .list(
                "targets",
                result.settings().targets().stream().map(Manifest::target).toList(),
                "  ")
            .list(
                "assumptions",
                result.assumptions().stream().map(JsonRenderer::render).toList(),
                "  ")
            .list(
                "rules",
                result.rules().stream()
                    .map(rule -> rule(rule, result.settings().targets(), names))
                    .toList(),
                "  ")
            .lines("")
        + "\n";
  }

  private static String target(Target target) {
    JsonObject options = new JsonObject();
    new TreeMap<>(target.request().options()).forEach(options::text);
    return new JsonObject()
        .text("target", target.backend().name())
        .text("format", target.request().format())
        .raw("options", options.line())
        .line();
  }

  private static String rule(CompiledRule rule, List<Target> targets, QueryNames names) {
    List<String> results = new ArrayList<>();
    for (int i = 0; i < targets.size(); i++) {
      results.add(result(rule, targets.get(i), rule.targets().get(i), names));
    }
    return new JsonObject()
        .text("path", rule.path())
        .number("document", rule.document())
        .text("id", rule.summary().id())
        .text("title", rule.summary().title())
        .text("status", rule.summary().status())
        .text("level", rule.summary().level())
        .raw("tags", line(rule.summary().tags()))
        .list(
            "diagnostics", rule.diagnostics().stream().map(JsonRenderer::render).toList(), "      ")
        .list("queries", results, "      ")
        .lines("    ");
  }

  private static String line(List<String> texts) {
    return "[" + String.join(", ", texts.stream().map(JsonText::quoted).toList()) + "]";
  }

  private static String result(
      CompiledRule rule, Target target, TargetResult result, QueryNames names) {
    return new JsonObject()
        .text("target", result.target())
        .text("format", result.format())
        .text("loss", result.fidelity().word())
        .text("queryFile", QueryFiles.file(rule, target, result, names))
        .number("queryCount", result.queries().size())
        .list(
            "diagnostics",
            result.diagnostics().stream().map(JsonRenderer::render).toList(),
            "          ")
        .lines("        ");
  }
}
