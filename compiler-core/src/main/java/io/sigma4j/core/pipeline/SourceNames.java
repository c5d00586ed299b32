package io.sigma4j.core.pipeline;

import io.sigma4j.core.rule.LogSource;
import io.sigma4j.core.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.List;

/**
 * The names of a log source.
 *
 * @param category as in {@code process_creation}; most log sources have one or none
 * @param product as in {@code windows}
 * @param service as in {@code security}
 */
public record SourceNames(List<String> category, List<String> product, List<String> service) {

  public SourceNames {
    category = List.copyOf(category);
    product = List.copyOf(product);
    service = List.copyOf(service);
  }

  /** Those of a rule as written. */
  public static SourceNames of(LogSource source) {
    return new SourceNames(
        texts(source.category()), texts(source.product()), texts(source.service()));
  }

  private static List<String> texts(List<YamlScalar> scalars) {
    return scalars.stream().map(YamlScalar::text).toList();
  }

  /** Whether every kind of name that {@code wanted} has is one of these. */
  public boolean fits(SourceNames wanted) {
    return fits(wanted.category, category)
        && fits(wanted.product, product)
        && fits(wanted.service, service);
  }

  private static boolean fits(List<String> wanted, List<String> names) {
    return wanted.isEmpty() || wanted.stream().anyMatch(names::contains);
  }

  /** As in {@code product windows, category process_creation}. */
  @Override
  public String toString() {
    List<String> parts = new ArrayList<>();
    product.forEach(name -> parts.add("product " + name));
    category.forEach(name -> parts.add("category " + name));
    service.forEach(name -> parts.add("service " + name));
    return parts.isEmpty() ? "no log source" : String.join(", ", parts);
  }
}
