package io.sigma4j.maven;

import java.io.IOException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/** Compiles rules, shows all that is to be said of them, and writes nothing. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends CompilingMojo {

  @Override
  void run() throws IOException, MojoExecutionException, MojoFailureException {
    fail(show(compile(project())));
  }
}
