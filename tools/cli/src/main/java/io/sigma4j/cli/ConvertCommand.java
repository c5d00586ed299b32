package io.sigma4j.cli;

import io.sigma4j.core.backend.Backends;
import io.sigma4j.core.backend.Tracing;
import io.sigma4j.core.compiler.RuleFrontEnd;
import io.sigma4j.core.compiler.RuleResult;
import io.sigma4j.core.compiler.SigmaCompiler;
import io.sigma4j.core.compiler.Splitting;
import io.sigma4j.core.compiler.Target;
import io.sigma4j.core.pipeline.FieldTypes;
import io.sigma4j.core.pipeline.Pipeline;
import io.sigma4j.core.pipeline.Pipelines;
import io.sigma4j.project.OrderedBatch;
import io.sigma4j.project.RuleFile;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Rules to queries. */
@Command(
    name = "convert",
    mixinStandardHelpOptions = true,
    description = "Converts rules into queries; one bad rule never stops the others.",
    footer = {
      "",
      "Exit code: 0 all compiled; 1 some rule had an error; 2 wrong usage, or nothing to convert;",
      "3 a bug of sigma4j; 4 the output cannot be written."
    })
final class ConvertCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private final InputOptions input = new InputOptions();
  @Mixin private final TargetOptions targetOptions = new TargetOptions();
  @Mixin private final PipelineOptions pipelines = new PipelineOptions();
  @Mixin private final PlaceholderOptions placeholders = new PlaceholderOptions();
  @Mixin private final DiagnosticOptions shown = new DiagnosticOptions();
  @Mixin private final ThreadOption threads = new ThreadOption();

  @Option(
      names = "--disable-pipeline-check",
      description = "Uses pipelines for other targets than those that they are for.")
  private boolean uncheckedPipeline;

  @Option(
      names = "--field-types",
      paramLabel = "FILE",
      description = "YAML: field: keyword, or field: {type: keyword, multi: true}.")
  private Optional<Path> fieldTypes = Optional.empty();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE|DIR",
      description =
          "Where queries go; into a folder, one file for each rule and target, and manifest.json.")
  private Optional<String> output = Optional.empty();

  @Option(
      names = {"-e", "--encoding"},
      paramLabel = "CHARSET",
      description = "Of the output files (default: utf-8).")
  private Charset encoding = StandardCharsets.UTF_8;

  @Option(
      names = {"-s", "--skip-unsupported"},
      description = "What a target cannot express is a warning.")
  private boolean skipUnsupported;

  @Option(
      names = "--fail-unsupported",
      description = "What a target cannot express is an error; the default with -t.")
  private boolean failUnsupported;

  @Option(names = "--strict", description = "Approximate queries are refused.")
  private boolean strict;

  @Option(
      names = "--split",
      description = "A query beyond a product's limit becomes several that find the same together.")
  private boolean split;

  @Option(names = "--json", description = "One JSON object for each rule and target.")
  private boolean json;

  @Option(
      names = "--source-map",
      description = "With --json: for each piece of a query, where the rule says it.")
  private boolean sourceMap;

  @Override
  public Integer call() throws IOException {
    checkUsage();
    SigmaCompiler compiler = compiler();
    List<RuleFile> files = input.files();
    RuleLoader loader = new RuleLoader(System.in);
    ConvertRun run =
        new ConvertRun(
            compiler.targets(),
            isUnsupportedSkipped() ? Refusals.WARNINGS : Refusals.ERRORS,
            spec.commandLine().getErr(),
            shown.output(spec.commandLine().getErr()),
            Progress.of(files.size(), spec.commandLine().getErr()));
    try (QueryOutputs outputs = outputs(compiler, input.names(files))) {
      new OrderedBatch<RuleFile, Attempt<RuleResult>>(
              file -> Attempt.at(file.name(), () -> loader.load(file).compile(compiler)),
              threads.count(files.size()))
          .run(files, attempt -> run.add(attempt, outputs.output()));
      int code = run.finish(outputs.output(), json);
      outputs.complete();
      return code;
    }
  }

  private void checkUsage() {
    if (skipUnsupported && failUnsupported) {
      throw wrong("--skip-unsupported and --fail-unsupported do not go together");
    }
    if (sourceMap && !json) {
      throw wrong("--source-map goes with --json");
    }
  }

  private boolean isUnsupportedSkipped() {
    return skipUnsupported || (targetOptions.areAll() && !failUnsupported);
  }

  private SigmaCompiler compiler() throws IOException {
    FieldTypes types =
        fieldTypes
            .map(file -> SettingsFiles.fieldTypes(file, spec.commandLine()))
            .orElseGet(FieldTypes::none);
    Tracing tracing = sourceMap ? Tracing.SOURCE_MAP : Tracing.OFF;
    Pipelines mapping = pipelines.pipelines();
    List<Target> targets = targetOptions.targets(Backends.load(), types);
    return SigmaCompiler.of(
            allowed(targets, mapping).stream().map(target -> target.with(tracing)).toList(),
            RuleFrontEnd.of(placeholders.lowering(), mapping),
            strict ? SigmaCompiler.Strictness.STRICT : SigmaCompiler.Strictness.LENIENT)
        .with(split ? Splitting.AT_LIMITS : Splitting.NEVER);
  }

  /** Of targets that nobody named, those that the pipelines are for. */
  private List<Target> allowed(List<Target> targets, Pipelines mapping) {
    if (uncheckedPipeline) {
      return targets;
    }
    List<Target> allowed = new ArrayList<>();
    for (Target target : targets) {
      Optional<Pipeline> other =
          mapping.list().stream()
              .filter(pipeline -> !pipeline.isFor(target.backend().names()))
              .findFirst();
      if (other.isEmpty()) {
        allowed.add(target);
      } else if (!targetOptions.areAll()) {
        throw wrong(
            "the pipeline "
                + other.get().name()
                + " is for "
                + String.join(", ", other.get().allowedBackends())
                + ", not for "
                + target.backend().name()
                + "; --disable-pipeline-check uses it all the same");
      }
    }
    return allowed;
  }

  private QueryOutputs outputs(SigmaCompiler compiler, RuleNames names) {
    return QueryOutputs.open(output, json, encoding, compiler, names, spec.commandLine().getOut());
  }

  private CommandLine.ParameterException wrong(String message) {
    return new CommandLine.ParameterException(spec.commandLine(), message);
  }
}
