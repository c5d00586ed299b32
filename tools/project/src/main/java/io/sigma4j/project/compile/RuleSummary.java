package io.sigma4j.project.compile;

import io.sigma4j.core.rule.Metadata;
import io.sigma4j.core.rule.SigmaDocument;
import io.sigma4j.core.rule.SigmaRule;
import io.sigma4j.core.yaml.YamlScalar;
import java.util.List;
import java.util.Optional;

/**
 * What a rule says about itself, as texts.
 *
 * @param id usually a UUID
 * @param title the title
 * @param status as in {@code test}
 * @param level as in {@code high}
 * @param description what the rule finds
 * @param tags as in {@code attack.t1021.002}
 * @param category of the log source, usually one at most; so are the next two
 * @param product of the log source
 * @param service of the log source
 */
public record RuleSummary(
    Optional<String> id,
    Optional<String> title,
    Optional<String> status,
    Optional<String> level,
    Optional<String> description,
    List<String> tags,
    List<String> category,
    List<String> product,
    List<String> service) {

  public RuleSummary {
    tags = List.copyOf(tags);
    category = List.copyOf(category);
    product = List.copyOf(product);
    service = List.copyOf(service);
  }

  /** What a document that could not be read says: nothing. */
  static RuleSummary none() {
    return new RuleSummary(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  static RuleSummary of(SigmaDocument document) {
    Metadata metadata = document.metadata();
    Optional<SigmaRule> rule =
        document instanceof SigmaRule detection ? Optional.of(detection) : Optional.empty();
    return new RuleSummary(
        metadata.id().map(YamlScalar::text),
        metadata.title().map(YamlScalar::text),
        metadata.status().map(YamlScalar::text),
        metadata.level().map(YamlScalar::text),
        metadata.description().map(YamlScalar::text),
        texts(metadata.tags()),
        rule.map(r -> texts(r.logSource().category())).orElse(List.of()),
        rule.map(r -> texts(r.logSource().product())).orElse(List.of()),
        rule.map(r -> texts(r.logSource().service())).orElse(List.of()));
  }

  private static List<String> texts(List<YamlScalar> scalars) {
    return scalars.stream().map(YamlScalar::text).toList();
  }
}
