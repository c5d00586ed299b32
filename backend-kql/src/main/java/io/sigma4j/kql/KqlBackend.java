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
              + " column, which it always is where the types say that the column is dynamic");

  /** Made when a query is, not when backends are looked for: every start would wait for it. */
  private static final class Flat {
    static final KqlLowering LOWERING =
        new KqlLowering(KqlForms.of(KqlNames.FLAT), KqlForms.of(KqlNames.PATHS));
  }

  /** The same where a dot is a way. */
  private static final class Paths {
    static final KqlLowering LOWERING =
        new KqlLowering(KqlForms.of(KqlNames.PATHS), KqlForms.of(KqlNames.PATHS));
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
    List<KqlRows> mapped =
        request.isGiven(TABLE.key()) ? List.of() : KqlRows.of(meaning, request.types());
    List<KqlRows> rows =
        mapped.isEmpty()
            ? KqlRows.in(request.option(TABLE.key()), meaning, request.types())
            : mapped;
    Outcome<Query> outcome =
        lowering.lower(meaning, rows).map(query -> query.print(request.newText()));
    Outcome<Query> measured = SentinelLimit.check(outcome, meaning);
    return request.isGiven(TABLE.key()) || !mapped.isEmpty()
        ? measured
        : measured.with(Assumptions.defaultTable());
  }
}
