package io.sigma4j.core.pipeline;

import io.sigma4j.core.diagnostic.Diagnostic;
import io.sigma4j.core.diagnostic.DiagnosticCode;
import io.sigma4j.core.diagnostic.Diagnostics;
import io.sigma4j.core.diagnostic.NearestName;
import io.sigma4j.core.source.Location;
import io.sigma4j.core.source.SourceFile;
import io.sigma4j.core.yaml.ReadLimits;
import io.sigma4j.core.yaml.ScalarType;
import io.sigma4j.core.yaml.YamlDocument;
import io.sigma4j.core.yaml.YamlMapping;
import io.sigma4j.core.yaml.YamlNode;
import io.sigma4j.core.yaml.YamlReader;
import io.sigma4j.core.yaml.YamlScalar;
import io.sigma4j.core.yaml.YamlSequence;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads what fields are: {@code field: keyword}, {@code field: [keyword, multi]} or {@code field:
 * {type: keyword, multi: true}}.
 */
public final class FieldTypesReader {

  private static final String MULTI = "multi";

  private final Diagnostics diagnostics;
  private final Map<String, FieldType> types = new LinkedHashMap<>();

  private FieldTypesReader(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** The types that the file gives; what is wrong with it is reported. */
  public static FieldTypes read(SourceFile file, Diagnostics diagnostics) {
    FieldTypesReader reader = new FieldTypesReader(diagnostics);
    for (YamlDocument document : YamlReader.of(ReadLimits.DEFAULT).read(file, diagnostics)) {
      document.root().ifPresent(reader::add);
    }
    return FieldTypes.of(reader.types);
  }

  /** The types that a map in a file gives; what is wrong with it is reported. */
  static FieldTypes read(YamlNode root, Diagnostics diagnostics) {
    FieldTypesReader reader = new FieldTypesReader(diagnostics);
    reader.add(root);
    return FieldTypes.of(reader.types);
  }

  private void add(YamlNode root) {
    if (!(root instanceof YamlMapping mapping)) {
      report(root.location(), "field types are a map of field names");
      return;
    }
    for (YamlMapping.Entry entry : mapping.entries()) {
      type(entry.value()).ifPresent(type -> types.put(entry.key().text(), type));
    }
  }

  private Optional<FieldType> type(YamlNode node) {
    if (node instanceof YamlMapping mapping) {
      boolean multi =
          scalar(mapping.find(MULTI))
              .filter(s -> s.type() == ScalarType.BOOLEAN)
              .map(YamlScalar::bool)
              .orElse(false);
      return kind(mapping.find("type").orElse(node)).map(kind -> new FieldType(kind, multi));
    }
    if (node instanceof YamlSequence list) {
      List<YamlNode> kinds = list.items().stream().filter(item -> !isMulti(item)).toList();
      return kind(kinds.size() == 1 ? kinds.get(0) : node)
          .map(kind -> new FieldType(kind, kinds.size() < list.items().size()));
    }
    return kind(node).map(kind -> new FieldType(kind, false));
  }

  private static Optional<YamlScalar> scalar(Optional<YamlNode> node) {
    return node.filter(YamlScalar.class::isInstance).map(YamlScalar.class::cast);
  }

  private static boolean isMulti(YamlNode node) {
    return node instanceof YamlScalar scalar && scalar.text().equals(MULTI);
  }

  private Optional<FieldKind> kind(YamlNode node) {
    if (!(node instanceof YamlScalar scalar)) {
      report(node.location(), "a field has one type");
      return Optional.empty();
    }
    Optional<FieldKind> kind = FieldKind.named(scalar.text());
    if (kind.isEmpty()) {
      report(node.location(), "there is no type `" + scalar.text() + "`");
    }
    return kind;
  }

  private void report(Location location, String message) {
    List<String> words =
        Arrays.stream(FieldKind.values())
            .filter(kind -> kind != FieldKind.UNKNOWN)
            .map(FieldKind::word)
            .toList();
    String wrong = location.file().slice(location.span());
    diagnostics.add(
        Diagnostic.at(DiagnosticCode.BAD_FIELD_TYPES, location, message)
            .withHelp(
                NearestName.among(words)
                    .question(wrong)
                    .orElse("write `field: TYPE` with one of " + String.join(", ", words))));
  }
}
