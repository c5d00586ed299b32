package io.sigma4j.pipelines;

import static org.assertj.core.api.Assertions.assertThat;

import io.sigma4j.core.diagnostic.Diagnostics;
import io.sigma4j.core.yaml.ReadLimits;
import io.sigma4j.core.yaml.YamlMapping;
import io.sigma4j.core.yaml.YamlNode;
import io.sigma4j.core.yaml.YamlReader;
import io.sigma4j.core.yaml.YamlScalar;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the packs for Windows and Splunk say is of fields that exist, and what their pages say. */
class SplunkPacksTest {

  /** The folder of a loaded file has no field in the model: tests of it are refused. */
  private static final Set<String> MISSING = Set.of("loaded_file_path");

  @Test
  void everyFieldIsInItsDataset() {
    Map<String, Set<String>> datasets = CimFields.load().byDataset();
    List<PackStep> steps = PackFile.named("splunk_cim").steps();
    List<YamlNode> blocks = PackFile.items(root("splunk_cim").find("transformations"));
    for (int i = 0; i < blocks.size(); i++) {
      String dataset = dataset((YamlMapping) blocks.get(i));
      Set<String> known = new LinkedHashSet<>(datasets.getOrDefault(dataset, Set.of()));
      known.addAll(MISSING);
      steps
          .get(i)
          .fields()
          .forEach(
              (field, names) -> assertThat(known).as("%s: %s", dataset, field).containsAll(names));
    }
  }

  /** Every block says which data model its fields are of. */
  private static String dataset(YamlMapping step) {
    return PackFile.items(step.find("items")).stream()
        .map(YamlMapping.class::cast)
        .filter(item -> text(item, "type").equals("set_state"))
        .map(item -> text(item, "val"))
        .findFirst()
        .orElseThrow(() -> new AssertionError(text(step, "id") + " names no dataset"));
  }

  private static String text(YamlMapping mapping, String key) {
    return ((YamlScalar) mapping.find(key).orElseThrow()).text();
  }

  private static YamlMapping root(String name) {
    Optional<YamlNode> root =
        YamlReader.of(ReadLimits.DEFAULT)
            .read(
                new Packs()
                    .pipelines().stream()
                        .filter(pack -> pack.name().equals(name))
                        .findFirst()
                        .orElseThrow()
                        .file()
                        .get(),
                new Diagnostics())
            .get(0)
            .root();
    return (YamlMapping) root.orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sysmon",
        "windows-logsources",
        "windows-audit",
        "windows",
        "splunk_windows",
        "splunk_cim",
        "splunk_linux",
        "splunk_cloud"
      })
  void thePageSaysWhatThePackDoes(String name) {
    PackPage page = PackPage.of(name);
    String expected = page.with(PackFile.named(name));
    String actual = page.text();
    if ("write".equals(System.getProperty("golden"))) {
      page.write(expected);
    }
    assertThat(actual).isEqualTo(expected);
  }
}
