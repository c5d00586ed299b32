package io.sigma4j.pipelines;

import io.sigma4j.core.diagnostic.Diagnostics;
import io.sigma4j.core.source.SourceFile;
import io.sigma4j.core.yaml.ReadLimits;
import io.sigma4j.core.yaml.YamlMapping;
import io.sigma4j.core.yaml.YamlReader;
import io.sigma4j.core.yaml.YamlScalar;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The fields of datasets of the Common Information Model, as in the data models of Splunk_SA_CIM
 * 6.4.0 and 8.5.0.
 *
 * @param byDataset their names
 */
record CimFields(Map<String, Set<String>> byDataset) {

  static CimFields load() {
    Map<String, Set<String>> found = new LinkedHashMap<>();
    YamlMapping root =
        (YamlMapping)
            YamlReader.of(ReadLimits.DEFAULT)
                .read(file(), new Diagnostics())
                .get(0)
                .root()
                .orElseThrow();
    for (YamlMapping.Entry dataset : root.entries()) {
      Set<String> names = new LinkedHashSet<>();
      PackFile.items(Optional.of(dataset.value()))
          .forEach(name -> names.add(((YamlScalar) name).text()));
      found.put(dataset.key().text(), names);
    }
    return new CimFields(found);
  }

  private static SourceFile file() {
    try (InputStream stream = CimFields.class.getResourceAsStream("cim.yml")) {
      return SourceFile.decode("cim.yml", stream.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
