package io.sigma4j.core.pipeline;

import io.sigma4j.core.diagnostic.Diagnostic;
import io.sigma4j.core.diagnostic.DiagnosticCode;
import io.sigma4j.core.yaml.YamlMapping;
import io.sigma4j.core.yaml.YamlNode;
import io.sigma4j.core.yaml.YamlScalar;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reads {@code file_placeholders}, {@code http_placeholders} and {@code command_placeholders},
 * whose values are fetched at once, if that is allowed.
 */
final class ExternalPlaceholders {

  private static final int MOST_BYTES = 10 << 20;

  private ExternalPlaceholders() {}

  static Optional<NamedPlaceholders> file(Parameters step, StepReader inside, StepName name) {
    PlaceholderNames names = PlaceholderNames.read(step);
    ValueSource source = ValueSource.read(step);
    return step.requiredScalar("path")
        .flatMap(path -> inside.settings().files().read(path, step.diagnostics()))
        .flatMap(text -> placeholders(names, source, text, step));
  }

  static Optional<NamedPlaceholders> http(Parameters step, StepReader inside, StepName name) {
    PlaceholderNames names = PlaceholderNames.read(step);
    ValueSource source = ValueSource.read(step);
    Map<String, String> headers = new LinkedHashMap<>(texts(step, "headers"));
    Optional<String> body = body(step, headers);
    String parameters = form(texts(step, "params"));
    String method = step.text("method").orElse("GET");
    int seconds = step.number("timeout", 10);
    int bytes = step.number("max_body_size", MOST_BYTES);
    Optional<YamlScalar> url = step.requiredScalar("url");
    if (url.isEmpty()) {
      return Optional.empty();
    }
    String address =
        url.get().text()
            + (parameters.isEmpty() ? "" : (url.get().text().contains("?") ? "&" : "?"))
            + parameters;
    PipelineFiles.Content content =
        inside
            .settings()
            .files()
            .answer(new PipelineFiles.HttpQuestion(method, address, headers, body, seconds, bytes));
    return text(content, url.get(), "asks a server", step)
        .flatMap(text -> placeholders(names, source, text, step));
  }

  private static Optional<String> body(Parameters step, Map<String, String> headers) {
    Optional<YamlNode> json = step.node("json_body");
    Map<String, String> form = texts(step, "form_data");
    if (json.isPresent()) {
      headers.putIfAbsent("Content-Type", "application/json");
      return Optional.of(ValuePath.json(json.get()));
    }
    if (form.isEmpty()) {
      return Optional.empty();
    }
    headers.putIfAbsent("Content-Type", "application/x-www-form-urlencoded");
    return Optional.of(form(form));
  }

  private static Map<String, String> texts(Parameters step, String key) {
    Map<String, String> texts = new LinkedHashMap<>();
    step.map(key)
        .map(YamlMapping::entries)
        .orElse(List.of())
        .forEach(
            entry ->
                step.texts(entry.value(), entry.key().text())
                    .forEach(value -> texts.put(entry.key().text(), value.text())));
    return texts;
  }

  private static String form(Map<String, String> values) {
    return values.entrySet().stream()
        .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  static Optional<NamedPlaceholders> command(Parameters step, StepReader inside, StepName name) {
    PlaceholderNames names = PlaceholderNames.read(step);
    ValueSource source = ValueSource.read(step);
    int seconds = step.number("timeout", 30);
    int bytes = step.number("max_stdout", MOST_BYTES);
    List<YamlScalar> words = step.requiredTexts("cmd");
    if (words.isEmpty()) {
      return Optional.empty();
    }
    List<String> command =
        step.node("cmd").orElseThrow() instanceof YamlScalar line
            ? List.of("/bin/sh", "-c", line.text())
            : words.stream().map(YamlScalar::text).toList();
    PipelineFiles.Content content =
        inside.settings().files().output(new PipelineFiles.CommandLine(command, seconds, bytes));
    return text(content, words.get(0), "runs a command", step)
        .flatMap(text -> placeholders(names, source, text, step));
  }

  private static Optional<String> text(
      PipelineFiles.Content content, YamlScalar place, String what, Parameters step) {
    if (content instanceof PipelineFiles.Content.Text text) {
      return Optional.of(text.text());
    }
    if (content instanceof PipelineFiles.Content.Unreadable unreadable) {
      step.wrong(
          place.location(),
          "nothing came from here: " + unreadable.why(),
          "try it by hand, or put the values into a file beside the pipeline");
      return Optional.empty();
    }
    step.diagnostics()
        .add(
            Diagnostic.at(
                    DiagnosticCode.OUTSIDE_ACCESS,
                    place.location(),
                    "the pipeline " + what + ", which is not allowed")
                .withHelp("read the pipeline, and allow it with --allow-external-sources"));
    return Optional.empty();
  }

  private static Optional<NamedPlaceholders> placeholders(
      PlaceholderNames names, ValueSource source, String text, Parameters step) {
    List<String> values = source.values(text, step);
    if (values.isEmpty()) {
      step.wrong(
          step.location(), "there is no value in what was read", "check `filter` and the format");
      return Optional.empty();
    }
    return Optional.of(new NamedPlaceholders(names, values));
  }
}
