package io.sigma4j.project.compile;

import io.sigma4j.core.compiler.RuleFrontEnd;
import io.sigma4j.core.compiler.SigmaCompiler;
import io.sigma4j.core.compiler.Splitting;
import io.sigma4j.core.compiler.Target;
import io.sigma4j.core.lowering.LoweringOptions;
import java.util.List;

/**
 * All that decides what becomes of a rule beside its text. Whatever is added here belongs into
 * {@link #compiler()} and into {@link SettingsText}, or outputs go stale.
 *
 * @param targets languages with their formats, options and field types
 * @param lowering placeholders and limits
 * @param mapping pipelines
 * @param splitting what becomes of queries beyond a product's limit
 * @param strictness whether approximate queries are refused
 * @param refusals what a part that a target cannot express is
 */
public record ProjectSettings(
    List<Target> targets,
    LoweringOptions lowering,
    Mapping mapping,
    Splitting splitting,
    SigmaCompiler.Strictness strictness,
    Refusals refusals) {

  public ProjectSettings {
    targets = List.copyOf(targets);
  }

  /** What a part that a target cannot express is. */
  public enum Refusals {
    ERRORS,
    WARNINGS
  }

  /**
   * Settings that know no placeholders and no pipelines, emit approximate queries and take refusals
   * for errors.
   */
  public static ProjectSettings of(List<Target> targets) {
    return new ProjectSettings(
        targets,
        LoweringOptions.defaults(),
        Mapping.none(),
        Splitting.NEVER,
        SigmaCompiler.Strictness.LENIENT,
        Refusals.ERRORS);
  }

  /** The compiler that these settings describe. */
  SigmaCompiler compiler() {
    return SigmaCompiler.of(targets, RuleFrontEnd.of(lowering, mapping.all()), strictness)
        .with(splitting);
  }
}
