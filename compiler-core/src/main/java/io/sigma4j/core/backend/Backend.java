package io.sigma4j.core.backend;

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
