package io.sigma4j.splunk;

import io.sigma4j.core.compiler.SigmaCompiler;
import io.sigma4j.core.compiler.Target;
import io.sigma4j.core.compiler.TargetResult;
import io.sigma4j.core.diagnostic.Diagnostic;
import io.sigma4j.core.lowering.LoweringOptions;
import io.sigma4j.core.pipeline.FieldKind;
import io.sigma4j.core.pipeline.FieldType;
import io.sigma4j.core.pipeline.FieldTypes;
import io.sigma4j.core.source.SourceFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the backend makes of the text of a rule. */
record Compiled(TargetResult result) {

  /** A rule with one item in its only selection, in flow style. */
  static Compiled item(String item) {
    return item(item, "");
  }

  static Compiled item(String item, String types) {
    return detection("{s: {" + item + "}, condition: s}", types);
  }

  /** A rule with this detection section. */
  static Compiled detection(String detection) {
    return detection(detection, "");
  }

  static Compiled detection(String detection, String types) {
    return rule("detection: " + detection + "\n", types);
  }

  /** A rule with these lines after its title. */
  static Compiled rule(String text, String types) {
    Target target = Target.of(new SplunkBackend(), "default", Map.of(), types(types));
    SigmaCompiler compiler =
        SigmaCompiler.of(
            List.of(target), LoweringOptions.defaults(), SigmaCompiler.Strictness.LENIENT);
    SourceFile file = SourceFile.of("rule.yml", "title: T\nlogsource: {category: test}\n" + text);
    return new Compiled(compiler.compile(file).get(0).targets().get(0));
  }

  /** Types as in {@code F long, G keyword multi}. */
  private static FieldTypes types(String text) {
    Map<String, FieldType> types = new LinkedHashMap<>();
    for (String part : text.isBlank() ? new String[0] : text.split(",")) {
      String[] words = part.strip().split(" ", 3);
      types.put(words[0], new FieldType(FieldKind.named(words[1]).orElseThrow(), words.length > 2));
    }
    return FieldTypes.of(types);
  }

  /** The only query. */
  String query() {
    return result.queries().get(0);
  }

  /** The codes of losses, with their effects. */
  List<String> losses() {
    return result.diagnostics().stream().map(Compiled::loss).toList();
  }

  private static String loss(Diagnostic diagnostic) {
    return diagnostic.code().code()
        + diagnostic.effect().map(effect -> " " + effect.word()).orElse("");
  }

  /** The codes of assumptions. */
  List<String> assumptions() {
    return result.assumptions().stream().map(Diagnostic::code).map(code -> code.code()).toList();
  }
}
