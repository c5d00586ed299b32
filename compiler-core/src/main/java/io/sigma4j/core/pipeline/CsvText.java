package io.sigma4j.core.pipeline;

import java.util.ArrayList;
import java.util.List;

/** Rows of a CSV text (RFC 4180): commas between fields, quotes around those with commas. */
final class CsvText {

  private final String text;
  private final List<List<String>> rows = new ArrayList<>();
  private List<String> row = new ArrayList<>();
  private final StringBuilder field = new StringBuilder();

  private CsvText(String text) {
    this.text = text;
  }

  static List<List<String>> rows(String text) {
    CsvText csv = new CsvText(text);
    csv.read();
    return csv.rows;
  }

  private void read() {
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '"') {
        at = quoted(at + 1);
        continue;
      }
      if (c == ',') {
        endField();
      } else if (c == '\n') {
        endRow();
      } else if (c != '\r') {
        field.append(c);
      }
      at++;
    }
    endRow();
  }

  /** Reads up to the closing quote and returns the offset after it. */
  private int quoted(int start) {
    int at = start;
    while (at < text.length()) {
      if (text.charAt(at) == '"') {
        if (!text.startsWith("\"\"", at)) {
          return at + 1;
        }
        at++;
      }
      field.append(text.charAt(at));
      at++;
    }
    return at;
  }

  private void endField() {
    row.add(field.toString());
    field.setLength(0);
  }

  private void endRow() {
    endField();
    if (row.size() > 1 || !row.get(0).isEmpty()) {
      rows.add(row);
    }
    row = new ArrayList<>();
  }
}
