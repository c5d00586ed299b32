package io.sigma4j.project.compile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** The version that this build of sigma4j is. */
public final class ProjectVersion {

  private ProjectVersion() {}

  /** As in {@code 1.2.3}. */
  public static String text() {
    try (InputStream in = ProjectVersion.class.getResourceAsStream("version.properties")) {
      Properties properties = new Properties();
      properties.load(Objects.requireNonNull(in));
      return Objects.requireNonNull(properties.getProperty("version"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
