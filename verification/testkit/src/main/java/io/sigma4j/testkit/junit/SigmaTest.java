package io.sigma4j.testkit.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A method that stands for tests of rules: it runs once for each of them, and fails where the rule
 * does not decide as the test says. Its own body, usually empty, runs after that.
 *
 * <pre>{@code
 * class MyRulesTest {
 *
 *   @SigmaTest("src/test/rules")
 *   void rules() {}
 * }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@TestTemplate
@ExtendWith(SigmaTestExtension.class)
public @interface SigmaTest {

  /** Folders of rules with their tests, rules with tests beside them, or files of tests. */
  String[] value();
}
