package io.sigma4j.maven;

import io.sigma4j.core.backend.Backends;
import io.sigma4j.core.compiler.Fidelity;
import io.sigma4j.core.compiler.SigmaCompiler;
import io.sigma4j.core.compiler.Splitting;
import io.sigma4j.core.compiler.Target;
import io.sigma4j.core.diagnostic.Diagnostics;
import io.sigma4j.core.pipeline.BundledPipelines;
import io.sigma4j.core.pipeline.FieldTypes;
import io.sigma4j.core.pipeline.Pipeline;
import io.sigma4j.core.pipeline.Unmapped;
import io.sigma4j.project.RuleFile;
import io.sigma4j.project.RuleFolder;
import io.sigma4j.project.compile.Mapping;
import io.sigma4j.project.compile.Project;
import io.sigma4j.project.compile.ProjectResult;
import io.sigma4j.project.compile.ProjectSettings;
import io.sigma4j.project.compile.SettingsFiles;
import io.sigma4j.project.compile.TargetChoice;
import io.sigma4j.project.pipeline.OutsideAccess;
import io.sigma4j.project.pipeline.PipelineFinder;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What goals that compile rules need. */
abstract class CompilingMojo extends RulesMojo {

  private static final int FILES_FOR_THREADS = 50;

  /**
   * Target languages, as in {@code splunk} or {@code splunk:FORMAT}; all of them if none is given.
   */
  @Parameter(property = "sigma.targets")
  private List<String> targets = List.of();

  /** Settings of targets: {@code KEY=VALUE}, or {@code TARGET.KEY=VALUE} for one of them. */
  @Parameter(property = "sigma.options")
  private List<String> options = List.of();

  /** Pipelines that map fields and log sources: names, files, or folders of files. */
  @Parameter(property = "sigma.pipelines")
  private List<String> pipelines = List.of();

  /** What becomes of fields and log sources that no pipeline knows: {@code error, warn, keep}. */
  @Parameter(property = "sigma.unmapped", defaultValue = "warn")
  private String unmapped = "warn";

  /** Makes several queries of one that is beyond a product's limit. */
  @Parameter(property = "sigma.split", defaultValue = "false")
  private boolean split;

  @Parameter(defaultValue = "${project.basedir}", readonly = true)
  private File base = new File("");

  /** YAML that tells what fields are, as in {@code EventID: long}. */
  @Parameter(property = "sigma.fieldTypes")
  private @Nullable File fieldTypes;

  /**
   * What fails the build: {@code error}; {@code approximate}, if a query finds more or fewer events
   * than its rule means, too; {@code never}.
   */
  @Parameter(property = "sigma.failOn", defaultValue = "error")
  private String failOn = "error";

  /** Takes what a target cannot express for a warning. */
  @Parameter(property = "sigma.skipUnsupported", defaultValue = "false")
  private boolean skipUnsupported;

  /** How many threads compile; 0 for one a processor, if there are many rules. */
  @Parameter(property = "sigma.threads", defaultValue = "0")
  private int threads;

  final Project project() throws IOException, MojoExecutionException {
    Mapping mapping = mapping();
    ProjectSettings settings =
        new ProjectSettings(
            targets(mapping),
            lowering(),
            mapping,
            split ? Splitting.AT_LIMITS : Splitting.NEVER,
            SigmaCompiler.Strictness.LENIENT,
            skipUnsupported ? ProjectSettings.Refusals.WARNINGS : ProjectSettings.Refusals.ERRORS);
    return new Project(files(), settings);
  }

  private List<RuleFile> files() throws IOException {
    List<RuleFile> files =
        Files.isDirectory(root())
            ? RuleFolder.of(root(), includes(), excludes()).files()
            : List.of();
    if (files.isEmpty()) {
      getLog().warn("there is no rule in " + root());
    }
    return files;
  }

  private Mapping mapping() throws IOException, MojoExecutionException {
    Unmapped policy =
        Arrays.stream(Unmapped.values())
            .filter(value -> value.name().equals(unmapped.toUpperCase(Locale.ROOT)))
            .findFirst()
            .orElseThrow(() -> wrong("unmapped is error, warn or keep, not " + unmapped));
    PipelineFinder finder = new PipelineFinder(BundledPipelines.load(), OutsideAccess.FORBIDDEN);
    List<Pipeline> found = new ArrayList<>();
    for (String name : pipelines) {
      PipelineFinder.Found named = finder.find(place(name));
      if (named.problem().isPresent()) {
        throw wrong(named.problem().get());
      }
      refuse(named.diagnostics());
      found.addAll(named.pipelines());
    }
    return new Mapping(found, policy);
  }

  /** A path is of the project; nothing that is written tells where the project is. */
  private String place(String name) {
    Path path = base.toPath().resolve(name);
    Path here = Path.of("").toAbsolutePath();
    if (!Files.exists(path)) {
      return name;
    }
    return path.startsWith(here) ? here.relativize(path).toString() : path.toString();
  }

  private List<Target> targets(Mapping mapping) throws MojoExecutionException {
    Diagnostics diagnostics = new Diagnostics();
    FieldTypes types =
        fieldTypes == null
            ? FieldTypes.none()
            : SettingsFiles.fieldTypes(fieldTypes.toPath(), diagnostics);
    refuse(diagnostics);
    TargetChoice choice = TargetChoice.of(Backends.load(), targets, options, types);
    if (!choice.problems().isEmpty()) {
      throw wrong(String.join("; ", choice.problems()));
    }
    return allowed(choice.targets(), mapping);
  }

  /** Of targets that nobody named, those that the pipelines are for. */
  private List<Target> allowed(List<Target> chosen, Mapping mapping) throws MojoExecutionException {
    List<Target> allowed = new ArrayList<>();
    for (Target target : chosen) {
      Optional<String> problem = mapping.problem(target);
      if (problem.isEmpty()) {
        allowed.add(target);
      } else if (!targets.isEmpty()) {
        throw wrong(problem.get());
      }
    }
    return allowed;
  }

  final FailOn failOn() throws MojoExecutionException {
    return FailOn.named(failOn)
        .orElseThrow(() -> wrong("failOn is error, approximate or never, not " + failOn));
  }

  final ProjectResult compile(Project project) {
    int files = project.files().size();
    int standard = files < FILES_FOR_THREADS ? 1 : Runtime.getRuntime().availableProcessors();
    return project.compile(threads > 0 ? threads : standard);
  }

  /** Shows all diagnostics and what came of the rules. */
  final BuildLog show(ProjectResult result) throws MojoExecutionException {
    BuildLog log = new BuildLog(getLog(), root(), failOn());
    result.diagnostics().forEach(log::show);
    result.assumptions().forEach(log::show);
    getLog()
        .info(
            String.format(
                Locale.ROOT,
                "%d rules x %d targets: %d exact, %d approximate, %d refused",
                result.rules().size(),
                result.settings().targets().size(),
                result.count(Fidelity.EXACT),
                result.count(Fidelity.APPROXIMATE),
                result.count(Fidelity.REFUSED)));
    return log;
  }

  static void fail(BuildLog log) throws MojoFailureException {
    if (log.failures() > 0) {
      throw new MojoFailureException(
          "problems of rules: " + log.failures() + ", the first one: " + log.firstFailure());
    }
  }
}
