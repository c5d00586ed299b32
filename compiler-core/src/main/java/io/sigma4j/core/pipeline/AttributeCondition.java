package io.sigma4j.core.pipeline;

import io.sigma4j.core.rule.Metadata;
import io.sigma4j.core.yaml.YamlNode;
import io.sigma4j.core.yaml.YamlScalar;
import io.sigma4j.core.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A condition on what a rule says about itself.
 *
 * @param attribute as in {@code level}
 * @param operator how it compares
 * @param value with what
 */
record AttributeCondition(String attribute, Comparison operator, String value)
    implements Predicate<PipelineRule> {

  private static final List<String> LEVELS =
      List.of("informational", "low", "medium", "high", "critical");

  private static final List<String> STATUSES =
      List.of("unsupported", "deprecated", "experimental", "test", "stable");

  static Optional<Predicate<PipelineRule>> read(Parameters condition) {
    Optional<YamlScalar> attribute = condition.requiredScalar("attribute");
    List<YamlScalar> values = condition.requiredTexts("value");
    List<String> words = new ArrayList<>(Comparison.words());
    words.addAll(List.of("in", "not_in"));
    String operator = condition.word("op", "eq", words);
    if (attribute.isEmpty() || values.isEmpty()) {
      return Optional.empty();
    }
    String name = attribute.get().text();
    Optional<Comparison> comparison = Comparison.named(operator);
    if (comparison.isPresent()) {
      return Optional.of(new AttributeCondition(name, comparison.get(), values.get(0).text()));
    }
    List<String> texts = values.stream().map(YamlScalar::text).toList();
    Predicate<PipelineRule> isIn = rule -> values(rule, name).stream().anyMatch(texts::contains);
    return Optional.of(operator.equals("in") ? isIn : isIn.negate());
  }

  @Override
  public boolean test(PipelineRule rule) {
    List<String> own = values(rule, attribute);
    return operator == Comparison.NE
        ? !own.contains(value)
        : own.stream().anyMatch(text -> holds(text));
  }

  private boolean holds(String own) {
    List<String> order =
        switch (attribute) {
          case "level" -> LEVELS;
          case "status" -> STATUSES;
          default -> List.of();
        };
    int one = order.indexOf(own.toLowerCase(Locale.ROOT));
    int other = order.indexOf(value.toLowerCase(Locale.ROOT));
    boolean isOrdered = one >= 0 && other >= 0;
    return isOrdered
        ? operator.holds(Integer.compare(one, other))
        : operator.holds(own.replace('/', '-'), value.replace('/', '-'));
  }

  private static List<String> values(PipelineRule rule, String name) {
    String set = rule.attributes().get(name);
    if (set != null) {
      return List.of(set);
    }
    Metadata metadata = rule.rule().metadata();
    return switch (name) {
      case "title" -> text(metadata.title());
      case "id" -> text(metadata.id());
      case "name" -> text(metadata.name());
      case "status" -> text(metadata.status());
      case "level" -> text(metadata.level());
      case "description" -> text(metadata.description());
      case "author" -> text(metadata.author());
      case "date" -> text(metadata.date());
      case "modified" -> text(metadata.modified());
      case "license" -> text(metadata.license());
      case "taxonomy" -> text(metadata.taxonomy());
      case "tags" -> texts(metadata.tags());
      case "references" -> texts(metadata.references());
      case "falsepositives" -> texts(metadata.falsePositives());
      case "scope" -> texts(metadata.scope());
      default -> custom(metadata.custom().get(name));
    };
  }

  private static List<String> text(Optional<YamlScalar> scalar) {
    return texts(scalar.stream().toList());
  }

  private static List<String> texts(List<YamlScalar> scalars) {
    return scalars.stream().map(YamlScalar::text).toList();
  }

  private static List<String> custom(@org.jspecify.annotations.Nullable YamlNode node) {
    if (node instanceof YamlScalar scalar) {
      return List.of(scalar.text());
    }
    return node instanceof YamlSequence list
        ? list.items().stream()
            .filter(YamlScalar.class::isInstance)
            .map(item -> ((YamlScalar) item).text())
            .toList()
        : List.of();
  }
}
