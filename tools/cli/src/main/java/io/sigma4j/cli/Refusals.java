package io.sigma4j.cli;

/** What it costs that a target cannot express a rule. */
enum Refusals {
  ERRORS,
  WARNINGS
}
