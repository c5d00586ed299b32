package io.sigma4j.engine.model;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The cases of a model and their data: {@code cases.tsv} has lines of three columns, and settings
 * for the lines after them.
 */
public final class CaseTable {

  private static final String EVENTS = "@events ";
  private static final String OPTIONS = "@options";

  private final String folder;
  private final List<CaseLine> cases = new ArrayList<>();
  private String events = "";
  private String setting = "";

  private CaseTable(String folder) {
    this.folder = folder;
  }

  /** Reads a folder of the class path, as in {@code /spl}. */
  public static CaseTable in(String folder) {
    CaseTable table = new CaseTable(folder);
    int number = 0;
    for (String line : table.lines("cases.tsv")) {
      table.take(++number, line);
    }
    return table;
  }

  /** The cases in order. */
  public List<CaseLine> cases() {
    return List.copyOf(cases);
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

  /** The lines of a file beside the cases. */
  public List<String> lines(String name) {
    return text(name).lines().toList();
  }

  /** The text of a file beside the cases. */
  public String text(String name) {
    try (InputStream stream = CaseTable.class.getResourceAsStream(folder + "/" + name)) {
      return new String(Objects.requireNonNull(stream, name).readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
