package io.sigma4j.project.compile;

import io.sigma4j.core.compiler.Target;
import io.sigma4j.core.diagnostic.JsonText;
import io.sigma4j.core.pipeline.Pipeline;
import io.sigma4j.core.value.Placeholders;
import java.util.TreeMap;
import java.util.TreeSet;

/** Settings as a text that two of them share only if they compile every rule alike. */
final class SettingsText {

  private final StringBuilder out = new StringBuilder();

  private SettingsText() {}

  static String of(ProjectSettings settings) {
    SettingsText text = new SettingsText();
    settings.targets().forEach(text::add);
    text.line("implicit", settings.lowering().implicit().name());
    text.line("maxValues", String.valueOf(settings.lowering().maxValues()));
    for (Pipeline pipeline : settings.mapping().pipelines()) {
      text.line("pipeline", pipeline.file().name(), pipeline.file().text());
    }
    text.line("unmapped", settings.mapping().unmapped().name());
    text.line("splitting", settings.splitting().name());
    text.line("strictness", settings.strictness().name());
    text.line("refusals", settings.refusals().name());
    text.add(settings.lowering().placeholders());
    return text.out.toString();
  }

  private void add(Target target) {
    line("target", target.backend().name(), target.request().format());
    new TreeMap<>(target.request().options()).forEach((key, value) -> line("option", key, value));
    new TreeSet<>(target.request().given()).forEach(key -> line("given", key));
    target
        .request()
        .types()
        .all()
        .forEach((field, type) -> line("type", field, String.valueOf(type)));
  }

  private void add(Placeholders placeholders) {
    for (String name : placeholders.names()) {
      Placeholders.Definition definition = placeholders.find(name).orElseThrow();
      line("placeholder", name, String.valueOf(definition.literal()));
      definition.values().forEach(value -> line("value", value));
    }
  }

  private void line(String... words) {
    for (String word : words) {
      JsonText.append(out, word);
    }
    out.append('\n');
  }
}
