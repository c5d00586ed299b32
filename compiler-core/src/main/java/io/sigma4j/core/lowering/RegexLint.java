package io.sigma4j.core.lowering;

import io.sigma4j.core.diagnostic.Diagnostic;
import io.sigma4j.core.diagnostic.DiagnosticCode;
import io.sigma4j.core.diagnostic.Diagnostics;
import io.sigma4j.core.regex.Regex;
import io.sigma4j.core.yaml.YamlScalar;
import java.util.List;

/** Says what a regular expression probably does not mean to say. */
final class RegexLint {

  private RegexLint() {}

  static void check(Regex regex, YamlScalar value, Diagnostics diagnostics) {
    if (hasNamedGroup(regex)) {
      diagnostics.add(
          Diagnostic.at(
                  DiagnosticCode.NAMED_GROUP,
                  value.location(),
                  "a named group only groups: Sigma 2.1 extracts no field from it")
              .withHelp("a test of a field with the group's name finds nothing"));
    }
  }

  private static boolean hasNamedGroup(Regex regex) {
    if (regex instanceof Regex.Group group) {
      return group.name().isPresent() || hasNamedGroup(group.body());
    }
    if (regex instanceof Regex.Repeat repeat) {
      return hasNamedGroup(repeat.body());
    }
    if (regex instanceof Regex.Lookaround lookaround) {
      return hasNamedGroup(lookaround.body());
    }
    return parts(regex).stream().anyMatch(RegexLint::hasNamedGroup);
  }

  private static List<Regex> parts(Regex regex) {
    if (regex instanceof Regex.Sequence sequence) {
      return sequence.parts();
    }
    return regex instanceof Regex.Alternation alternation ? alternation.branches() : List.of();
  }
}
