package io.sigma4j.core.pipeline;

import io.sigma4j.core.rule.Metadata;
import io.sigma4j.core.yaml.YamlScalar;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What templates may say about a rule, by name. */
final class RuleFacts {

  private static final Map<String, Function<QueryFacts, List<String>>> FACTS =
      Map.ofEntries(
          one("title", Metadata::title),
          one("id", Metadata::id),
          one("name", Metadata::name),
          one("status", Metadata::status),
          one("level", Metadata::level),
          one("description", Metadata::description),
          one("author", Metadata::author),
          one("date", Metadata::date),
          one("modified", Metadata::modified),
          one("license", Metadata::license),
          many("tags", Metadata::tags),
          many("references", Metadata::references),
          many("falsepositives", Metadata::falsePositives),
          many("scope", Metadata::scope),
          Map.entry("fields", facts -> texts(facts.rule().fields())),
          Map.entry("logsource.category", facts -> facts.source().category()),
          Map.entry("logsource.product", facts -> facts.source().product()),
          Map.entry("logsource.service", facts -> facts.source().service()));

  private RuleFacts() {}

  private static Map.Entry<String, Function<QueryFacts, List<String>>> one(
      String name, Function<Metadata, Optional<YamlScalar>> fact) {
    return Map.entry(name, facts -> texts(fact.apply(facts.rule().metadata()).stream().toList()));
  }

  private static Map.Entry<String, Function<QueryFacts, List<String>>> many(
      String name, Function<Metadata, List<YamlScalar>> fact) {
    return Map.entry(name, facts -> texts(fact.apply(facts.rule().metadata())));
  }

  private static List<String> texts(List<YamlScalar> scalars) {
    return scalars.stream().map(YamlScalar::text).toList();
  }

  /** The names that there are. */
  static List<String> names() {
    return FACTS.keySet().stream().sorted().toList();
  }

  /** What a rule says under a name. */
  static List<String> of(String name, QueryFacts facts) {
    Function<QueryFacts, List<String>> fact = FACTS.get(name);
    return fact == null ? List.of() : fact.apply(facts);
  }
}
