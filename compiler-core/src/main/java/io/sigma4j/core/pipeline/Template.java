package io.sigma4j.core.pipeline;

import io.sigma4j.core.diagnostic.Diagnostic;
import io.sigma4j.core.diagnostic.DiagnosticCode;
import io.sigma4j.core.source.Location;
import io.sigma4j.core.yaml.YamlScalar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * A template in the language of Jinja2, and what fills it.
 *
 * @param text the template
 * @param engine that fills it
 */
record Template(String text, TemplateEngine engine) {

  /** The template of a step, written there or in a file beside the pipeline. */
  static Optional<Template> read(Parameters step, PipelineSettings settings) {
    step.flag("autoescape", false); // nothing here is HTML
    step.key("vars").ifPresent(key -> refuseVariables(key, step));
    step.node("vars");
    Optional<YamlScalar> path = step.scalar("path");
    Optional<YamlScalar> written =
        path.isPresent() ? step.scalar("template") : step.requiredScalar("template");
    Optional<TemplateEngine> engine =
        ServiceLoader.load(TemplateEngine.class, TemplateEngine.class.getClassLoader()).findFirst();
    if (engine.isEmpty()) {
      step.wrong(
          step.location(),
          "templates in the language of Jinja2 need a library that is not there",
          "add sigma4j-templates to the class path, or use `simple_template`");
      return Optional.empty();
    }
    Optional<String> text =
        path.isPresent()
            ? settings.files().read(path.get(), settings.diagnostics())
            : written.map(YamlScalar::text);
    Optional<Location> place = path.or(() -> written).map(YamlScalar::location);
    return text.filter(template -> isRight(template, engine.get(), place.orElseThrow(), step))
        .map(template -> new Template(template, engine.get()));
  }

  private static void refuseVariables(YamlScalar key, Parameters step) {
    step.diagnostics()
        .add(
            Diagnostic.at(
                    DiagnosticCode.OUTSIDE_ACCESS,
                    key.location(),
                    "`vars` of a template is a program in Python, which is never run")
                .withHelp("put the values into the pipeline's own `vars`"));
  }

  private static boolean isRight(
      String template, TemplateEngine engine, Location place, Parameters step) {
    Optional<TemplateEngine.Problem> problem = engine.check(template);
    problem.ifPresent(
        wrong ->
            step.wrong(
                place,
                "the template is wrong in its line " + wrong.line() + ": " + wrong.message(),
                "see the documentation of Jinja2"));
    return problem.isEmpty();
  }

  /** What templates may say about a rule. */
  static Map<String, Object> rule(QueryFacts facts) {
    Map<String, Object> rule = new LinkedHashMap<>();
    Map<String, Object> source = new LinkedHashMap<>();
    for (String name : RuleFacts.names()) {
      List<String> values = RuleFacts.of(name, facts);
      boolean list = List.of("tags", "references", "falsepositives", "fields").contains(name);
      Object value = list ? values : values.stream().findFirst().orElse("");
      if (name.startsWith("logsource.")) {
        source.put(name.substring("logsource.".length()), value);
      } else {
        rule.put(name, value);
      }
    }
    rule.put("logsource", source);
    return rule;
  }

  String fill(Map<String, Object> variables) {
    return engine.fill(text, variables);
  }
}
