package io.sigma4j.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The table of {@code docs/fidelity.md}. */
final class FidelityTable {

  private static final String HEAD =
      """
      | rules | output | rules | queries run | rejected | exact | approximate, said | refused | not judged | assumed | letters | wrong |
      |---|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|
      """;

  private final StringBuilder text = new StringBuilder(HEAD);

  /** Adds what came of the rules of a source. */
  void add(String source, Figures figures) {
    text.append(
        String.format(
            Locale.ROOT,
            "| %s | %s | %,d | %,d | %,d | %,d | %,d | %,d | %,d | %,d | %,d | %,d |\n",
            source,
            figures.target(),
            figures.rules(),
            figures.queries(),
            figures.rejected(),
            figures.exact(),
            figures.approximate(),
            figures.refused(),
            figures.skipped() + figures.unknown(),
            figures.assumed(),
            figures.letters(),
            figures.wrong()));
  }

  /** Puts the table in the place of the one that a page shows. */
  void writeInto(Path page) throws IOException {
    String before = Files.readString(page);
    int start = before.indexOf(HEAD);
    int end = before.indexOf("\n\n", start);
    if (start < 0 || end < 0) {
      throw new IllegalStateException(page + " shows no table of figures");
    }
    Files.writeString(page, before.substring(0, start) + text + before.substring(end + 1));
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
