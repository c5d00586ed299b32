package io.sigma4j.core.eval;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads events from JSON objects: flat, nested, or Windows event JSON. */
public final class EventReader {

  private EventReader() {}

  /**
   * An event read, or why not.
   *
   * @param event the event, if the text is a JSON object
   * @param id its member {@code _id}, if there is one
   * @param problem what is wrong, if anything
   */
  public record Result(Optional<Event> event, Optional<String> id, Optional<String> problem) {}

  /** The event that one JSON text is; {@code _id} is its name and not a field. */
  public static Result read(String json) {
    Json.Result result = Json.read(json);
    if (result.problem().isPresent()) {
      String where = result.problem().get() + " at character " + (result.offset() + 1);
      return new Result(Optional.empty(), Optional.empty(), Optional.of(where));
    }
    return of(result.value());
  }

  /** The event that a JSON value is, in the Java types of {@link Json}. */
  public static Result of(@Nullable Object json) {
    if (!(json instanceof Map<?, ?> members)) {
      return new Result(
          Optional.empty(), Optional.empty(), Optional.of("an event is a JSON object"));
    }
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    WindowsEvent.flattened(members).forEach((name, value) -> fields.put((String) name, value));
    Object id = fields.remove("_id");
    Object outer = id == null ? members.get("_id") : id;
    return new Result(
        Optional.of(Event.of(fields)),
        Optional.ofNullable(outer).map(Object::toString),
        Optional.empty());
  }
}
