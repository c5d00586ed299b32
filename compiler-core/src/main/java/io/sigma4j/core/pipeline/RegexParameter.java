package io.sigma4j.core.pipeline;

import io.sigma4j.core.diagnostic.Diagnostic;
import io.sigma4j.core.diagnostic.DiagnosticCode;
import io.sigma4j.core.diagnostic.Diagnostics;
import io.sigma4j.core.regex.JavaRegexPrinter;
import io.sigma4j.core.regex.Regex;
import io.sigma4j.core.regex.RegexFlags;
import io.sigma4j.core.regex.RegexParse;
import io.sigma4j.core.regex.RegexParser;
import io.sigma4j.core.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A regular expression that a step works with, read as those of rules are.
 *
 * @param pattern to search with
 * @param names of its groups, by number from 1; empty texts for groups without
 */
record RegexParameter(Pattern pattern, List<String> names) {

  RegexParameter {
    names = List.copyOf(names);
  }

  /** The expression; nothing, and a positioned error, if it is wrong. */
  static Optional<RegexParameter> read(YamlScalar scalar, Diagnostics diagnostics) {
    RegexParse parse = RegexParser.parse(scalar.text(), RegexFlags.NONE);
    if (parse instanceof RegexParse.Malformed malformed) {
      Diagnostic diagnostic =
          Diagnostic.at(
              DiagnosticCode.BAD_REGEX,
              scalar.part(malformed.start(), malformed.end()),
              malformed.message());
      diagnostics.add(malformed.help().map(diagnostic::withHelp).orElse(diagnostic));
      return Optional.empty();
    }
    Regex regex = ((RegexParse.Parsed) parse).regex();
    List<String> names = new ArrayList<>();
    addNames(regex, names);
    return Optional.of(new RegexParameter(Pattern.compile(JavaRegexPrinter.print(regex)), names));
  }

  private static void addNames(Regex regex, List<String> names) {
    if (regex instanceof Regex.Group group) {
      if (group.kind() == Regex.Group.Kind.CAPTURING) {
        names.add(group.name().orElse(""));
      }
      addNames(group.body(), names);
    } else if (regex instanceof Regex.Sequence sequence) {
      sequence.parts().forEach(part -> addNames(part, names));
    } else if (regex instanceof Regex.Alternation alternation) {
      alternation.branches().forEach(branch -> addNames(branch, names));
    } else if (regex instanceof Regex.Repeat repeat) {
      addNames(repeat.body(), names);
    } else if (regex instanceof Regex.Lookaround lookaround) {
      addNames(lookaround.body(), names);
    }
  }

  /** The number of the group of that name or number. */
  Optional<Integer> group(String nameOrNumber) {
    int named = names.indexOf(nameOrNumber);
    if (named >= 0) {
      return Optional.of(named + 1);
    }
    boolean isNumber =
        !nameOrNumber.isEmpty()
            && nameOrNumber.length() < 4
            && nameOrNumber.chars().allMatch(c -> c >= '0' && c <= '9');
    return isNumber && Integer.parseInt(nameOrNumber) <= names.size()
        ? Optional.of(Integer.parseInt(nameOrNumber))
        : Optional.empty();
  }
}
