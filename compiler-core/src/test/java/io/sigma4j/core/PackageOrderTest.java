package io.sigma4j.core;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The packages of the compiler are steps of one line: each imports earlier ones only. */
class PackageOrderTest {

  private static final String ROOT = "io.sigma4j.core.";

  private static final List<String> STEPS =
      List.of(
          "source",
          "diagnostic",
          "yaml",
          "rule",
          "condition",
          "value",
          "regex",
          "ir",
          "eval",
          "lowering",
          "pass",
          "pipeline",
          "backend",
          "compiler");

  private final JavaClasses classes =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("io.sigma4j.core");

  @TestFactory
  List<DynamicTest> importsEarlierStepsOnly() {
    return STEPS.stream()
        .map(step -> DynamicTest.dynamicTest(step, () -> importsNothingAfter(step)))
        .toList();
  }

  private void importsNothingAfter(String step) {
    List<String> later = STEPS.subList(STEPS.indexOf(step) + 1, STEPS.size());
    if (later.isEmpty()) {
      assertThat(step).isEqualTo("compiler");
      return;
    }
    noClasses()
        .that()
        .resideInAPackage(ROOT + step + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(later.stream().map(name -> ROOT + name + "..").toArray(String[]::new))
        .check(classes);
  }

  @Test
  void everyPackageIsAStep() {
    classes()
        .should()
        .resideInAnyPackage(STEPS.stream().map(name -> ROOT + name + "..").toArray(String[]::new))
        .check(classes);
  }

  @Test
  void nothingStaticIsMutable() {
    fields()
        .that()
        .areStatic()
        .and()
        .areDeclaredInClassesThat()
        .haveSimpleNameNotStartingWith("SigmaCondition")
        .should()
        .beFinal()
        .check(classes);
  }

  @Test
  void nothingIsNamedForNoJob() {
    noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)").check(classes);
  }
}
