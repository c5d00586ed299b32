package io.sigma4j.fuzz;

import io.sigma4j.core.backend.Backend;
import io.sigma4j.core.backend.Backends;
import io.sigma4j.core.backend.Format;
import io.sigma4j.core.backend.Option;
import io.sigma4j.core.backend.Tracing;
import io.sigma4j.core.compiler.SigmaCompiler;
import io.sigma4j.core.compiler.Target;
import io.sigma4j.core.lowering.LoweringOptions;
import io.sigma4j.core.pipeline.FieldKind;
import io.sigma4j.core.pipeline.FieldType;
import io.sigma4j.core.pipeline.FieldTypes;
import io.sigma4j.core.value.ImplicitPlaceholders;
import io.sigma4j.core.value.Placeholders;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * All that a rule is compiled with: targets with their options, what fields are, what placeholders
 * stand for.
 *
 * @param targets one for each language
 * @param options of the lowering
 * @param strictness what becomes of approximate queries
 */
public record Setup(
    List<Target> targets, LoweringOptions options, SigmaCompiler.Strictness strictness) {

  private static final Backends BACKENDS = Backends.load();

  private static final Placeholders PLACEHOLDERS =
      Placeholders.none()
          .with("x", new Placeholders.Definition(List.of("a"), false))
          .with("one", new Placeholders.Definition(List.of("a*\\"), false))
          .with("many", new Placeholders.Definition(List.of("a", "b?", "5", "\"'`|"), false))
          .with("literal", new Placeholders.Definition(List.of("a*b?\\", "%x%"), true))
          .with("empty", new Placeholders.Definition(List.of(""), false))
          .with("a.b", new Placeholders.Definition(List.of("*", "-a /b", "10.0.0.0/8"), false))
          .with("nested", new Placeholders.Definition(List.of("%many%", "(a|b)+"), false));

  public Setup {
    targets = List.copyOf(targets);
  }

  /** Every target with its defaults, and nothing known. */
  public static Setup plain() {
    return new Setup(
        BACKENDS.all().stream().map(Target::of).toList(),
        LoweringOptions.defaults(),
        SigmaCompiler.Strictness.LENIENT);
  }

  /** One target with its defaults. */
  public static Setup of(String target) {
    return new Setup(
        List.of(Target.of(BACKENDS.find(target).orElseThrow())),
        LoweringOptions.defaults(),
        SigmaCompiler.Strictness.LENIENT);
  }

  /** One of all that are possible for a rule. */
  public static Setup any(String rule, Random random) {
    FieldTypes types = random.nextInt(3) == 0 ? FieldTypes.none() : types(rule, random);
    return new Setup(
        BACKENDS.all().stream().map(backend -> target(backend, types, random)).toList(),
        new LoweringOptions(
            random.nextInt(3) == 0 ? Placeholders.none() : PLACEHOLDERS,
            any(ImplicitPlaceholders.values(), random),
            random.nextInt(4) == 0 ? 5 : LoweringOptions.defaults().maxValues()),
        any(SigmaCompiler.Strictness.values(), random));
  }

  /** A compiler with all of it. */
  public SigmaCompiler compiler() {
    return SigmaCompiler.of(targets, options, strictness);
  }

  private static Target target(Backend backend, FieldTypes types, Random random) {
    List<Format> formats = backend.formats();
    Map<String, String> given = new LinkedHashMap<>();
    for (Option option : backend.options()) {
      if (random.nextBoolean()) {
        given.put(option.key(), value(option, random));
      }
    }
    return Target.of(backend, formats.get(random.nextInt(formats.size())).name(), given, types)
        .with(any(Tracing.values(), random));
  }

  private static String value(Option option, Random random) {
    return option.values().isEmpty()
        ? HostileText.any(random)
        : option.values().get(random.nextInt(option.values().size()));
  }

  /** A type for each word that may be a field. */
  private static FieldTypes types(String rule, Random random) {
    Map<String, FieldType> types = new LinkedHashMap<>();
    rule.lines()
        .map(line -> line.split("[|:]", 2)[0].replaceAll("^[ -]+", "").replace("'", ""))
        .distinct()
        .forEach(
            name ->
                types.put(
                    name, new FieldType(any(FieldKind.values(), random), random.nextBoolean())));
    return FieldTypes.of(types);
  }

  private static <T> T any(T[] values, Random random) {
    return values[random.nextInt(values.length)];
  }
}
