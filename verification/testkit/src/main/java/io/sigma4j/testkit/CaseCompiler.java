package io.sigma4j.testkit;

import io.sigma4j.core.backend.Backend;
import io.sigma4j.core.backend.Tracing;
import io.sigma4j.core.compiler.RuleResult;
import io.sigma4j.core.compiler.SigmaCompiler;
import io.sigma4j.core.compiler.Target;
import io.sigma4j.core.lowering.LoweringOptions;
import io.sigma4j.core.pipeline.FieldKind;
import io.sigma4j.core.pipeline.FieldType;
import io.sigma4j.core.pipeline.FieldTypes;
import io.sigma4j.core.source.SourceFile;
import io.sigma4j.core.value.ImplicitPlaceholders;
import io.sigma4j.core.value.Placeholders;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Compiles the rule of a case for one backend, with the types and placeholders of the case.
 *
 * @param backend the backend, used in its first format
 * @param options values of some of its options
 */
record CaseCompiler(Backend backend, Map<String, String> options) {

  CaseCompiler {
    options = Map.copyOf(options);
  }

  RuleResult compile(Case subject, Tracing tracing) {
    Target target =
        Target.of(backend, backend.formats().get(0).name(), options, types(subject)).with(tracing);
    LoweringOptions lowering =
        new LoweringOptions(
            placeholders(subject),
            ImplicitPlaceholders.DEFINED,
            LoweringOptions.defaults().maxValues());
    return SigmaCompiler.of(List.of(target), lowering, SigmaCompiler.Strictness.LENIENT)
        .compile(SourceFile.of(subject.resource(), subject.rule()))
        .get(0);
  }

  private static FieldTypes types(Case subject) {
    Map<String, FieldType> types = new LinkedHashMap<>();
    subject
        .types()
        .forEach(
            (name, field) ->
                types.put(
                    name,
                    new FieldType(FieldKind.named(field.type()).orElseThrow(), field.multi())));
    return FieldTypes.of(types);
  }

  private static Placeholders placeholders(Case subject) {
    Placeholders placeholders = Placeholders.none();
    for (Map.Entry<String, CasePlaceholder> entry : subject.placeholders().entrySet()) {
      CasePlaceholder given = entry.getValue();
      placeholders =
          placeholders.with(
              entry.getKey(), new Placeholders.Definition(given.values(), given.literal()));
    }
    return placeholders;
  }
}
