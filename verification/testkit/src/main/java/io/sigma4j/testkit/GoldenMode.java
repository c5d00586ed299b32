package io.sigma4j.testkit;

/** What to do with a golden file that is missing or differs. */
enum GoldenMode {
  COMPARE,
  WRITE;

  static GoldenMode ofProperty() {
    return "write".equals(System.getProperty("golden")) ? WRITE : COMPARE;
  }
}
