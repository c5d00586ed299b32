package io.sigma4j.maven;

import io.sigma4j.core.diagnostic.Diagnostics;
import io.sigma4j.core.lowering.LoweringOptions;
import io.sigma4j.core.value.ImplicitPlaceholders;
import io.sigma4j.core.value.Placeholders;
import io.sigma4j.project.compile.PlaceholderText;
import io.sigma4j.project.compile.SettingsFiles;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/** What all goals need: where the rules are, and what their placeholders stand for. */
abstract class RulesMojo extends AbstractMojo {

  /** The folder of rules. */
  @Parameter(property = "sigma.rules", defaultValue = "${project.basedir}/src/main/sigma")
  private File rules = new File("");

  /**
   * Rules to take, as in {@code windows/**}; if none is given, all {@code .yml} and {@code .yaml}.
   */
  @Parameter(property = "sigma.includes")
  private List<String> includes = List.of();

  /** Rules to leave out, as in {@code deprecated/**}. */
  @Parameter(property = "sigma.excludes")
  private List<String> excludes = List.of();

  /** What placeholders stand for: {@code NAME=VALUE,VALUE}; {@code \,} is a comma in a value. */
  @Parameter(property = "sigma.placeholders")
  private List<String> placeholders = List.of();

  /** Files of placeholders, in YAML or JSON. */
  @Parameter(property = "sigma.placeholderFiles")
  private List<File> placeholderFiles = List.of();

  /**
   * Whether a value that is {@code %name%} is replaced without the modifier {@code expand}: {@code
   * defined}, {@code never} or {@code always}.
   */
  @Parameter(property = "sigma.implicitPlaceholders", defaultValue = "defined")
  private String implicitPlaceholders = "defined";

  /** Does nothing at all. */
  @Parameter(property = "sigma.skip", defaultValue = "false")
  private boolean skip;

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("skipped");
      return;
    }
    try {
      run();
    } catch (IOException e) {
      throw new MojoExecutionException("the files cannot be read or written: " + e, e);
    }
  }

  abstract void run() throws IOException, MojoExecutionException, MojoFailureException;

  final Path root() {
    return rules.toPath();
  }

  final List<String> includes() {
    return includes;
  }

  final List<String> excludes() {
    return excludes;
  }

  final LoweringOptions lowering() throws MojoExecutionException {
    Diagnostics diagnostics = new Diagnostics();
    Placeholders read = Placeholders.none();
    for (File file : placeholderFiles) {
      read = SettingsFiles.placeholders(file.toPath(), read, diagnostics);
    }
    for (String text : placeholders) {
      Placeholders before = read;
      read =
          PlaceholderText.read(text, before)
              .orElseThrow(() -> wrong("placeholders want NAME=VALUE,VALUE, not " + text));
    }
    refuse(diagnostics);
    return new LoweringOptions(read, implicit(), LoweringOptions.defaults().maxValues());
  }

  private ImplicitPlaceholders implicit() throws MojoExecutionException {
    return Arrays.stream(ImplicitPlaceholders.values())
        .filter(value -> value.name().equals(implicitPlaceholders.toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                wrong(
                    "implicitPlaceholders is defined, never or always, not "
                        + implicitPlaceholders));
  }

  /** Shows what is wrong with a file of settings; with an error, nothing can be done. */
  final void refuse(Diagnostics diagnostics) throws MojoExecutionException {
    BuildLog log = new BuildLog(getLog(), Path.of(""), FailOn.ERROR);
    diagnostics.list().forEach(log::show);
    if (log.failures() > 0) {
      throw wrong(log.firstFailure());
    }
  }

  /** A mistake in the plugin's configuration. */
  static MojoExecutionException wrong(String message) {
    return new MojoExecutionException("the configuration cannot be used: " + message);
  }
}
