package io.sigma4j.cli;

import io.sigma4j.core.compiler.RuleMeaning;
import io.sigma4j.core.compiler.RuleResult;
import io.sigma4j.core.compiler.TargetResult;
import io.sigma4j.core.diagnostic.Diagnostic;
import io.sigma4j.core.diagnostic.JsonRenderer;
import io.sigma4j.core.diagnostic.JsonText;
import io.sigma4j.core.rule.Metadata;
import io.sigma4j.core.rule.SigmaDocument;
import io.sigma4j.core.yaml.YamlScalar;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One JSON object for each document and target. The assumptions of the whole run stand in the first
 * one, so that lines wait until the run is over.
 */
final class JsonOutput implements QueryOutput {

  private record Line(RuleMeaning rule, TargetResult target) {}

  private final PrintWriter out;
  private final List<Line> lines = new ArrayList<>();

  JsonOutput(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void add(RuleResult rule) {
    rule.targets().forEach(target -> lines.add(new Line(rule.meaning(), target)));
  }

  @Override
  public void finish(Collection<Diagnostic> assumptions) {
    for (int i = 0; i < lines.size(); i++) {
      List<Diagnostic> diagnostics = new ArrayList<>(i == 0 ? assumptions : List.of());
      diagnostics.addAll(lines.get(i).rule().diagnostics());
      diagnostics.addAll(lines.get(i).target().diagnostics());
      out.println(text(lines.get(i), diagnostics));
    }
    out.flush();
  }

  private static String text(Line line, List<Diagnostic> diagnostics) {
    StringBuilder json = new StringBuilder("{");
    member("path", JsonText.quoted(line.rule().file().name()), json);
    member("document", String.valueOf(line.rule().number()), json);
    member("id", metadata(line.rule(), Metadata::id), json);
    member("title", metadata(line.rule(), Metadata::title), json);
    member("target", JsonText.quoted(line.target().target()), json);
    member("format", JsonText.quoted(line.target().format()), json);
    member("queries", list(line.target().queries(), JsonText::quoted), json);
    if (!line.target().sourceMaps().isEmpty()) {
      member("sourceMaps", sourceMaps(line.target()), json);
    }
    member("loss", JsonText.quoted(line.target().fidelity().word()), json);
    member("diagnostics", list(diagnostics, JsonRenderer::render), json);
    return json.append('}').toString();
  }

  private static String sourceMaps(TargetResult target) {
    List<String> maps = new ArrayList<>();
    for (int i = 0; i < target.queries().size(); i++) {
      maps.add(SourceMapJson.of(target.queries().get(i), target.sourceMaps().get(i)));
    }
    return list(maps, Function.identity());
  }

  private static void member(String name, String value, StringBuilder json) {
    json.append(json.length() > 1 ? "," : "")
        .append(JsonText.quoted(name))
        .append(':')
        .append(value);
  }

  private static String metadata(
      RuleMeaning rule, Function<Metadata, Optional<YamlScalar>> member) {
    return rule.document()
        .map(SigmaDocument::metadata)
        .flatMap(member)
        .map(scalar -> JsonText.quoted(scalar.text()))
        .orElse("null");
  }

  private static <T> String list(List<T> items, Function<T, String> text) {
    StringBuilder json = new StringBuilder("[");
    for (T item : items) {
      json.append(json.length() > 1 ? "," : "").append(text.apply(item));
    }
    return json.append(']').toString();
  }
}
