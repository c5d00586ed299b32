package io.sigma4j.core.rule;

import io.sigma4j.core.diagnostic.Diagnostic;
import io.sigma4j.core.diagnostic.DiagnosticCode;
import io.sigma4j.core.diagnostic.Diagnostics;
import io.sigma4j.core.source.Location;
import io.sigma4j.core.yaml.YamlMapping;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code logsource}. A missing one is a warning: the query looks at every event. */
final class LogSourceReader {

  private LogSourceReader() {}

  static LogSource read(YamlMapping root, Entries entries, Diagnostics diagnostics) {
    Optional<YamlMapping.Entry> entry = entries.take("logsource");
    if (entry.isEmpty()) {
      Location first = root.entries().get(0).key().location();
      diagnostics.add(missing(first, "there is no `logsource`"));
      return new LogSource(List.of(), List.of(), List.of(), Map.of(), first);
    }
    Location key = entry.get().key().location();
    if (!(entry.get().value() instanceof YamlMapping mapping)) {
      diagnostics.add(missing(key, "`logsource` is not a map"));
      return new LogSource(List.of(), List.of(), List.of(), Map.of(), key);
    }
    LogSource logSource = read(mapping, Entries.of(mapping, diagnostics));
    if (isEmpty(logSource)) {
      diagnostics.add(missing(key, "`logsource` names no category, product or service"));
    }
    return logSource;
  }

  private static LogSource read(YamlMapping mapping, Entries parts) {
    return new LogSource(
        parts.oneOrMore("category"),
        parts.oneOrMore("product"),
        parts.oneOrMore("service"),
        parts.rest(),
        mapping.location());
  }

  private static boolean isEmpty(LogSource logSource) {
    return logSource.category().isEmpty()
        && logSource.product().isEmpty()
        && logSource.service().isEmpty();
  }

  private static Diagnostic missing(Location place, String message) {
    return Diagnostic.at(DiagnosticCode.MISSING_LOG_SOURCE, place, message)
        .withHelp("say which events the rule is about: `category`, `product` or `service`");
  }
}
