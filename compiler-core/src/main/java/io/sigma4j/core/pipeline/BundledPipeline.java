package io.sigma4j.core.pipeline;

import io.sigma4j.core.source.SourceFile;
import java.util.List;
import java.util.function.Supplier;

/**
 * A pipeline that a library brings along.
 *
 * @param name by which it is asked for
 * @param aliases other names
 * @param targets the backends that it is for; all if there is none
 * @param fits log sources that it knows
 * @param meaning half a sentence
 * @param file what it says, read when asked for
 */
public record BundledPipeline(
    String name,
    List<String> aliases,
    List<String> targets,
    List<SourceNames> fits,
    String meaning,
    Supplier<SourceFile> file) {

  public BundledPipeline {
    aliases = List.copyOf(aliases);
    targets = List.copyOf(targets);
    fits = List.copyOf(fits);
  }

  /** Whether that is its name, or one of its other names. */
  public boolean isNamed(String wanted) {
    return name.equals(wanted) || aliases.contains(wanted);
  }
}
