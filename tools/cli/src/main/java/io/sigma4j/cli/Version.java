package io.sigma4j.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version of the jar, or of a build in progress. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String version = Main.class.getPackage().getImplementationVersion();
    return new String[] {"sigma4j " + Optional.ofNullable(version).orElse("(development)")};
  }
}
