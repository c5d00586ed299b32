package io.sigma4j.core.pipeline;

import java.util.Optional;

/**
 * {@code embed}: text before and after the query.
 *
 * @param prefix before it
 * @param suffix after it
 */
record EmbedQuery(String prefix, String suffix) implements QueryEdit {

  static Optional<EmbedQuery> read(Parameters step) {
    return Optional.of(
        new EmbedQuery(step.text("prefix").orElse(""), step.text("suffix").orElse("")));
  }

  @Override
  public Edited apply(String query, QueryFacts facts) {
    return new Edited(prefix + query + suffix, Optional.of(prefix.length()));
  }
}
