package io.sigma4j.project.ruletest;

import io.sigma4j.core.source.SourceFile;
import io.sigma4j.core.value.Placeholders;
import io.sigma4j.core.yaml.YamlScalar;
import java.util.List;
import java.util.Optional;

/**
 * A file of tests, read.
 *
 * @param source its text
 * @param rule path of the rule's file as written; absent if it is the one of the same name
 * @param placeholders that the tests define
 * @param tests those that could be read, in order
 */
record RuleTestFile(
    SourceFile source, Optional<YamlScalar> rule, Placeholders placeholders, List<RuleTest> tests) {

  RuleTestFile {
    tests = List.copyOf(tests);
  }
}
