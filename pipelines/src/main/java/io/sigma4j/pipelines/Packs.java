package io.sigma4j.pipelines;

import io.sigma4j.core.diagnostic.Diagnostics;
import io.sigma4j.core.pipeline.BundledPipeline;
import io.sigma4j.core.pipeline.PipelineLibrary;
import io.sigma4j.core.pipeline.SourceNames;
import io.sigma4j.core.source.SourceFile;
import io.sigma4j.core.yaml.ReadLimits;
import io.sigma4j.core.yaml.ScalarType;
import io.sigma4j.core.yaml.YamlDocument;
import io.sigma4j.core.yaml.YamlMapping;
import io.sigma4j.core.yaml.YamlNode;
import io.sigma4j.core.yaml.YamlReader;
import io.sigma4j.core.yaml.YamlScalar;
import io.sigma4j.core.yaml.YamlSequence;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The pipelines that {@code packs.yml} lists; each is a file of its name beside it. */
public final class Packs implements PipelineLibrary {

  /** The library; it has no state. */
  public Packs() {}

  @Override
  public List<BundledPipeline> pipelines() {
    List<BundledPipeline> packs = new ArrayList<>();
    Diagnostics diagnostics = new Diagnostics();
    for (YamlDocument document :
        YamlReader.of(ReadLimits.DEFAULT).read(file("packs.yml"), diagnostics)) {
      if (document.root().orElseThrow() instanceof YamlMapping mapping) {
        mapping.entries().forEach(entry -> packs.add(pack(entry)));
      }
    }
    return List.copyOf(packs);
  }

  private static BundledPipeline pack(YamlMapping.Entry entry) {
    String name = entry.key().text();
    YamlMapping about = (YamlMapping) entry.value();
    return new BundledPipeline(
        name,
        texts(about, "aliases"),
        texts(about, "targets"),
        items(about.find("fits")).stream().map(node -> fits((YamlMapping) node)).toList(),
        texts(about, "meaning").get(0),
        () -> file(name + ".yml"));
  }

  private static SourceNames fits(YamlMapping source) {
    return new SourceNames(
        texts(source, "category"), texts(source, "product"), texts(source, "service"));
  }

  private static List<String> texts(YamlMapping mapping, String key) {
    return items(mapping.find(key)).stream().map(node -> ((YamlScalar) node).text()).toList();
  }

  private static List<YamlNode> items(Optional<YamlNode> node) {
    if (node.isEmpty() || isNull(node.get())) {
      return List.of();
    }
    return node.get() instanceof YamlSequence list ? list.items() : List.of(node.get());
  }

  private static boolean isNull(YamlNode node) {
    return node instanceof YamlScalar scalar && scalar.type() == ScalarType.NULL;
  }

  private static SourceFile file(String name) {
    try (InputStream stream = Packs.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("packs.yml lists " + name + ", which is not there");
      }
      return SourceFile.decode(name, stream.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
