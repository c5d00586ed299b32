package io.sigma4j.core.pipeline;

import io.sigma4j.core.diagnostic.JsonText;
import io.sigma4j.core.yaml.YamlMapping;
import io.sigma4j.core.yaml.YamlNode;
import io.sigma4j.core.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads {@code finalizers}. */
final class FinalizerReader {

  private static final List<String> TYPES = List.of("concat", "json", "yaml", "template", "nested");

  private final PipelineSettings settings;

  FinalizerReader(PipelineSettings settings) {
    this.settings = settings;
  }

  /** The finalizers in order, without those that are wrong. */
  List<Finalizer> read(List<YamlNode> nodes) {
    List<Finalizer> finalizers = new ArrayList<>();
    nodes.forEach(node -> finalizer(node).ifPresent(finalizers::add));
    return finalizers;
  }

  private Optional<Finalizer> finalizer(YamlNode node) {
    if (!(node instanceof YamlMapping mapping)) {
      settings.wrong(
          node.location(), "a finalizer is not a map", "write `type: ...` and what it wants");
      return Optional.empty();
    }
    Parameters step = Parameters.of(mapping, "the finalizer", settings.diagnostics());
    Optional<YamlScalar> type = step.requiredScalar("type");
    if (type.isEmpty()) {
      return Optional.empty();
    }
    Parameters named = step.about("`" + type.get().text() + "`");
    Optional<Finalizer> read = finalizer(type.get(), named);
    if (TYPES.contains(type.get().text())) {
      named.refuseOthers();
    }
    return read;
  }

  private Optional<Finalizer> finalizer(YamlScalar type, Parameters step) {
    return switch (type.text()) {
      case "concat" -> Optional.of(concat(step));
      case "json" -> Optional.of(json(step.number("indent", -1)));
      case "yaml" -> Optional.of(yaml(step.number("indent", 0)));
      case "template" -> TemplateFinalizer.read(step, settings).map(Finalizer.class::cast);
      case "nested" ->
          step.required("finalizers").map(node -> nested(read(step.list("finalizers"))));
      default -> {
        step.unknown(
            type.location(), "there is no finalizer `" + type.text() + "`", type.text(), TYPES);
        yield Optional.empty();
      }
    };
  }

  private static Finalizer concat(Parameters step) {
    String separator = step.text("separator").orElse("\n");
    String prefix = step.text("prefix").orElse("");
    String suffix = step.text("suffix").orElse("");
    return queries -> List.of(prefix + String.join(separator, queries) + suffix);
  }

  private static Finalizer json(int indent) {
    String newLine = indent < 0 ? "" : "\n" + " ".repeat(indent);
    String joint = indent < 0 ? ", " : "," + newLine;
    String end = indent < 0 ? "]" : "\n]";
    return queries ->
        List.of(
            queries.isEmpty()
                ? "[]"
                : queries.stream()
                    .map(JsonText::quoted)
                    .collect(Collectors.joining(joint, "[" + newLine, end)));
  }

  /** Texts in double quotes are the same in JSON and in YAML. */
  private static Finalizer yaml(int indent) {
    String dash = " ".repeat(Math.max(0, indent)) + "- ";
    return queries ->
        List.of(
            queries.isEmpty()
                ? "[]"
                : queries.stream()
                    .map(query -> dash + JsonText.quoted(query))
                    .collect(Collectors.joining("\n")));
  }

  private static Finalizer nested(List<Finalizer> finalizers) {
    return queries -> {
      List<String> current = queries;
      for (Finalizer finalizer : finalizers) {
        current = finalizer.apply(current);
      }
      return current;
    };
  }
}
