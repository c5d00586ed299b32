package io.sigma4j.testkit;

import io.sigma4j.core.rule.Detection;
import io.sigma4j.core.rule.DetectionItem;
import io.sigma4j.core.rule.FieldKey;
import io.sigma4j.core.rule.SigmaRule;
import io.sigma4j.core.source.Location;
import io.sigma4j.core.yaml.ScalarType;
import io.sigma4j.core.yaml.YamlScalar;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A value in a detection of a rule.
 *
 * @param value as written
 * @param key what it is a value of
 */
record RuleScalar(YamlScalar value, FieldKey key) {

  /** Modifiers after which a query holds the text as it stands in the rule. */
  private static final Set<String> PLAIN =
      Set.of(
          "contains",
          "startswith",
          "endswith",
          "all",
          "cased",
          "neq",
          "lt",
          "lte",
          "gt",
          "gte",
          "minute",
          "hour",
          "day",
          "week",
          "month",
          "year");

  /** All values of the rule, in its order. */
  static List<RuleScalar> all(SigmaRule rule) {
    List<RuleScalar> scalars = new ArrayList<>();
    for (Detection detection : rule.detections()) {
      add(detection.body(), scalars);
    }
    return scalars;
  }

  private static void add(DetectionItem item, List<RuleScalar> out) {
    if (item instanceof DetectionItem.AllOf all) {
      all.items().forEach(part -> add(part, out));
    } else if (item instanceof DetectionItem.AnyOf any) {
      any.items().forEach(part -> add(part, out));
    } else if (item instanceof DetectionItem.Test test) {
      test.values().forEach(value -> out.add(new RuleScalar(value, test.key())));
    }
  }

  boolean isAt(Location location) {
    return value.location().equals(location);
  }

  /** Whether a query holds the text as it stands in the rule, apart from its case. */
  boolean isPlain() {
    return key.modifiers().stream().allMatch(modifier -> PLAIN.contains(modifier.name()))
        && value.text().indexOf('%') < 0;
  }

  /** Whether {@code text}, a literal or a part of one, says what the scalar says. */
  boolean isIn(String text) {
    if (value.type() == ScalarType.NUMBER) {
      return isNumber(text) || text.contains(value.number().stripTrailingZeros().toPlainString());
    }
    return isNumberText(text)
        || holdsRuns(value.text(), withoutCaseClasses(text))
        || holdsRuns(text, value.text());
  }

  private boolean isNumber(String text) {
    return isDecimal(text) && new BigDecimal(text).compareTo(value.number()) == 0;
  }

  /** Where numbers are compared, {@code '5.0'} is 5. */
  private boolean isNumberText(String text) {
    return isDecimal(text)
        && isDecimal(value.text())
        && new BigDecimal(text).compareTo(new BigDecimal(value.text())) == 0;
  }

  private static boolean isDecimal(String text) {
    return text.matches("[-+]?[0-9]+(\\.[0-9]+)?([eE][0-9]+)?");
  }

  /** Whether every run of letters and digits of ASCII is in the text, in the same order. */
  static boolean holdsRuns(String runs, String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    int at = 0;
    for (String run : runs.toLowerCase(Locale.ROOT).split("[^a-z0-9]+", -1)) {
      int found = lower.indexOf(run, at);
      if (found < 0) {
        return false;
      }
      at = found + run.length();
    }
    return true;
  }

  /** {@code [Cc](?:M|m)d} is {@code CMd}. */
  private static String withoutCaseClasses(String text) {
    return text.replaceAll("\\[(\\p{L})\\p{L}{1,3}\\]", "$1")
        .replaceAll("\\(\\?:(\\p{L})(\\|\\p{L}){1,3}\\)", "$1");
  }
}
