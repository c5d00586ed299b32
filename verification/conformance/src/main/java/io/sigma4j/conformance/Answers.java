package io.sigma4j.conformance;

import io.sigma4j.testkit.Json;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the labs print, read. */
final class Answers {

  /** Whole numbers are not whole any more in a model that is written in JavaScript. */
  private static final String LARGE_INTEGER = "integer-beyond-2^53";

  private Answers() {}

  /** Reads {@code {"ok":true,"hits":[...]}} and {@code {"ok":false,"error":...,"kind":...}}. */
  static Answer read(Map<String, Object> members) {
    if (members.get("caveats") instanceof List<?> caveats && caveats.contains(LARGE_INTEGER)) {
      return new Answer.Unknown(LARGE_INTEGER);
    }
    if (members.get("hits") instanceof List<?> hits) {
      return new Answer.Found(keys(hits));
    }
    String error = String.valueOf(members.getOrDefault("error", Json.write(members)));
    boolean unknown =
        "unsupported".equals(members.get("kind")) || error.startsWith("not supported by the lab");
    return unknown ? new Answer.Unknown(error) : new Answer.Rejected(error);
  }

  private static Set<String> keys(List<?> hits) {
    return hits.stream().map(String::valueOf).collect(Collectors.toUnmodifiableSet());
  }
}
