package io.sigma4j.core.pipeline;

import io.sigma4j.core.eval.Json;
import io.sigma4j.core.yaml.YamlScalar;
import java.util.Optional;

/**
 * {@code json}: a JSON text in which each value {@code %QUERY%} is the query.
 *
 * @param template the value as read
 */
record QueryInJson(JsonValue template) implements QueryEdit {

  private static final String QUERY = "%QUERY%";

  static Optional<QueryInJson> read(Parameters step) {
    Optional<YamlScalar> text = step.requiredScalar("json_template");
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Json.Result result = Json.read(text.get().text());
    if (result.problem().isPresent()) {
      int at = Math.min(result.offset(), text.get().text().length());
      step.wrong(
          text.get().part(at, Math.min(at + 1, text.get().text().length())),
          "`json_template` is not JSON: " + result.problem().get(),
          "write a JSON text with \"" + QUERY + "\" where the query goes");
      return Optional.empty();
    }
    return Optional.of(new QueryInJson(JsonValue.of(result.value())));
  }

  @Override
  public Edited apply(String query, QueryFacts facts) {
    return new Edited(template.text(text -> text.equals(QUERY) ? query : text), Optional.empty());
  }
}
