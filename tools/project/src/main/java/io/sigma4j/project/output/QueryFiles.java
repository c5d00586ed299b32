package io.sigma4j.project.output;

import io.sigma4j.core.backend.Format;
import io.sigma4j.core.compiler.Target;
import io.sigma4j.core.compiler.TargetResult;
import io.sigma4j.project.compile.CompiledRule;
import io.sigma4j.project.compile.ProjectResult;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A project's result as files: {@code manifest.json}, and {@code TARGET/PATH.txt} with the queries
 * of a rule. A format that is not the target's first is in a folder {@code TARGET-FORMAT}.
 */
public final class QueryFiles {

  /** The file that tells of all others. */
  public static final String MANIFEST = "manifest.json";

  private QueryFiles() {}

  /** Texts by relative path. */
  public static SortedMap<String, String> of(ProjectResult result) {
    QueryNames names =
        QueryNames.of(result.rules().stream().map(CompiledRule::path).distinct().toList());
    SortedMap<String, String> files = new TreeMap<>();
    for (CompiledRule rule : result.rules()) {
      for (int i = 0; i < rule.targets().size(); i++) {
        TargetResult target = rule.targets().get(i);
        file(rule, result.settings().targets().get(i), target, names)
            .ifPresent(file -> files.put(file, text(target)));
      }
    }
    files.put(MANIFEST, Manifest.render(result, names));
    return files;
  }

  /** The file of a rule's queries, if there are any. */
  static Optional<String> file(
      CompiledRule rule, Target target, TargetResult result, QueryNames names) {
    return result.queries().isEmpty()
        ? Optional.empty()
        : Optional.of(folder(target) + "/" + names.of(rule.path(), rule.document()) + ".txt");
  }

  private static String folder(Target target) {
    Format standard = target.backend().formats().get(0);
    String format = target.request().format();
    return format.equals(standard.name())
        ? target.backend().name()
        : target.backend().name() + "-" + format;
  }

  private static String text(TargetResult target) {
    return String.join("\n", target.queries()) + "\n";
  }
}
