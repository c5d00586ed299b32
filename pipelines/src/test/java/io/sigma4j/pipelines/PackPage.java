package io.sigma4j.pipelines;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The page of a bundled pipeline. What stands below its last line but these is written by a test.
 *
 * @param path of the file
 */
record PackPage(Path path) {

  private static final Path FOLDER = Path.of("..", "docs", "pipelines");

  private static final String MARK =
      "<!-- From here on, a test writes what the pipeline says. -->\n";

  static PackPage of(String pack) {
    return new PackPage(FOLDER.resolve(pack + ".md"));
  }

  String text() {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The page as it must be. */
  String with(PackFile pack) {
    String text = text();
    int mark = text.indexOf(MARK);
    if (mark < 0) {
      throw new IllegalStateException(path + " lacks the line " + MARK);
    }
    return text.substring(0, mark + MARK.length()) + "\n" + lines(pack);
  }

  void write(String text) {
    try {
      Files.writeString(path, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String lines(PackFile pack) {
    StringBuilder out = new StringBuilder(pack.tables().isEmpty() ? "" : "## Tables\n\n");
    pack.tables()
        .forEach(
            (table, columns) ->
                out.append("- `")
                    .append(table)
                    .append("`, ")
                    .append(columns.size())
                    .append(" columns\n"));
    out.append(pack.tables().isEmpty() ? "" : "\n").append("## Log sources and fields\n");
    for (PackStep step : pack.steps()) {
      out.append("\n### ").append(step.name()).append("\n\n");
      step.sources().forEach(source -> out.append("- Log source: ").append(source).append('\n'));
      if (!step.tables().isEmpty()) {
        out.append("- Table: ").append(quoted(step.tables())).append('\n');
      }
      if (!step.indices().isEmpty()) {
        out.append("- Index: ").append(quoted(step.indices())).append('\n');
      }
      if (pack.tables().isEmpty()) {
        out.append(kept(step));
      }
      step.fields()
          .forEach(
              (field, columns) ->
                  out.append(
                      pack.tables().isEmpty() && isKept(field, columns)
                          ? ""
                          : line(field, columns)));
    }
    return out.toString();
  }

  private static boolean isKept(String field, Set<String> columns) {
    return columns.equals(Set.of(field));
  }

  /** The fields whose names stay, where there are no columns to say of them. */
  private static String kept(PackStep step) {
    Set<String> kept = new LinkedHashSet<>();
    step.fields()
        .forEach(
            (field, columns) -> {
              if (isKept(field, columns)) {
                kept.add(field);
              }
            });
    return kept.isEmpty() ? "" : "- As they are: " + quoted(kept) + "\n";
  }

  private static String line(String field, Set<String> columns) {
    return "- `" + field + "` → " + quoted(columns) + "\n";
  }

  private static String quoted(Set<String> names) {
    List<String> quoted = new ArrayList<>();
    names.forEach(name -> quoted.add("`" + name + "`"));
    return String.join(", ", quoted);
  }
}
