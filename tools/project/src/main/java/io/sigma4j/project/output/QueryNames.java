package io.sigma4j.project.output;

import io.sigma4j.project.compile.Digest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Names of query files, made of the paths of rules. A path that can be a name is one; others, and
 * those that differ in their case only, get a part of their digest. So a name depends on no order,
 * and on no other rule but one that looks the same. A plus sign is in no name that is a path.
 */
public final class QueryNames {

  private static final int DIGITS = 8;

  private final Map<String, String> names = new LinkedHashMap<>();

  private QueryNames() {}

  /** The names for rules at these paths, which have forward slashes and are relative. */
  public static QueryNames of(List<String> paths) {
    QueryNames all = new QueryNames();
    Map<String, List<String>> alike = new HashMap<>();
    for (String path : paths) {
      List<String> same =
          alike.computeIfAbsent(safe(path).toLowerCase(Locale.ROOT), key -> new ArrayList<>());
      if (!same.contains(path)) {
        same.add(path);
      }
    }
    for (List<String> same : alike.values()) {
      same.forEach(path -> all.names.put(path, name(path, same.size() > 1)));
    }
    return all;
  }

  /**
   * The name of a rule, without extension.
   *
   * @param document number of the YAML document in its file, from 0
   */
  public String of(String path, int document) {
    String name = names.get(path);
    if (name == null) {
      throw new IllegalArgumentException("no rule has the path " + path);
    }
    return document == 0 ? name : name + "+" + (document + 1);
  }

  private static String name(String path, boolean ambiguous) {
    String safe = safe(path);
    return ambiguous || !safe.equals(withoutExtension(path)) ? safe + "+" + digest(path) : safe;
  }

  private static String digest(String path) {
    return Digest.of(path.getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
  }

  private static String safe(String path) {
    List<String> parts = List.of(withoutExtension(path).split("/", -1));
    StringBuilder out = new StringBuilder();
    for (String folder : parts.subList(0, parts.size() - 1)) {
      out.append(SafeName.folder(folder)).append('/');
    }
    return out.append(SafeName.stem(parts.get(parts.size() - 1))).toString();
  }

  private static String withoutExtension(String path) {
    int dot = path.lastIndexOf('.');
    return dot > path.lastIndexOf('/') + 1 ? path.substring(0, dot) : path;
  }
}
