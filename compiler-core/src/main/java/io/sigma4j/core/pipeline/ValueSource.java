package io.sigma4j.core.pipeline;

import io.sigma4j.core.diagnostic.Diagnostics;
import io.sigma4j.core.source.SourceFile;
import io.sigma4j.core.yaml.ReadLimits;
import io.sigma4j.core.yaml.YamlDocument;
import io.sigma4j.core.yaml.YamlReader;
import io.sigma4j.core.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How values are taken from a text: lines, a column of CSV, or a path into JSON or YAML.
 *
 * @param format one of {@link #FORMATS}
 * @param column of CSV: a name, or a number from 0
 * @param header whether the first line of CSV names columns
 * @param path into JSON or YAML
 * @param filter that values must match
 */
record ValueSource(
    String format,
    Optional<YamlScalar> column,
    boolean header,
    Optional<YamlScalar> path,
    Optional<RegexParameter> filter) {

  private static final List<String> FORMATS = List.of("plaintext", "csv", "json", "yaml");

  static ValueSource read(Parameters step) {
    String format = step.word("format", "plaintext", FORMATS);
    Optional<YamlScalar> column =
        format.equals("csv") ? step.requiredScalar("csv_column") : step.scalar("csv_column");
    boolean isPath = format.equals("json") || format.equals("yaml");
    Optional<YamlScalar> path =
        isPath ? step.requiredScalar("jq_expression") : step.scalar("jq_expression");
    return new ValueSource(
        format,
        column,
        step.flag("csv_has_header", true),
        path,
        step.scalar("filter").flatMap(text -> RegexParameter.read(text, step.diagnostics())));
  }

  /** The values in a text; none, and an error, if it is not of the format. */
  List<String> values(String text, Parameters step) {
    List<String> values =
        switch (format) {
          case "csv" -> column(text, step);
          case "json", "yaml" -> path(text, step);
          default -> text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        };
    return values.stream()
        .filter(value -> filter.isEmpty() || filter.get().pattern().matcher(value).find())
        .toList();
  }

  private List<String> column(String text, Parameters step) {
    List<List<String>> rows = CsvText.rows(text);
    if (rows.isEmpty() || column.isEmpty()) {
      return List.of();
    }
    String wanted = column.get().text();
    int named = header ? rows.get(0).indexOf(wanted) : -1;
    int index = named >= 0 ? named : index(wanted);
    if (index < 0) {
      step.unknown(
          column.get().location(),
          "there is no column `" + wanted + "`",
          wanted,
          header ? rows.get(0) : List.of());
      return List.of();
    }
    List<String> values = new ArrayList<>();
    for (List<String> row : rows.subList(header ? 1 : 0, rows.size())) {
      if (index < row.size()) {
        values.add(row.get(index));
      }
    }
    return values;
  }

  private static int index(String text) {
    boolean isNumber =
        !text.isEmpty() && text.length() < 6 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    return isNumber ? Integer.parseInt(text) : -1;
  }

  private List<String> path(String text, Parameters step) {
    Diagnostics diagnostics = new Diagnostics();
    List<YamlDocument> documents =
        YamlReader.of(ReadLimits.DEFAULT).read(SourceFile.of("values", text), diagnostics);
    if (diagnostics.hasErrors()) {
      step.wrong(
          step.location(),
          "what was read is not " + format + ": " + diagnostics.list().get(0).message(),
          "check `format`");
      return List.of();
    }
    return documents.stream()
        .flatMap(document -> document.root().stream())
        .findFirst()
        .map(root -> ValuePath.values(root, path.orElseThrow(), step))
        .orElse(List.of());
  }
}
