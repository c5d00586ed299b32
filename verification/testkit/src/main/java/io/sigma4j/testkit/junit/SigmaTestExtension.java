package io.sigma4j.testkit.junit;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.BeforeTestExecutionCallback;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;
import org.junit.platform.commons.support.AnnotationSupport;

/** Invokes a method that is a {@link SigmaTest} once for each test of a rule. */
final class SigmaTestExtension implements TestTemplateInvocationContextProvider {

  @Override
  public boolean supportsTestTemplate(ExtensionContext context) {
    return AnnotationSupport.isAnnotated(context.getTestMethod(), SigmaTest.class);
  }

  @Override
  public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(
      ExtensionContext context) {
    SigmaTest test =
        AnnotationSupport.findAnnotation(context.getTestMethod(), SigmaTest.class).orElseThrow();
    return SigmaRuleTests.checks(List.of(test.value())).stream().map(Invocation::new);
  }

  private record Invocation(RuleCheck check) implements TestTemplateInvocationContext {

    @Override
    public String getDisplayName(int index) {
      return check.file() + ": " + check.name();
    }

    @Override
    public List<Extension> getAdditionalExtensions() {
      BeforeTestExecutionCallback verdict = context -> check.verify();
      return List.of(verdict);
    }
  }
}
