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

  private final KqlLowering flat;
  private final KqlLowering paths;

  /** The backend; it holds nothing but its tables. */
  public KqlBackend() {
    KqlForms inside = KqlForms.of(KqlNames.PATHS);
    this.flat = new KqlLowering(KqlForms.of(KqlNames.FLAT), inside);
    this.paths = new KqlLowering(inside, inside);
  }

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
    KqlLowering lowering = request.option(DOTS.key()).equals("path") ? paths : flat;
    List<KqlRows> mapped =
        request.isGiven(TABLE.key()) ? List.of() : KqlRows.of(meaning, request.types());
    List<KqlRows> rows =
        mapped.isEmpty()
            ? KqlRows.in(request.option(TABLE.key()), meaning, request.types())
            : mapped;
    Outcome<Query> outcome =
        lowering.lower(meaning, rows).map(query -> query.print(request.newText()));
    return request.isGiven(TABLE.key()) || !mapped.isEmpty()
        ? outcome
        : outcome.with(Assumptions.defaultTable());
  }
}
