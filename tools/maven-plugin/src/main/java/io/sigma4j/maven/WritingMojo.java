package io.sigma4j.maven;

import io.sigma4j.project.compile.Fingerprint;
import io.sigma4j.project.compile.Project;
import io.sigma4j.project.compile.ProjectResult;
import io.sigma4j.project.output.OutputFolder;
import java.io.File;
import java.io.IOException;
import java.util.Objects;
import java.util.SortedMap;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** What goals that write files need: nothing is done if nothing changed. */
abstract class WritingMojo extends CompilingMojo {

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private @Nullable MavenProject project;

  @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
  private @Nullable MojoExecution execution;

  /** Where it is remembered what was written. */
  @Parameter(defaultValue = "${project.build.directory}/sigma4j", readonly = true)
  private File memory = new File("");

  /** Where the files go. */
  abstract File folder();

  /** The files that results become. */
  abstract SortedMap<String, String> files(ProjectResult result) throws MojoExecutionException;

  /** What decides about files beside the project, as a text. */
  abstract String manner() throws MojoExecutionException;

  /** Tells Maven of the folder. */
  abstract void register(MavenProject mavenProject);

  @Override
  final void run() throws IOException, MojoExecutionException, MojoFailureException {
    register(Objects.requireNonNull(project));
    Project rules = project();
    OutputFolder outputs = OutputFolder.of(folder().toPath(), memory.toPath().resolve(id()));
    Fingerprint fingerprint = rules.fingerprint().with(failOn() + manner());
    if (outputs.isFresh(fingerprint)) {
      getLog().info("nothing to do: " + rules.files().size() + " files of rules, unchanged");
      return;
    }
    ProjectResult result = compile(rules);
    BuildLog log = show(result);
    // What failed must fail again, though nothing changes.
    OutputFolder.Changes changes =
        outputs.write(files(result), log.failures() > 0 ? Fingerprint.unknown() : fingerprint);
    getLog()
        .info(
            String.format(
                "%d files written, %d unchanged, %d removed in %s",
                changes.written(), changes.unchanged(), changes.removed(), folder()));
    fail(log);
  }

  private String id() {
    MojoExecution known = Objects.requireNonNull(execution);
    StringBuilder out = new StringBuilder(known.getGoal()).append('-');
    known
        .getExecutionId()
        .codePoints()
        .forEach(c -> out.append(Character.isLetterOrDigit(c) ? Character.toString(c) : "_" + c));
    return out.toString();
  }
}
