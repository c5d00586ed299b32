package io.sigma4j.kql;

import io.sigma4j.core.backend.Backend;
import io.sigma4j.core.backend.Format;
import io.sigma4j.core.backend.Meaning;
import io.sigma4j.core.backend.Option;
import io.sigma4j.core.backend.Outcome;
import io.sigma4j.core.backend.Query;
import io.sigma4j.core.backend.Request;
import java.util.List;

/** Microsoft's KQL, as Defender XDR, Sentinel and Azure Data Explorer run it. */
public final class KqlBackend implements Backend {

  static final String DEFAULT_TABLE = "Events";

  private static final Option TABLE =
      new Option("table", List.of(), DEFAULT_TABLE, "the table whose rows are looked at");

  private static final Option DOTS =
      new Option(
          "dots",
          List.of("name", "path"),
          "name",
          "what a dot in a field's name is: part of a column's name, or the way into a dynamic"
              + " column");

  /** Made when a query is, not when backends are looked for: every start would wait for it. */
  private static final class Flat {
    static final KqlLowering LOWERING = new KqlLowering(KqlNames.FLAT);
  }

  /** The same where a dot is a way. */
  private static final class Paths {
    static final KqlLowering LOWERING = new KqlLowering(KqlNames.PATHS);
  }

  /** The backend; it has no state. */
  public KqlBackend() {}

  @Override
  public String name() {
    return "kql";
  }

  @Override
  public String title() {
    return "Microsoft KQL";
  }

  @Override
  public List<String> aliases() {
    return List.of("kusto");
  }

  @Override
  public List<Format> formats() {
    return List.of(new Format("default", "the query"));
  }

  @Override
  public List<Option> options() {
    return List.of(TABLE, DOTS);
  }

  @Override
  public Outcome<Query> compile(Meaning meaning, Request request) {
    KqlLowering lowering =
        request.option(DOTS.key()).equals("path") ? Paths.LOWERING : Flat.LOWERING;
    Outcome<Query> outcome =
        lowering
            .lower(meaning, request.option(TABLE.key()), request.types())
            .map(query -> query.print(request.newText()));
    return request.isGiven(TABLE.key()) ? outcome : outcome.with(Assumptions.defaultTable());
  }
}
