package io.sigma4j.cli;

import io.sigma4j.core.backend.Meaning;
import io.sigma4j.core.compiler.RuleMeaning;
import io.sigma4j.core.eval.Evaluator;
import io.sigma4j.core.eval.Event;
import io.sigma4j.core.yaml.YamlScalar;
import java.util.List;

/**
 * A rule made ready for events.
 *
 * @param name its id, or the path of its file
 * @param conditions of which one must match
 */
record EventRule(String name, List<Evaluator> conditions) {

  static EventRule of(RuleMeaning meaning) {
    String name =
        meaning
            .document()
            .flatMap(document -> document.metadata().id())
            .map(YamlScalar::text)
            .orElse(meaning.file().name());
    return new EventRule(
        name, meaning.meanings().stream().map(Meaning::expr).map(Evaluator::of).toList());
  }

  boolean matches(Event event) {
    for (Evaluator condition : conditions) {
      if (condition.matches(event)) {
        return true;
      }
    }
    return false;
  }
}
