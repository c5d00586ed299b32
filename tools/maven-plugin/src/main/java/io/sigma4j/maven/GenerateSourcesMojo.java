package io.sigma4j.maven;

import io.sigma4j.codegen.Grouping;
import io.sigma4j.codegen.JavaOptions;
import io.sigma4j.codegen.JavaSources;
import io.sigma4j.project.compile.ProjectResult;
import java.io.File;
import java.util.Arrays;
import java.util.Locale;
import java.util.SortedMap;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** Writes rules and their queries as Java sources, with an index to look rules up by id. */
@Mojo(name = "generate-sources", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
public final class GenerateSourcesMojo extends WritingMojo {

  /** Where sources go. */
  @Parameter(
      property = "sigma.sourceDirectory",
      defaultValue = "${project.build.directory}/generated-sources/sigma")
  private File sourceDirectory = new File("");

  /** The package that all packages begin with. */
  @Parameter(property = "sigma.packageName", defaultValue = "sigma.rules")
  private String packageName = "sigma.rules";

  /** The class to look rules up in. */
  @Parameter(property = "sigma.indexName", defaultValue = "SigmaRules")
  private String indexName = "SigmaRules";

  /** What a source file holds: a {@code rule}, or the rules of a {@code folder}. */
  @Parameter(property = "sigma.grouping", defaultValue = "rule")
  private String grouping = "rule";

  @Override
  File folder() {
    return sourceDirectory;
  }

  @Override
  SortedMap<String, String> files(ProjectResult result) throws MojoExecutionException {
    return JavaSources.of(result, options());
  }

  @Override
  String manner() throws MojoExecutionException {
    return options().toString();
  }

  private JavaOptions options() throws MojoExecutionException {
    Grouping chosen =
        Arrays.stream(Grouping.values())
            .filter(value -> value.name().equals(grouping.toUpperCase(Locale.ROOT)))
            .findFirst()
            .orElseThrow(() -> wrong("grouping is rule or folder, not " + grouping));
    try {
      return new JavaOptions(packageName, indexName, chosen);
    } catch (IllegalArgumentException e) {
      throw wrong(String.valueOf(e.getMessage()));
    }
  }

  @Override
  void register(MavenProject mavenProject) {
    mavenProject.addCompileSourceRoot(sourceDirectory.getPath());
  }
}
