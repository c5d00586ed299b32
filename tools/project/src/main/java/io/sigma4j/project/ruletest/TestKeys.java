package io.sigma4j.project.ruletest;

import io.sigma4j.core.diagnostic.Diagnostic;
import io.sigma4j.core.diagnostic.DiagnosticCode;
import io.sigma4j.core.diagnostic.Diagnostics;
import io.sigma4j.core.diagnostic.NearestName;
import io.sigma4j.core.yaml.ScalarType;
import io.sigma4j.core.yaml.YamlMapping;
import io.sigma4j.core.yaml.YamlNode;
import io.sigma4j.core.yaml.YamlScalar;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The keys of a map in a file of tests.
 *
 * @param mapping the map
 * @param diagnostics where what is wrong with it goes
 */
record TestKeys(YamlMapping mapping, Diagnostics diagnostics) {

  /** Reports keys that are not known, and those that are there twice. */
  void allow(List<String> known) {
    Set<String> seen = new HashSet<>();
    for (YamlMapping.Entry entry : mapping.entries()) {
      String key = entry.key().text();
      if (!known.contains(key)) {
        report(
            entry.key(),
            "there is no key `" + key + "` here",
            NearestName.among(known)
                .question(key)
                .orElse("the keys are `" + String.join("`, `", known) + "`"));
      } else if (!seen.add(key)) {
        report(entry.key(), "the key `" + key + "` is given twice", "keep one of them");
      }
    }
  }

  /** The entry with that key. */
  Optional<YamlMapping.Entry> entry(String key) {
    return mapping.entries().stream().filter(entry -> entry.key().text().equals(key)).findFirst();
  }

  /** The text under a key; a number counts as one. */
  Optional<YamlScalar> text(String key) {
    return scalar(key, "a text", ScalarType.TEXT, ScalarType.NUMBER);
  }

  /** The scalar under a key, if it is of one of some types, else it is reported. */
  Optional<YamlScalar> scalar(String key, String wanted, ScalarType... types) {
    Optional<YamlNode> value = mapping.find(key);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    if (value.get() instanceof YamlScalar scalar && Set.of(types).contains(scalar.type())) {
      return Optional.of(scalar);
    }
    report(value.get(), "`" + key + "` is " + wanted, "write `" + key + ": ...` with " + wanted);
    return Optional.empty();
  }

  /** Reports a mistake. */
  void report(YamlNode place, String message, String help) {
    diagnostics.add(
        Diagnostic.at(DiagnosticCode.BAD_RULE_TEST, place.location(), message).withHelp(help));
  }
}
