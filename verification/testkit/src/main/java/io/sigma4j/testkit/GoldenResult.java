package io.sigma4j.testkit;

/** What came of a case: an output, or the diagnostics that refuse it. */
public sealed interface GoldenResult {

  /** A text in the target's language. */
  static GoldenResult output(String text) {
    return new Output(text);
  }

  /** Rendered diagnostics, and no output. */
  static GoldenResult refusal(String diagnostics) {
    return new Refusal(diagnostics);
  }

  /** Asserts that the golden files say the same of {@code id}. */
  void assertIn(Golden golden, String id);

  /** A text in the target's language. */
  record Output(String text) implements GoldenResult {

    @Override
    public void assertIn(Golden golden, String id) {
      golden.assertOutput(id, text);
    }
  }

  /** Rendered diagnostics, and no output. */
  record Refusal(String diagnostics) implements GoldenResult {

    @Override
    public void assertIn(Golden golden, String id) {
      golden.assertRefusal(id, diagnostics);
    }
  }
}
