package io.sigma4j.codegen;

import com.palantir.javapoet.FieldSpec;
import io.sigma4j.core.compiler.Target;
import io.sigma4j.core.compiler.TargetResult;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * The queries of a rule for one target.
 *
 * @param result the queries
 * @param title of the target
 * @param names of their constants, in the same order
 */
record QueryConstant(TargetResult result, String title, List<String> names) {

  /** Those that there are, with names that are neither {@code taken} nor the same. */
  static List<QueryConstant> of(
      List<TargetResult> results, List<Target> targets, Set<String> taken) {
    Set<String> seen = new HashSet<>(taken);
    List<QueryConstant> constants = new ArrayList<>();
    for (int i = 0; i < results.size(); i++) {
      TargetResult result = results.get(i);
      String name = JavaNames.constant(name(result, targets.get(i)));
      List<String> names = new ArrayList<>();
      for (int number = 1; number <= result.queries().size(); number++) {
        names.add(free(number == 1 ? name : name + "_" + number, seen));
      }
      constants.add(new QueryConstant(result, targets.get(i).backend().title(), names));
    }
    return constants.stream().filter(constant -> !constant.names().isEmpty()).toList();
  }

  private static String name(TargetResult result, Target target) {
    String standard = target.backend().formats().get(0).name();
    return result.format().equals(standard)
        ? result.target()
        : result.target() + "_" + result.format();
  }

  private static String free(String wanted, Set<String> seen) {
    String name = wanted;
    while (!seen.add(name)) {
      name += "_QUERY";
    }
    return name;
  }

  List<FieldSpec> fields() {
    List<FieldSpec> fields = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      fields.add(field(names.get(i), result.queries().get(i)));
    }
    return fields;
  }

  private FieldSpec field(String name, String query) {
    return FieldSpec.builder(String.class, name, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .addJavadoc("$L, $L.\n", JavadocText.of(title), result.fidelity().word())
        .initializer(TextLiteral.of(query))
        .build();
  }
}
