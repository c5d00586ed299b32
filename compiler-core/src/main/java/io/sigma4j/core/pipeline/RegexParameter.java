package io.sigma4j.core.pipeline;

import io.sigma4j.core.diagnostic.Diagnostic;
import io.sigma4j.core.diagnostic.DiagnosticCode;
import io.sigma4j.core.diagnostic.Diagnostics;
import io.sigma4j.core.regex.JavaRegexPrinter;
import io.sigma4j.core.regex.RegexFlags;
import io.sigma4j.core.regex.RegexParse;
import io.sigma4j.core.regex.RegexParser;
import io.sigma4j.core.yaml.YamlScalar;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads regular expressions that steps work with: as in rules, so that both say the same. */
final class RegexParameter {

  private RegexParameter() {}

  /** The expression; nothing, and a positioned error, if it is wrong. */
  static Optional<Pattern> read(YamlScalar scalar, Diagnostics diagnostics) {
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
    return Optional.of(
        Pattern.compile(JavaRegexPrinter.print(((RegexParse.Parsed) parse).regex())));
  }
}
