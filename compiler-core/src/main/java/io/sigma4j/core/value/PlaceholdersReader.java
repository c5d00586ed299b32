package io.sigma4j.core.value;

import io.sigma4j.core.diagnostic.Diagnostic;
import io.sigma4j.core.diagnostic.DiagnosticCode;
import io.sigma4j.core.diagnostic.Diagnostics;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads definitions of placeholders from YAML or JSON: {@code name: value}, {@code name: [value,
 * ...]} or {@code name: {values: [...], literal: true}}.
 */
public final class PlaceholdersReader {

  private final Diagnostics diagnostics;
  private Placeholders placeholders;

  private PlaceholdersReader(Placeholders before, Diagnostics diagnostics) {
    this.placeholders = before;
    this.diagnostics = diagnostics;
  }

  /** {@code before} and the definitions of the file; what is wrong with them is reported. */
  public static Placeholders read(SourceFile file, Placeholders before, Diagnostics diagnostics) {
    PlaceholdersReader reader = new PlaceholdersReader(before, diagnostics);
    for (YamlDocument document : YamlReader.of(ReadLimits.DEFAULT).read(file, diagnostics)) {
      document.root().ifPresent(reader::add);
    }
    return reader.placeholders;
  }

  /** {@code before} and the definitions of a map that is part of a file. */
  public static Placeholders read(YamlNode root, Placeholders before, Diagnostics diagnostics) {
    PlaceholdersReader reader = new PlaceholdersReader(before, diagnostics);
    reader.add(root);
    return reader.placeholders;
  }

  private void add(YamlNode root) {
    if (!(root instanceof YamlMapping mapping)) {
      report(root.location(), "placeholders are a map of names");
      return;
    }
    for (YamlMapping.Entry entry : mapping.entries()) {
      definition(entry.value())
          .ifPresent(found -> placeholders = placeholders.with(entry.key().text(), found));
    }
  }

  private Optional<Placeholders.Definition> definition(YamlNode node) {
    if (!(node instanceof YamlMapping mapping)) {
      return values(node).map(values -> new Placeholders.Definition(values, false));
    }
    Optional<YamlNode> values = mapping.find("values");
    if (values.isEmpty()) {
      report(mapping.location(), "the placeholder has no `values`");
      return Optional.empty();
    }
    boolean literal =
        mapping
            .find("literal")
            .filter(YamlScalar.class::isInstance)
            .map(YamlScalar.class::cast)
            .filter(scalar -> scalar.type() == ScalarType.BOOLEAN)
            .map(YamlScalar::bool)
            .orElse(false);
    return values(values.get()).map(list -> new Placeholders.Definition(list, literal));
  }

  private Optional<List<String>> values(YamlNode node) {
    List<YamlNode> nodes = node instanceof YamlSequence list ? list.items() : List.of(node);
    List<String> values = new ArrayList<>();
    for (YamlNode item : nodes) {
      if (!(item instanceof YamlScalar scalar) || scalar.type() == ScalarType.NULL) {
        report(item.location(), "a placeholder stands for texts or numbers");
        return Optional.empty();
      }
      values.add(scalar.text());
    }
    if (values.isEmpty()) {
      report(node.location(), "the placeholder stands for nothing");
      return Optional.empty();
    }
    return Optional.of(values);
  }

  private void report(Location location, String message) {
    diagnostics.add(
        Diagnostic.at(DiagnosticCode.BAD_PLACEHOLDERS, location, message)
            .withHelp("write `name: [value, value]`, or `name: {values: [value], literal: true}`"));
  }
}
