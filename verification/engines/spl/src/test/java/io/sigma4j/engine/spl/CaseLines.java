package io.sigma4j.engine.spl;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Reads {@code cases.tsv}: lines of three columns, and settings for the lines after them. */
final class CaseLines {

  private static final String EVENTS = "@events ";
  private static final String OPTIONS = "@options";

  private final List<CaseLine> cases = new ArrayList<>();
  private String events = "";
  private String setting = "";

  private CaseLines() {}

  /**
   * A case.
   *
   * @param number of its line
   * @param events the files with the data
   * @param setting another answer to an open question; empty for none
   * @param source where the documents say so
   * @param expected what comes of it
   * @param query to run
   */
  record CaseLine(
      int number, String events, String setting, String source, String expected, String query) {

    @Override
    public String toString() {
      return "line %d [%s] %s".formatted(number, source, query);
    }
  }

  static List<CaseLine> read() {
    CaseLines reader = new CaseLines();
    int number = 0;
    for (String line : resource("cases.tsv").lines().toList()) {
      reader.take(++number, line);
    }
    return reader.cases;
  }

  private void take(int number, String line) {
    if (line.startsWith(EVENTS)) {
      events = line.substring(EVENTS.length()).strip();
    } else if (line.startsWith(OPTIONS)) {
      setting = line.substring(OPTIONS.length()).strip();
    } else if (!line.isBlank() && !line.startsWith("#")) {
      cases.add(read(number, line.split("\t", -1)));
    }
  }

  private CaseLine read(int number, String[] columns) {
    if (columns.length != 3) {
      throw new IllegalArgumentException("line " + number + " needs three columns");
    }
    String query = columns[2].replace('¶', '\n');
    return new CaseLine(number, events, setting, columns[0], columns[1], query);
  }

  /** The text of a file beside the cases. */
  static String resource(String name) {
    try (InputStream stream = CaseLines.class.getResourceAsStream("/spl/" + name)) {
      return new String(Objects.requireNonNull(stream, name).readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
