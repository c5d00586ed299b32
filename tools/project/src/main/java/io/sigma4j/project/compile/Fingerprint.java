package io.sigma4j.project.compile;

import io.sigma4j.core.compiler.SigmaCompiler;
import io.sigma4j.core.compiler.Target;
import io.sigma4j.project.RuleFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that a result depends on, in a few characters.
 *
 * @param text hexadecimal digits, or empty if it cannot be told what the result depends on
 */
public record Fingerprint(String text) {

  /** Of a project whose result is not known to be like any other. */
  private static final Fingerprint UNKNOWN = new Fingerprint("");

  static Fingerprint of(Project project) {
    try {
      List<String> parts = new ArrayList<>();
      parts.add(ProjectVersion.text());
      for (Class<?> type : code(project.settings().targets())) {
        Optional<String> code = CodeSources.digest(type);
        if (code.isEmpty()) {
          return UNKNOWN;
        }
        parts.add(code.get());
      }
      parts.add(SettingsText.of(project.settings()));
      for (RuleFile file : project.files()) {
        parts.add(file.name());
        parts.add(Digest.of(Files.readAllBytes(file.path())));
      }
      return of(parts);
    } catch (IOException e) {
      return UNKNOWN;
    }
  }

  private static List<Class<?>> code(List<Target> targets) {
    return Stream.<Class<?>>concat(
            Stream.of(SigmaCompiler.class, Project.class),
            targets.stream().map(target -> target.backend().getClass()))
        .toList();
  }

  /** The fingerprint of what must be made again. */
  public static Fingerprint unknown() {
    return UNKNOWN;
  }

  /** This, and something more that the result depends on. */
  public Fingerprint with(String more) {
    return isKnown() ? of(List.of(text, more)) : this;
  }

  /** Whether results of an equal fingerprint are equal. */
  public boolean isKnown() {
    return !text.isEmpty();
  }

  private static Fingerprint of(List<String> parts) {
    StringBuilder all = new StringBuilder();
    parts.forEach(part -> all.append(part.length()).append(':').append(part));
    return new Fingerprint(Digest.of(all.toString().getBytes(StandardCharsets.UTF_8)));
  }
}
