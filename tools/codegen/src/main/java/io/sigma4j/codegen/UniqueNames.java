package io.sigma4j.codegen;

import io.sigma4j.project.compile.Digest;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Names in one scope. Those that several keys want, by any case, get a part of the key's digest
 * each, so that none depends on an order.
 */
final class UniqueNames {

  private static final int DIGITS = 8;

  private final Map<String, String> wanted = new LinkedHashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();

  /** Takes a name out: who wants it does not get it as it is. */
  void reserve(String name) {
    counts.merge(name.toLowerCase(Locale.ROOT), 2, Integer::sum);
  }

  /** Asks for a name under a key. */
  void want(String key, String name) {
    if (wanted.putIfAbsent(key, name) == null) {
      counts.merge(name.toLowerCase(Locale.ROOT), 1, Integer::sum);
    }
  }

  /** The name that a key got. */
  String of(String key) {
    String name = wanted.getOrDefault(key, "");
    boolean alone = counts.getOrDefault(name.toLowerCase(Locale.ROOT), 0) == 1;
    return alone ? name : name + "_" + digest(key);
  }

  static String digest(String key) {
    return Digest.of(key.getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
  }
}
