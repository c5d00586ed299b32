package io.sigma4j.cli;

import io.sigma4j.project.RuleFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What rules are called in a folder of queries: the path within the folder that was named, or the
 * file's own name, so that it does not matter where the rules are.
 */
final class RuleNames {

  private final Map<String, String> names = new HashMap<>();

  private RuleNames() {}

  /** The names of files that the arguments brought. */
  static RuleNames of(List<String> arguments, List<RuleFile> files) {
    List<Path> folders = arguments.stream().map(Path::of).filter(Files::isDirectory).toList();
    RuleNames all = new RuleNames();
    Set<String> seen = new HashSet<>();
    for (RuleFile file : files) {
      all.names.put(file.name(), free(name(file, folders), seen));
    }
    return all;
  }

  private static String name(RuleFile file, List<Path> folders) {
    for (Path folder : folders) {
      if (file.path().startsWith(folder) && !file.path().equals(folder)) {
        return RuleFile.of(folder.relativize(file.path())).name();
      }
    }
    return file.name().substring(file.name().lastIndexOf('/') + 1);
  }

  /** Files of different folders may have one name: the second one is in a folder {@code 2}. */
  private static String free(String name, Set<String> seen) {
    String free = name;
    for (int number = 2; !seen.add(free); number++) {
      free = number + "/" + name;
    }
    return free;
  }

  /** The name of the file that diagnostics call so. */
  String of(String shown) {
    return names.getOrDefault(shown, shown);
  }
}
