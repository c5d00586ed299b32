package io.sigma4j.engine.spl;

import java.util.List;
import java.util.Map;

/** What becomes of a search. */
public sealed interface SplAnswer {

  /**
   * The search returns events.
   *
   * @param hits their {@code _id}s in the order of the results
   * @param warnings what is legal but probably not meant, each with its offset
   */
  record Found(List<String> hits, List<String> warnings) implements SplAnswer {
    public Found {
      hits = List.copyOf(hits);
      warnings = List.copyOf(warnings);
    }
  }

  /**
   * The search makes rows of its own, as {@code stats} does.
   *
   * @param rows the spellings of each field's values
   * @param warnings what is legal but probably not meant, each with its offset
   */
  record Table(List<Map<String, List<String>>> rows, List<String> warnings) implements SplAnswer {
    public Table {
      rows = List.copyOf(rows);
      warnings = List.copyOf(warnings);
    }
  }

  /**
   * Splunk would refuse the search, as far as the documents tell.
   *
   * @param position of the cause in the search, in UTF-16 units
   * @param reason in words
   */
  record Rejected(int position, String reason) implements SplAnswer {}

  /**
   * The search is well formed, but the model does not execute it.
   *
   * @param position of the cause in the search, in UTF-16 units
   * @param reason in words
   */
  record Unsupported(int position, String reason) implements SplAnswer {}
}
