package io.sigma4j.elastic;

import io.sigma4j.core.backend.Backend;
import io.sigma4j.core.backend.Loss;
import io.sigma4j.core.backend.Meaning;
import io.sigma4j.core.backend.Outcome;
import io.sigma4j.core.backend.Query;
import io.sigma4j.core.compiler.RuleFrontEnd;
import io.sigma4j.core.compiler.RuleMeaning;
import io.sigma4j.core.compiler.Target;
import io.sigma4j.core.lowering.LoweringOptions;
import io.sigma4j.core.pipeline.FieldKind;
import io.sigma4j.core.pipeline.FieldType;
import io.sigma4j.core.pipeline.FieldTypes;
import io.sigma4j.core.source.SourceFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A detection of one line, compiled; the name of a field says its type. */
public final class Snippet {

  private static final FieldTypes TYPES =
      FieldTypes.of(
          types(
              Map.of(
                  "Keyword", FieldKind.KEYWORD,
                  "Caseless", FieldKind.CASELESS,
                  "Long", FieldKind.LONG,
                  "Double", FieldKind.DOUBLE,
                  "Ip", FieldKind.IP,
                  "Boolean", FieldKind.BOOLEAN,
                  "Date", FieldKind.DATE)));

  private Snippet() {}

  private static Map<String, FieldType> types(Map<String, FieldKind> kinds) {
    Map<String, FieldType> types = new LinkedHashMap<>();
    kinds.forEach((field, kind) -> types.put(field, new FieldType(kind, false)));
    return types;
  }

  /** The query for a detection, as in {@code {Image|endswith: '\cmd.exe'}}. */
  public static Outcome<Query> compile(
      Backend backend, String detection, Map<String, String> options) {
    return compile(backend, detection, "selection", options, TYPES);
  }

  /** The query for a detection under a condition. */
  public static Outcome<Query> compile(
      Backend backend,
      String detection,
      String condition,
      Map<String, String> options,
      FieldTypes types) {
    Target target = Target.of(backend, backend.formats().get(0).name(), options, types);
    return backend.compile(meaning(detection, condition), target.request());
  }

  /** What a detection means. */
  public static Meaning meaning(String detection) {
    return meaning(detection, "selection");
  }

  private static Meaning meaning(String detection, String condition) {
    String rule =
        "title: Snippet\nlogsource: {category: test}\ndetection:\n  selection: %s\n  condition: %s\n"
            .formatted(detection, condition);
    List<RuleMeaning> meanings =
        RuleFrontEnd.of(LoweringOptions.defaults()).read(SourceFile.of("rule.yml", rule));
    if (meanings.size() != 1 || meanings.get(0).meanings().isEmpty()) {
      throw new AssertionError("no meaning: " + rule + meanings.get(0).diagnostics());
    }
    return meanings.get(0).meanings().get(0);
  }

  /** The query in one line, or a dash, and the codes of what is lost. */
  public static String text(Outcome<Query> outcome) {
    String losses =
        outcome.losses().stream()
            .filter(loss -> loss.kind() != Loss.Kind.ASSUMPTION)
            .map(Snippet::text)
            .distinct()
            .collect(Collectors.joining(", "));
    return outcome
            .value()
            .map(Query::text)
            .orElse("-")
            .replace("\n", "<LF>")
            .replace("\r", "<CR>")
            .replace("\t", "<TAB>")
        + (losses.isEmpty() ? "" : " [" + losses + "]");
  }

  private static String text(Loss loss) {
    return loss.code().code() + loss.effect().map(effect -> " " + effect.word()).orElse("");
  }
}
