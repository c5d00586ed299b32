package io.sigma4j.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The class that knows all rules, and the records that they are there. */
final class IndexClass {

  static final String RULE = "Rule";
  static final String QUERY = "Query";

  /** Rules a nested class: a method takes 64 KiB of code, a class 65,535 constants. */
  static final int MOST_RULES = 1_000;

  private static final TypeName TEXT = ClassName.get(String.class);
  private static final TypeName TEXTS = ParameterizedTypeName.get(List.class, String.class);
  private static final TypeName MAYBE_TEXT =
      ParameterizedTypeName.get(Optional.class, String.class);

  private final ClassName name;
  private final int mostRules;
  private final ClassName rule;
  private final TypeName rules;
  private final TypeName byId;

  IndexClass(ClassName name, int mostRules) {
    this.name = name;
    this.mostRules = mostRules;
    this.rule = name.nestedClass(RULE);
    this.rules = ParameterizedTypeName.get(ClassName.get(List.class), rule);
    this.byId = ParameterizedTypeName.get(ClassName.get(Map.class), TEXT, rule);
  }

  TypeSpec.Builder type(List<RulePlace> places) {
    List<TypeSpec> parts = parts(places);
    return TypeSpec.classBuilder(name)
        .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
        .addJavadoc("The rules of this package and of those below, by id.\n")
        .addField(constant(rules, "ALL", CodeBlock.of("loadAll()")))
        .addField(constant(byId, "BY_ID", CodeBlock.of("indexed()")))
        .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
        .addMethod(all())
        .addMethod(find())
        .addMethod(loadAll(parts))
        .addMethod(indexed())
        .addType(ruleRecord())
        .addType(queryRecord())
        .addTypes(parts);
  }

  private static FieldSpec constant(TypeName type, String name, CodeBlock value) {
    return FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer(value)
        .build();
  }

  private MethodSpec all() {
    return MethodSpec.methodBuilder("all")
        .addJavadoc("All rules, ordered by path.\n\n@return the rules\n")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(rules)
        .addStatement("return ALL")
        .build();
  }

  private MethodSpec find() {
    return MethodSpec.methodBuilder("byId")
        .addJavadoc(
            """
            The rule with that id; of several the first one by path.

            @param id as the rule has it
            @return the rule, if there is one
            """)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addParameter(String.class, "id")
        .returns(ParameterizedTypeName.get(ClassName.get(Optional.class), rule))
        .addStatement("return $T.ofNullable(BY_ID.get(id))", Optional.class)
        .build();
  }

  private MethodSpec loadAll(List<TypeSpec> parts) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("loadAll")
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(rules)
            .addStatement("$T rules = new $T<>()", rules, ArrayList.class);
    parts.forEach(part -> method.addStatement("$L.add(rules)", part.name()));
    return method.addStatement("return $T.copyOf(rules)", List.class).build();
  }

  private MethodSpec indexed() {
    return MethodSpec.methodBuilder("indexed")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(byId)
        .addStatement("$T rules = new $T<>()", byId, HashMap.class)
        .beginControlFlow("for ($T rule : ALL)", rule)
        .addStatement("rule.id().ifPresent(id -> rules.putIfAbsent(id, rule))")
        .endControlFlow()
        .addStatement("return rules")
        .build();
  }

  private List<TypeSpec> parts(List<RulePlace> places) {
    List<TypeSpec> parts = new ArrayList<>();
    for (int from = 0; from < places.size(); from += mostRules) {
      List<RulePlace> some = places.subList(from, Math.min(places.size(), from + mostRules));
      parts.add(part("Part" + parts.size(), some));
    }
    return parts;
  }

  /** One call a rule: javac takes long to find the type of a list of a thousand. */
  private TypeSpec part(String partName, List<RulePlace> places) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("add").addModifiers(Modifier.STATIC).addParameter(rules, "rules");
    places.forEach(place -> method.addStatement("rules.add($T.RULE)", place.type()));
    return TypeSpec.classBuilder(partName)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .addMethod(method.build())
        .build();
  }

  private TypeSpec ruleRecord() {
    TypeName queries =
        ParameterizedTypeName.get(ClassName.get(List.class), name.nestedClass(QUERY));
    MethodSpec components =
        MethodSpec.constructorBuilder()
            .addParameter(component(TEXT, "path", "of its file"))
            .addParameter(component(TypeName.INT, "document", "number in its file, from 0"))
            .addParameter(component(MAYBE_TEXT, "id", "usually a UUID"))
            .addParameter(component(MAYBE_TEXT, "title", "the title"))
            .addParameter(component(MAYBE_TEXT, "status", "as in stable"))
            .addParameter(component(MAYBE_TEXT, "level", "as in high"))
            .addParameter(component(TEXTS, "tags", "as in attack.t1059"))
            .addParameter(component(TEXTS, "category", "of the log source"))
            .addParameter(component(TEXTS, "product", "of the log source"))
            .addParameter(component(TEXTS, "service", "of the log source"))
            .addParameter(component(queries, "queries", "for each target that has any"))
            .build();
    return TypeSpec.recordBuilder(RULE)
        .addModifiers(Modifier.PUBLIC)
        .addJavadoc("A rule and its queries.\n")
        .recordConstructor(components)
        .build();
  }

  private static TypeSpec queryRecord() {
    MethodSpec components =
        MethodSpec.constructorBuilder()
            .addParameter(component(TEXT, "target", "as in splunk"))
            .addParameter(component(TEXT, "format", "as in default"))
            .addParameter(component(TEXT, "fidelity", "exact or approximate"))
            .addParameter(component(TEXTS, "texts", "one for each condition"))
            .build();
    return TypeSpec.recordBuilder(QUERY)
        .addModifiers(Modifier.PUBLIC)
        .addJavadoc("What a rule is for one target.\n")
        .recordConstructor(components)
        .build();
  }

  private static ParameterSpec component(TypeName type, String name, String meaning) {
    return ParameterSpec.builder(type, name).addJavadoc("$L\n", meaning).build();
  }
}
