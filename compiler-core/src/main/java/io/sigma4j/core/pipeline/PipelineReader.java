package io.sigma4j.core.pipeline;

import io.sigma4j.core.diagnostic.Diagnostic;
import io.sigma4j.core.diagnostic.Diagnostics;
import io.sigma4j.core.source.SourceFile;
import io.sigma4j.core.value.Placeholders;
import io.sigma4j.core.value.PlaceholdersReader;
import io.sigma4j.core.yaml.ReadLimits;
import io.sigma4j.core.yaml.YamlDocument;
import io.sigma4j.core.yaml.YamlMapping;
import io.sigma4j.core.yaml.YamlNode;
import io.sigma4j.core.yaml.YamlReader;
import io.sigma4j.core.yaml.YamlScalar;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads pipelines as pySigma writes them, with the additions of {@code docs/pipelines}. */
public final class PipelineReader {

  private final SourceFile file;
  private final PipelineFiles files;
  private final Diagnostics diagnostics;

  private PipelineReader(SourceFile file, PipelineFiles files, Diagnostics diagnostics) {
    this.file = file;
    this.files = files;
    this.diagnostics = diagnostics;
  }

  /** The pipeline of a file; nothing, and errors, if a part of it is wrong. */
  public static Optional<Pipeline> read(SourceFile file, Diagnostics diagnostics) {
    return read(file, PipelineFiles.none(), diagnostics);
  }

  /** The same of a pipeline that may read other files. */
  public static Optional<Pipeline> read(
      SourceFile file, PipelineFiles files, Diagnostics diagnostics) {
    Diagnostics own = new Diagnostics();
    Optional<Pipeline> pipeline = new PipelineReader(file, files, own).read();
    own.list().stream()
        .sorted(Comparator.comparingInt(PipelineReader::start))
        .forEach(diagnostics::add);
    return own.hasErrors() ? Optional.empty() : pipeline;
  }

  private static int start(Diagnostic diagnostic) {
    return diagnostic.location().map(location -> location.span().start()).orElse(0);
  }

  private Optional<Pipeline> read() {
    List<YamlDocument> documents = YamlReader.of(ReadLimits.DEFAULT).read(file, diagnostics);
    for (YamlDocument document : documents) {
      if (document.root().isPresent()) {
        return pipeline(document.root().get());
      }
    }
    return Optional.empty();
  }

  private Optional<Pipeline> pipeline(YamlNode root) {
    if (!(root instanceof YamlMapping mapping)) {
      new PipelineSettings("", Placeholders.none(), files, diagnostics)
          .wrong(root.location(), "a pipeline is a map", "write `name:` and `transformations:`");
      return Optional.empty();
    }
    Parameters parameters = Parameters.of(mapping, "the pipeline", diagnostics);
    String name = parameters.text("name").orElse(file.name());
    Placeholders variables = variables(parameters);
    PipelineHead head =
        new PipelineHead(
            file,
            parameters.number("priority", 0),
            parameters.texts("allowed_backends").stream().map(YamlScalar::text).toList(),
            variables);
    PipelineSettings settings = new PipelineSettings(name, variables, files, diagnostics);
    List<Step> steps =
        new StepReader(settings, "transformations").read(parameters.list("transformations"));
    PipelineEnd end =
        new PipelineEnd(
            new EditReader(settings).read(parameters.list("postprocessing")),
            new FinalizerReader(settings).read(parameters.list("finalizers")));
    TableTypes types = types(parameters);
    parameters.refuseOthers();
    return Optional.of(new Pipeline(name, head, steps, end, types));
  }

  private Placeholders variables(Parameters parameters) {
    return parameters
        .map("vars")
        .map(node -> PlaceholdersReader.read(node, Placeholders.none(), diagnostics))
        .orElseGet(Placeholders::none);
  }

  private TableTypes types(Parameters parameters) {
    FieldTypes everywhere =
        parameters
            .map("field_types")
            .map(node -> FieldTypesReader.read(node, diagnostics))
            .orElseGet(FieldTypes::none);
    Map<String, FieldTypes> tables = new LinkedHashMap<>();
    parameters
        .map("tables")
        .ifPresent(
            mapping ->
                mapping
                    .entries()
                    .forEach(
                        table ->
                            tables.put(
                                table.key().text(),
                                FieldTypesReader.read(table.value(), diagnostics))));
    return TableTypes.of(everywhere, tables);
  }
}
