package io.sigma4j.conformance;

import io.sigma4j.testkit.Json;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table of Kusto, with Microsoft's own parser and binder.
 *
 * @param lab the program
 */
record KqlEngine(Lab lab) implements Engine {

  private static final String TABLE = "Events";
  private static final BigDecimal LARGEST_WHOLE = BigDecimal.valueOf(1L << 53);

  private static final String DYNAMIC = "dynamic";

  @Override
  public String name() {
    return "kql";
  }

  @Override
  public Optional<String> type(String field, Column column) {
    if (field.contains("'") || field.contains("\\") || field.contains("\n")) {
      return Optional.empty();
    }
    if (column.type().multi()) {
      return Optional.of(DYNAMIC);
    }
    return Optional.of(
        switch (column.type().kind()) {
          case KEYWORD, CASELESS, TEXT, STRING, IP -> "string";
          case LONG -> "long";
          case DOUBLE -> "real";
          case BOOLEAN -> "bool";
          case DATE -> "datetime";
          case DYNAMIC -> DYNAMIC;
          case UNKNOWN -> guessed(column.content());
        });
  }

  private static String guessed(Content content) {
    return switch (content) {
      case NOTHING, TEXT -> "string";
      case WHOLE -> "long";
      case FRACTION -> "real";
      case TRUTH -> "bool";
      case MIXED -> DYNAMIC;
    };
  }

  /**
   * Only a dynamic column holds several values; and the program keeps numbers as JavaScript does,
   * so that a whole one beyond 2^53 is not the number that the event holds.
   */
  @Override
  public boolean holds(StoredEvent event, CaseRun run) {
    return run.fits(event, KqlEngine::takes)
        && event.fields().entrySet().stream()
            .noneMatch(
                field ->
                    isTooLarge(field.getValue())
                        || (field.getValue() instanceof List && !isDynamic(field.getKey(), run)));
  }

  /**
   * A column of strings has the text of any scalar. In others, what is not of the type is null
   * ("Ingestion behavior of invalid data"), so that no query could find it.
   */
  private static boolean takes(Column column, Object value) {
    return column.holds(value)
        || (column.content() == Content.TEXT
            && !(value instanceof List)
            && DecimalForm.isTextOf(value));
  }

  private static boolean isTooLarge(Object value) {
    return value instanceof BigDecimal number && number.abs().compareTo(LARGEST_WHOLE) >= 0;
  }

  private boolean isDynamic(String field, CaseRun run) {
    Column column = run.columns().get(field);
    return column != null && type(field, column).equals(Optional.of(DYNAMIC));
  }

  @Override
  public boolean hasMissingTexts() {
    return false;
  }

  @Override
  public long capacity() {
    return 100_000;
  }

  @Override
  public List<Answer> ask(Batch batch) {
    String events = Lab.lines(EngineFiles.eventsOfCases(batch, Map.of("_table", TABLE)));
    Map<String, Object> schema = Map.of("table", TABLE, "product", "xdr", "columns", batch.types());
    List<String> arguments =
        List.of(
            "--events",
            lab.file("events.ndjson", events).toString(),
            "--schema",
            lab.file("schema/" + TABLE + ".json", Json.write(schema)).toString());
    return lab.ask(arguments, EngineFiles.queriesOfCases(batch)).stream()
        .map(Answers::read)
        .toList();
  }
}
