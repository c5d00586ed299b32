package io.sigma4j.kql;

import io.sigma4j.core.compiler.RuleResult;
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

  /** A rule whose detection has these items in one selection, YAML with six blanks before each. */
  static Compiled items(String items, FieldTypes types) {
    return rule("detection:\n  selection:\n" + items + "\n  condition: selection\n", types);
  }

  /** A rule with this detection section. */
  static Compiled rule(String detection, FieldTypes types) {
    return rule(detection, types, Map.of());
  }

  static Compiled rule(String detection, FieldTypes types, Map<String, String> options) {
    String text = "title: T\nlogsource:\n  category: test\n" + detection;
    Target target = Target.of(new KqlBackend(), "default", options, types);
    return of(
        SigmaCompiler.of(
            List.of(target), LoweringOptions.defaults(), SigmaCompiler.Strictness.LENIENT),
        SourceFile.of("rule.yml", text));
  }

  static Compiled of(SigmaCompiler compiler, SourceFile file) {
    List<RuleResult> rules = compiler.compile(file);
    return new Compiled(rules.get(0).targets().get(0));
  }

  /** Types as in {@code F long, G string, H dynamic multi}. */
  static FieldTypes types(String text) {
    Map<String, FieldType> types = new LinkedHashMap<>();
    for (String part : text.isBlank() ? new String[0] : text.split(",")) {
      String[] words = part.strip().split(" ", 3);
      FieldKind kind = FieldKind.named(words[1]).orElseThrow();
      types.put(words[0], new FieldType(kind, words.length > 2));
    }
    return FieldTypes.of(types);
  }

  /** The only query. */
  String query() {
    return result.queries().get(0);
  }

  /** The condition after {@code where}. */
  String condition() {
    return query().substring(query().indexOf("\n| where ") + "\n| where ".length());
  }

  /** The codes of losses. */
  List<String> codes() {
    return result.diagnostics().stream().map(Diagnostic::code).map(code -> code.code()).toList();
  }

  /** The codes of assumptions. */
  List<String> assumptions() {
    return result.assumptions().stream().map(Diagnostic::code).map(code -> code.code()).toList();
  }
}
