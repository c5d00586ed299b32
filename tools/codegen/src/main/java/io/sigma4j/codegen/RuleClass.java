package io.sigma4j.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.sigma4j.core.compiler.Target;
import io.sigma4j.project.compile.RuleSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The class of a rule: what it says about itself and its queries as constants. */
final class RuleClass {

  private static final TypeName TEXTS = ParameterizedTypeName.get(List.class, String.class);

  /** Constants that are no query. */
  private static final Set<String> OWN =
      Set.of(
          "PATH",
          "ID",
          "TITLE",
          "STATUS",
          "LEVEL",
          "TAGS",
          "CATEGORY",
          "PRODUCT",
          "SERVICE",
          "RULE");

  private final RulePlace place;
  private final RuleSummary summary;
  private final List<QueryConstant> queries;
  private final ClassName index;

  RuleClass(RulePlace place, List<Target> targets, ClassName index) {
    this.place = place;
    this.summary = place.rule().summary();
    this.queries = QueryConstant.of(place.rule().targets(), targets, OWN);
    this.index = index;
  }

  TypeSpec.Builder type() {
    return TypeSpec.classBuilder(place.type())
        .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
        .addJavadoc("$L\n", javadoc())
        .addFields(fields())
        .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
  }

  private String javadoc() {
    String title = JavadocText.of(summary.title().orElse(place.rule().path())).replace('\n', ' ');
    String description = summary.description().map(JavadocText::of).orElse("");
    return Stream.of(
            title + (title.endsWith(".") ? "" : "."),
            description.isEmpty() ? "" : "<p>" + description,
            "<p>From " + JavadocText.of(place.rule().path()).replace('\n', ' ') + ".")
        .filter(paragraph -> !paragraph.isEmpty())
        .collect(Collectors.joining("\n\n"));
  }

  private List<FieldSpec> fields() {
    List<FieldSpec> fields = new ArrayList<>();
    fields.add(text("PATH", place.rule().path()));
    summary.id().ifPresent(id -> fields.add(text("ID", id)));
    summary.title().ifPresent(title -> fields.add(text("TITLE", title)));
    summary.status().ifPresent(status -> fields.add(text("STATUS", status)));
    summary.level().ifPresent(level -> fields.add(text("LEVEL", level)));
    fields.add(constant(TEXTS, "TAGS", texts(summary.tags())));
    fields.add(constant(TEXTS, "CATEGORY", texts(summary.category())));
    fields.add(constant(TEXTS, "PRODUCT", texts(summary.product())));
    fields.add(constant(TEXTS, "SERVICE", texts(summary.service())));
    queries.forEach(query -> fields.addAll(query.fields()));
    fields.add(rule());
    return fields;
  }

  private static FieldSpec text(String name, String value) {
    return constant(ClassName.get(String.class), name, TextLiteral.of(value));
  }

  private static FieldSpec constant(TypeName type, String name, CodeBlock value) {
    return FieldSpec.builder(type, name, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .initializer(value)
        .build();
  }

  private static CodeBlock texts(List<String> texts) {
    return list(ClassName.get(String.class), texts.stream().map(TextLiteral::of).toList());
  }

  /** With its type, as javac takes long to find the types of thousands of calls. */
  private static CodeBlock list(TypeName type, List<CodeBlock> values) {
    return CodeBlock.of("$T.<$T>of($L)", List.class, type, CodeBlock.join(values, ", "));
  }

  /** All in one, for the index; it comes last, as constants are filled in in order. */
  private FieldSpec rule() {
    ClassName type = index.nestedClass(IndexClass.RULE);
    CodeBlock value =
        CodeBlock.of(
            "new $T(\n$>$>PATH,\n$L,\n$L,\n$L,\n$L,\n$L,\nTAGS,\nCATEGORY,\nPRODUCT,\nSERVICE,\n$L$<$<)",
            type,
            place.rule().document(),
            optional("ID", summary.id()),
            optional("TITLE", summary.title()),
            optional("STATUS", summary.status()),
            optional("LEVEL", summary.level()),
            list(index.nestedClass(IndexClass.QUERY), queries.stream().map(this::query).toList()));
    return FieldSpec.builder(type, "RULE", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .addJavadoc("All of this.\n")
        .initializer(value)
        .build();
  }

  private static CodeBlock optional(String name, Optional<String> value) {
    return value.isPresent()
        ? CodeBlock.of("$T.<String>of($L)", Optional.class, name)
        : CodeBlock.of("$T.<String>empty()", Optional.class);
  }

  private CodeBlock query(QueryConstant query) {
    return CodeBlock.of(
        "\nnew $T($S, $S, $S, $T.<String>of($L))",
        index.nestedClass(IndexClass.QUERY),
        query.result().target(),
        query.result().format(),
        query.result().fidelity().word(),
        List.class,
        String.join(", ", query.names()));
  }
}
