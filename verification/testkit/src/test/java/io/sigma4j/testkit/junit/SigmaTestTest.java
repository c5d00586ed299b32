package io.sigma4j.testkit.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import org.junit.platform.testkit.engine.Events;

/** What a build sees of rule tests. The classes within are its users, and run by it only. */
class SigmaTestTest {

  private static final String FOLDER = "src/test/resources/ruletests/";

  static final class Annotated {

    @SigmaTest(FOLDER + "good")
    void good() {}

    @SigmaTest({FOLDER + "bad", FOLDER + "broken"})
    void bad() {}

    @SigmaTest(FOLDER + "nowhere")
    void none() {}
  }

  static final class Factories {

    @TestFactory
    Stream<DynamicNode> good() {
      return SigmaRuleTests.in(FOLDER + "good/shell.yml");
    }

    @TestFactory
    Stream<DynamicNode> bad() {
      return SigmaRuleTests.in(FOLDER + "bad", FOLDER + "broken/shell.test.yml");
    }

    @TestFactory
    Stream<DynamicNode> none() {
      return SigmaRuleTests.in(FOLDER + "nowhere");
    }
  }

  @ParameterizedTest
  @ValueSource(classes = {Annotated.class, Factories.class})
  void everyEntryIsATest(Class<?> user) {
    Events tests =
        EngineTestKit.engine("junit-jupiter")
            .selectors(selectClass(user))
            .configurationParameter("junit.jupiter.conditions.deactivate", "*")
            .execute()
            .testEvents();
    tests.assertStatistics(counts -> counts.started(6).succeeded(3).failed(3));
    List<String> messages = tests.failed().stream().map(SigmaTestTest::message).toList();
    assertThat(messages)
        .anySatisfy(
            message ->
                assertThat(message)
                    .contains(
                        "[SIG904]", "false: Image is \"C:\\\\bin\\\\ash.exe\"", "shell.yml:5:21"))
        .anySatisfy(message -> assertThat(message).contains("[SIG901]", "did you mean `match`?"))
        .anySatisfy(message -> assertThat(message).contains("no test of a rule found"));
    assertThat(tests.finished().stream().map(event -> event.getTestDescriptor().getDisplayName()))
        .anyMatch(name -> name.endsWith("another shell"));
  }

  private static String message(Event event) {
    return event
        .getPayload(TestExecutionResult.class)
        .flatMap(TestExecutionResult::getThrowable)
        .map(Throwable::getMessage)
        .orElse("");
  }
}
