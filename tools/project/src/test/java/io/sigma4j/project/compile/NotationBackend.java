package io.sigma4j.project.compile;

import io.sigma4j.core.backend.Backend;
import io.sigma4j.core.backend.Format;
import io.sigma4j.core.backend.Loss;
import io.sigma4j.core.backend.Meaning;
import io.sigma4j.core.backend.Option;
import io.sigma4j.core.backend.Outcome;
import io.sigma4j.core.backend.Query;
import io.sigma4j.core.backend.Request;
import io.sigma4j.core.diagnostic.DiagnosticCode;
import io.sigma4j.core.diagnostic.Effect;
import io.sigma4j.core.ir.Keyword;
import io.sigma4j.core.ir.Match;
import java.util.List;

/**
 * A language that writes what a condition means in the compiler's own notation. A lone keyword it
 * cannot say, and a lone test it says approximately.
 *
 * @param name of the target
 */
public record NotationBackend(String name) implements Backend {

  @Override
  public String title() {
    return "Notation";
  }

  @Override
  public List<String> aliases() {
    return List.of(name + "-alias");
  }

  @Override
  public List<Format> formats() {
    return List.of(new Format("default", "as it is"), new Format("loud", "with a mark"));
  }

  @Override
  public List<Option> options() {
    return List.of(
        new Option("table", List.of(), "Events", "where"),
        new Option("case", List.of("keep", "fold"), "keep", "how"));
  }

  @Override
  public Outcome<Query> compile(Meaning meaning, Request request) {
    String table = request.option("table") + " | ";
    String mark = request.format().equals("loud") ? "!" : "";
    Query query = new Query(table + meaning.expr() + mark);
    if (meaning.expr() instanceof Keyword keyword) {
      return Outcome.refused(
          Loss.refused(
              DiagnosticCode.KEYWORD_NOT_EXPRESSIBLE, "no keywords", "name a", keyword.origin()));
    }
    if (meaning.expr() instanceof Match match) {
      return Outcome.of(
          query,
          List.of(
              Loss.approximate(
                  DiagnosticCode.TEST_APPROXIMATE, Effect.MORE, "nearly", "add", match.origin())));
    }
    return Outcome.exact(query);
  }
}
