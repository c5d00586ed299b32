package io.sigma4j.core.pipeline;

import io.sigma4j.core.yaml.YamlScalar;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Which placeholders a step is about: those of {@code include}, else all but those of {@code
 * exclude}.
 *
 * @param include names; all if there is none
 * @param exclude names
 */
record PlaceholderNames(Set<String> include, Set<String> exclude) implements Predicate<String> {

  static PlaceholderNames read(Parameters step) {
    List<YamlScalar> include = step.texts("include");
    List<YamlScalar> exclude = step.texts("exclude");
    if (!include.isEmpty() && !exclude.isEmpty()) {
      step.wrong(
          step.key("exclude").orElseThrow().location(),
          "`include` and `exclude` do not go together",
          "keep one of them");
    }
    return new PlaceholderNames(texts(include), texts(exclude));
  }

  private static Set<String> texts(List<YamlScalar> scalars) {
    return scalars.stream().map(YamlScalar::text).collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public boolean test(String name) {
    return include.isEmpty() ? !exclude.contains(name) : include.contains(name);
  }
}
