package io.sigma4j.conformance;

import io.sigma4j.core.lowering.LoweringOptions;
import io.sigma4j.core.source.SourceFile;
import io.sigma4j.core.value.Placeholders;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Every placeholder of a rule base, defined, as a user has to do for such rules. */
final class CorpusPlaceholders {

  private static final Pattern PLACEHOLDER = Pattern.compile("%([\\w.-]+)%");

  private CorpusPlaceholders() {}

  /** Options that define what rules with {@code expand} name. */
  static LoweringOptions defined(List<SourceFile> files) {
    Placeholders placeholders = Placeholders.none();
    for (SourceFile file : files) {
      Matcher names = PLACEHOLDER.matcher(file.text());
      while (file.text().contains("|expand") && names.find()) {
        placeholders =
            placeholders.with(names.group(1), new Placeholders.Definition(List.of("a"), true));
      }
    }
    LoweringOptions defaults = LoweringOptions.defaults();
    return new LoweringOptions(placeholders, defaults.implicit(), defaults.maxValues());
  }
}
