package io.sigma4j.maven;

import io.sigma4j.project.compile.ProjectResult;
import io.sigma4j.project.output.QueryFiles;
import java.io.File;
import java.util.SortedMap;
import org.apache.maven.model.Resource;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** Converts rules into queries: a file a rule and target, and {@code manifest.json}. */
@Mojo(name = "convert", defaultPhase = LifecyclePhase.GENERATE_RESOURCES, threadSafe = true)
public final class ConvertMojo extends WritingMojo {

  /** Where queries go. */
  @Parameter(
      property = "sigma.outputDirectory",
      defaultValue = "${project.build.directory}/generated-resources/sigma")
  private File outputDirectory = new File("");

  /** Whether the queries are resources of the project, so that its jar holds them. */
  @Parameter(property = "sigma.addResources", defaultValue = "true")
  private boolean addResources;

  @Override
  File folder() {
    return outputDirectory;
  }

  @Override
  SortedMap<String, String> files(ProjectResult result) {
    return QueryFiles.of(result);
  }

  @Override
  String manner() {
    return "convert";
  }

  @Override
  void register(MavenProject mavenProject) {
    if (addResources) {
      Resource resource = new Resource();
      resource.setDirectory(outputDirectory.getPath());
      mavenProject.addResource(resource);
    }
  }
}
