package io.sigma4j.fuzz;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Threads share no state: what is static in published code never changes. */
class StaticStateTest {

  private static final List<String> PUBLISHED =
      List.of("core", "splunk", "elastic", "kql", "project", "cli", "testkit");

  /** Types of which no instance changes. */
  private static final Set<String> IMMUTABLE =
      Set.of(
          String.class.getName(),
          Pattern.class.getName(),
          Predicate.class.getName(),
          "org.snakeyaml.engine.v2.api.LoadSettings");

  private final JavaClasses classes =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(PUBLISHED.stream().map(name -> "io.sigma4j." + name).toList());

  @Test
  void everythingStaticIsFinalAndNeverChanges() {
    fields().that().areStatic().and(areWritten()).should(neverChange()).check(classes);
  }

  /** Not those of ANTLR's parsers, nor what the compiler adds to enums and switches. */
  private static DescribedPredicate<JavaField> areWritten() {
    return DescribedPredicate.describe(
        "are written by hand",
        field ->
            !field.getModifiers().contains(JavaModifier.SYNTHETIC)
                && !field.getOwner().getSimpleName().startsWith("SigmaCondition"));
  }

  private static ArchCondition<JavaField> neverChange() {
    return new ArchCondition<>("be final and never change") {
      @Override
      public void check(JavaField field, ConditionEvents events) {
        if (!field.getModifiers().contains(JavaModifier.FINAL) || !isImmutable(field)) {
          events.add(SimpleConditionEvent.violated(field, field.getFullName()));
        }
      }
    };
  }

  private static boolean isImmutable(JavaField field) {
    JavaClass type = field.getRawType();
    return type.isPrimitive()
        || IMMUTABLE.contains(type.getName())
        || isOurs(type.reflect())
        || isImmutable(value(field.reflect()));
  }

  private static boolean isOurs(Class<?> type) {
    return type.getPackageName().startsWith("io.sigma4j.");
  }

  private static Object value(Field field) {
    try {
      field.setAccessible(true);
      return field.get(null);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  /** An empty array, a collection that throws when it is changed, a number or a lambda. */
  private static boolean isImmutable(Object value) {
    String type = value.getClass().getName();
    if (value.getClass().isArray()) {
      return Array.getLength(value) == 0;
    }
    if (value instanceof Optional<?> optional) {
      return optional.isEmpty() || isOurs(optional.get().getClass()) || isImmutable(optional.get());
    }
    if (value instanceof Collection || value instanceof Map) {
      return type.startsWith("java.util.ImmutableCollections")
          || type.startsWith("java.util.Collections$Unmodifiable")
          || type.startsWith("java.util.Collections$Empty")
          || type.startsWith("java.util.Collections$Singleton");
    }
    return value.getClass().isHidden() || Number.class.isAssignableFrom(value.getClass());
  }

  /** What static fields hold of ours is immutable as long as its own fields are. */
  @Test
  void whatStaticFieldsHoldHasFinalFields() {
    Set<JavaClass> held =
        classes.stream()
            .flatMap(type -> type.getFields().stream())
            .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
            .filter(areWritten())
            .map(JavaField::getRawType)
            .filter(type -> type.getPackageName().startsWith("io.sigma4j."))
            .collect(Collectors.toSet());
    assertThat(held).isNotEmpty();
    assertThat(held)
        .flatExtracting(JavaClass::getFields)
        .filteredOn(areWritten())
        .filteredOn(field -> !field.getModifiers().contains(JavaModifier.FINAL))
        .isEmpty();
  }

  @Test
  void findsClasses() {
    assertThat(classes.size()).isGreaterThan(400);
  }
}
