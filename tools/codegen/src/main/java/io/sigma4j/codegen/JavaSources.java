package io.sigma4j.codegen;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.sigma4j.project.compile.CompiledRule;
import io.sigma4j.project.compile.ProjectResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.annotation.processing.Generated;
import javax.lang.model.element.Modifier;

/**
 * A project's result as Java sources: constants of each rule that has a query, and an index to look
 * rules up by id. They need nothing but Java 17, are the same for the same rules, and ASCII.
 */
public final class JavaSources {

  private static final String GENERATOR = "io.sigma4j.codegen";

  private final ProjectResult result;
  private final JavaOptions options;
  private final ClassName index;
  private final SortedMap<String, String> files = new TreeMap<>();

  private JavaSources(ProjectResult result, JavaOptions options) {
    this.result = result;
    this.options = options;
    this.index = ClassName.get(options.packageName(), options.indexName());
  }

  /** Texts by relative path, as in {@code com/acme/WhoamiExecution.java}. */
  public static SortedMap<String, String> of(ProjectResult result, JavaOptions options) {
    return of(result, options, IndexClass.MOST_RULES);
  }

  static SortedMap<String, String> of(ProjectResult result, JavaOptions options, int mostRules) {
    JavaSources sources = new JavaSources(result, options);
    sources.write(mostRules);
    return sources.files;
  }

  private void write(int mostRules) {
    List<CompiledRule> compiled =
        result.rules().stream()
            .filter(rule -> rule.targets().stream().anyMatch(t -> !t.queries().isEmpty()))
            .toList();
    List<RulePlace> places = RulePlaces.of(compiled, options);
    switch (options.grouping()) {
      case RULE -> places.forEach(place -> add(place.type(), ruleClass(place)));
      case FOLDER -> folders(places).forEach((type, rules) -> add(type, folderClass(type, rules)));
    }
    add(index, new IndexClass(index, mostRules).type(places));
  }

  private TypeSpec.Builder ruleClass(RulePlace place) {
    return new RuleClass(place, result.settings().targets(), index).type();
  }

  private static Map<ClassName, List<RulePlace>> folders(List<RulePlace> places) {
    Map<ClassName, List<RulePlace>> folders = new LinkedHashMap<>();
    for (RulePlace place : places) {
      folders
          .computeIfAbsent(place.type().topLevelClassName(), key -> new ArrayList<>())
          .add(place);
    }
    return folders;
  }

  private TypeSpec.Builder folderClass(ClassName type, List<RulePlace> places) {
    TypeSpec.Builder folder =
        TypeSpec.classBuilder(type)
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addJavadoc("The rules of a folder.\n")
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    places.forEach(place -> folder.addType(ruleClass(place).addModifiers(Modifier.STATIC).build()));
    return folder;
  }

  private void add(ClassName name, TypeSpec.Builder type) {
    TypeSpec marked =
        type.addAnnotation(
                AnnotationSpec.builder(Generated.class).addMember("value", "$S", GENERATOR).build())
            .build();
    String text =
        JavaFile.builder(name.packageName(), marked)
            .indent("  ")
            .skipJavaLangImports(true)
            .build()
            .toString();
    files.put(name.packageName().replace('.', '/') + "/" + name.simpleName() + ".java", text);
  }
}
