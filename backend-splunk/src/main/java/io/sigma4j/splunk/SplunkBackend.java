package io.sigma4j.splunk;

import io.sigma4j.core.backend.Backend;
import io.sigma4j.core.backend.Format;
import io.sigma4j.core.backend.Meaning;
import io.sigma4j.core.backend.Option;
import io.sigma4j.core.backend.Outcome;
import io.sigma4j.core.backend.Query;
import io.sigma4j.core.backend.Request;
import java.util.List;

/** Splunk's search language, SPL. */
public final class SplunkBackend implements Backend {

  private static final List<Format> FORMATS =
      List.of(new Format("default", "a search, as the search bar takes it"));

  @Override
  public String name() {
    return "splunk";
  }

  @Override
  public String title() {
    return "Splunk SPL";
  }

  @Override
  public List<String> aliases() {
    return List.of("spl");
  }

  @Override
  public List<Format> formats() {
    return FORMATS;
  }

  @Override
  public List<Option> options() {
    return List.of();
  }

  @Override
  public Outcome<Query> compile(Meaning meaning, Request request) {
    return SplLowering.lower(meaning, request.types(meaning))
        .map(query -> SplPrinter.print(query, request.newText()));
  }
}
