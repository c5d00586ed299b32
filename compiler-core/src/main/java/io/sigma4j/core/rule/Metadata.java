package io.sigma4j.core.rule;

import io.sigma4j.core.yaml.YamlNode;
import io.sigma4j.core.yaml.YamlScalar;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The fields of a document that do not decide what it finds. Texts are as written, even where the
 * specification wants something else: that is a warning, never a loss.
 *
 * @param title the title
 * @param id the id, usually a UUID
 * @param name the name that correlations refer to
 * @param status as in {@code experimental}
 * @param level as in {@code medium}
 * @param description what the rule finds
 * @param author who wrote it
 * @param date first version
 * @param modified last change
 * @param license SPDX id
 * @param taxonomy of the field names
 * @param tags as in {@code attack.t1021.002}
 * @param references addresses and titles
 * @param falsePositives what else the rule may find
 * @param scope who should look at it
 * @param related other rules, by id and kind of relation
 * @param custom every other field of the document, in order
 */
public record Metadata(
    Optional<YamlScalar> title,
    Optional<YamlScalar> id,
    Optional<YamlScalar> name,
    Optional<YamlScalar> status,
    Optional<YamlScalar> level,
    Optional<YamlScalar> description,
    Optional<YamlScalar> author,
    Optional<YamlScalar> date,
    Optional<YamlScalar> modified,
    Optional<YamlScalar> license,
    Optional<YamlScalar> taxonomy,
    List<YamlScalar> tags,
    List<YamlScalar> references,
    List<YamlScalar> falsePositives,
    List<YamlScalar> scope,
    List<Related> related,
    Map<String, YamlNode> custom) {

  /**
   * Another rule that this one has to do with.
   *
   * @param id the other rule's id
   * @param type as in {@code derived}
   */
  public record Related(YamlScalar id, YamlScalar type) {}
}
