package io.sigma4j.core.eval;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A Windows event as JSON, {@code Event.System} beside {@code Event.EventData}, under the field
 * names of Sigma.
 */
final class WindowsEvent {

  private WindowsEvent() {}

  /** The flat form if {@code members} is such an event, else {@code members} itself. */
  static Map<?, ?> flattened(Map<?, ?> members) {
    if (!(members.get("Event") instanceof Map<?, ?> event)
        || !(event.get("System") instanceof Map<?, ?> system)) {
      return members;
    }
    Map<String, @Nullable Object> out = new LinkedHashMap<>();
    for (String part : List.of("EventData", "UserData")) {
      if (event.get(part) instanceof Map<?, ?> data) {
        data.forEach((name, value) -> out.put(String.valueOf(name), value));
      }
    }
    out.put("EventID", text(system.get("EventID")));
    out.put("Channel", system.get("Channel"));
    out.put("Computer", system.get("Computer"));
    if (system.get("Provider") instanceof Map<?, ?> provider
        && provider.get("#attributes") instanceof Map<?, ?> attributes) {
      out.put("Provider_Name", attributes.get("Name"));
    }
    return out;
  }

  /** An element with attributes is {@code {"#attributes": …, "#text": …}}. */
  private static @Nullable Object text(@Nullable Object value) {
    return value instanceof Map<?, ?> map ? map.get("#text") : value;
  }
}
