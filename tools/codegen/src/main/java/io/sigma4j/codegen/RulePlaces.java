package io.sigma4j.codegen;

import com.palantir.javapoet.ClassName;
import io.sigma4j.project.compile.CompiledRule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Decides which class each rule becomes. */
final class RulePlaces {

  private final JavaOptions options;

  /** By package, or by folder if its rules are nested classes. */
  private final Map<String, UniqueNames> rules = new HashMap<>();

  /** Folders by package. */
  private final Map<String, UniqueNames> folders = new HashMap<>();

  private RulePlaces(JavaOptions options) {
    this.options = options;
  }

  static List<RulePlace> of(List<CompiledRule> rules, JavaOptions options) {
    RulePlaces places = new RulePlaces(options);
    rules.forEach(places::want);
    return rules.stream().map(rule -> new RulePlace(rule, places.type(rule))).toList();
  }

  private void want(CompiledRule rule) {
    String folder = folder(rule.path());
    switch (options.grouping()) {
      case RULE -> names(rules, packageOf(folder)).want(key(rule), name(rule));
      case FOLDER -> {
        names(folders, packageOf(folder(folder))).want(folder, folderName(folder));
        names(rules, folder).reserve(folderName(folder));
        names(rules, folder).want(key(rule), name(rule));
      }
    }
  }

  private ClassName type(CompiledRule rule) {
    String folder = folder(rule.path());
    return switch (options.grouping()) {
      case RULE -> {
        String packageName = packageOf(folder);
        yield ClassName.get(packageName, names(rules, packageName).of(key(rule)));
      }
      case FOLDER -> {
        String packageName = packageOf(folder(folder));
        ClassName outer = ClassName.get(packageName, names(folders, packageName).of(folder));
        yield outer.nestedClass(names(rules, folder).of(key(rule)));
      }
    };
  }

  private UniqueNames names(Map<String, UniqueNames> scopes, String scope) {
    return scopes.computeIfAbsent(
        scope,
        key -> {
          UniqueNames names = new UniqueNames();
          names.reserve(options.indexName());
          return names;
        });
  }

  private static String key(CompiledRule rule) {
    return rule.path() + "#" + rule.document();
  }

  private static String folder(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
  }

  /** The title, or else the name of the file, in Java's letters. */
  private static String name(CompiledRule rule) {
    String file = rule.path().substring(rule.path().lastIndexOf('/') + 1);
    int dot = file.lastIndexOf('.');
    return Stream.of(rule.summary().title().orElse(""), dot > 0 ? file.substring(0, dot) : file)
        .map(JavaNames::type)
        .filter(name -> !name.isEmpty())
        .findFirst()
        .orElse("Untitled");
  }

  private static String folderName(String folder) {
    String name = JavaNames.type(folder.substring(folder.lastIndexOf('/') + 1));
    return name.isEmpty() ? "Rules" : name;
  }

  private String packageOf(String folder) {
    StringBuilder out = new StringBuilder(options.packageName());
    for (String part : folder.split("/", -1)) {
      if (!part.isEmpty()) {
        String name = JavaNames.folder(part);
        out.append('.').append(name.isEmpty() ? "_" + UniqueNames.digest(part) : name);
      }
    }
    return out.toString();
  }
}
