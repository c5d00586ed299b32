package io.sigma4j.engine.elastic;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * The command line.
 *
 * @param load the events to begin with
 * @param esqlPatterns index patterns that must find the events
 * @param checkEsql whether ES|QL is only parsed
 */
record Options(Optional<Load> load, List<String> esqlPatterns, boolean checkEsql) {

  private static final String USAGE =
      """
      usage: run [--events FILE [--mapping FILE]] [--esql-index-alias PATTERN,...]
             run --check-esql
      Reads queries from standard input and writes an answer for each, one JSON object a line.\
      """;

  static Options parse(String... arguments) {
    Optional<Path> events = Optional.empty();
    Optional<Path> mapping = Optional.empty();
    List<String> esqlPatterns = new ArrayList<>();
    boolean checkEsql = false;
    Iterator<String> words = List.of(arguments).iterator();
    while (words.hasNext()) {
      String option = words.next();
      switch (option) {
        case "--events" -> events = Optional.of(Path.of(value(option, words)));
        case "--mapping" -> mapping = Optional.of(Path.of(value(option, words)));
        case "--esql-index-alias" -> esqlPatterns.addAll(List.of(value(option, words).split(",")));
        case "--check-esql" -> checkEsql = true;
        default -> throw new InputException("unknown option " + option + "\n" + USAGE);
      }
    }
    if (mapping.isPresent() && events.isEmpty()) {
      throw new InputException("--mapping needs --events\n" + USAGE);
    }
    Optional<Path> with = mapping;
    return new Options(
        events.map(file -> new Load(file, with)), List.copyOf(esqlPatterns), checkEsql);
  }

  private static String value(String option, Iterator<String> words) {
    if (!words.hasNext()) {
      throw new InputException(option + " needs a value\n" + USAGE);
    }
    return words.next();
  }
}
