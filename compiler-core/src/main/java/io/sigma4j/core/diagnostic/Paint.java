package io.sigma4j.core.diagnostic;

/** Colours of a terminal, or none. */
enum Paint {
  NONE,
  ANSI;

  private static final String RESET = "\u001B[0m";
  private static final String BOLD = "\u001B[1m";
  private static final String RED = "\u001B[1;31m";
  private static final String YELLOW = "\u001B[1;33m";
  private static final String CYAN = "\u001B[1;36m";
  private static final String BLUE = "\u001B[1;34m";

  String severity(Severity severity, String text) {
    return switch (severity) {
      case ERROR -> paint(RED, text);
      case WARNING -> paint(YELLOW, text);
      case INFO -> paint(CYAN, text);
    };
  }

  String strong(String text) {
    return paint(BOLD, text);
  }

  String frame(String text) {
    return paint(BLUE, text);
  }

  private String paint(String colour, String text) {
    return switch (this) {
      case NONE -> text;
      case ANSI -> colour + text + RESET;
    };
  }
}
