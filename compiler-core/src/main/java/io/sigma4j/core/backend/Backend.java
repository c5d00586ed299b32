package io.sigma4j.core.backend;

import java.util.ArrayList;
import java.util.List;

/**
 * A target language. Found through {@link java.util.ServiceLoader}; immutable, so that many threads
 * can use one.
 */
public interface Backend {

  /** The target's name, as in {@code splunk}: lower-case letters and digits. */
  String name();

  /** What the target is, as in {@code Splunk SPL}. */
  String title();

  /** Other names of the target. */
  List<String> aliases();

  /** The names of products that take what several targets write, as pipelines know them. */
  default List<String> families() {
    return List.of();
  }

  /** All names that pipelines may mean it by. */
  default List<String> names() {
    List<String> names = new ArrayList<>(List.of(name()));
    names.addAll(aliases());
    names.addAll(families());
    return names;
  }

  /** The forms it writes, the default first. */
  List<Format> formats();

  /** The settings it knows. */
  List<Option> options();

  /**
   * The query that finds what the condition means.
   *
   * @param meaning a condition of a rule
   * @param request format, options and field types
   * @return the query unless a part is refused, with every loss
   */
  Outcome<Query> compile(Meaning meaning, Request request);
}
