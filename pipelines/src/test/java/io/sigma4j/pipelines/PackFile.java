package io.sigma4j.pipelines;

import io.sigma4j.core.diagnostic.Diagnostics;
import io.sigma4j.core.pipeline.BundledPipeline;
import io.sigma4j.core.yaml.ReadLimits;
import io.sigma4j.core.yaml.YamlMapping;
import io.sigma4j.core.yaml.YamlNode;
import io.sigma4j.core.yaml.YamlReader;
import io.sigma4j.core.yaml.YamlScalar;
import io.sigma4j.core.yaml.YamlSequence;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The file of a bundled pipeline, as YAML. */
final class PackFile {

  private final YamlMapping root;

  private PackFile(YamlMapping root) {
    this.root = root;
  }

  static PackFile of(BundledPipeline pack) {
    YamlNode root =
        YamlReader.of(ReadLimits.DEFAULT)
            .read(pack.file().get(), new Diagnostics())
            .get(0)
            .root()
            .orElseThrow();
    return new PackFile((YamlMapping) root);
  }

  static PackFile named(String name) {
    return of(
        new Packs()
            .pipelines().stream()
                .filter(pack -> pack.name().equals(name))
                .findFirst()
                .orElseThrow());
  }

  /** The steps that stand in no other step. */
  List<PackStep> steps() {
    return items(root.find("transformations")).stream()
        .map(node -> PackStep.of((YamlMapping) node))
        .toList();
  }

  /** The columns of each table. */
  Map<String, Set<String>> tables() {
    Map<String, Set<String>> tables = new LinkedHashMap<>();
    root.find("tables")
        .ifPresent(
            node ->
                ((YamlMapping) node)
                    .entries()
                    .forEach(
                        table ->
                            tables.put(table.key().text(), keys((YamlMapping) table.value()))));
    return tables;
  }

  /** The columns of each table whose type is that. */
  Map<String, Set<String>> columns(String type) {
    Map<String, Set<String>> found = new LinkedHashMap<>();
    for (YamlMapping.Entry table : ((YamlMapping) root.find("tables").orElseThrow()).entries()) {
      Set<String> columns = new LinkedHashSet<>();
      for (YamlMapping.Entry column : ((YamlMapping) table.value()).entries()) {
        if (((YamlScalar) column.value()).text().equals(type)) {
          columns.add(column.key().text());
        }
      }
      found.put(table.key().text(), columns);
    }
    return found;
  }

  private static Set<String> keys(YamlMapping mapping) {
    Set<String> keys = new LinkedHashSet<>();
    mapping.entries().forEach(entry -> keys.add(entry.key().text()));
    return keys;
  }

  /** The items of a list; what is no list is one item. */
  static List<YamlNode> items(Optional<YamlNode> node) {
    if (node.isEmpty()) {
      return List.of();
    }
    return node.get() instanceof YamlSequence list ? list.items() : List.of(node.get());
  }
}
