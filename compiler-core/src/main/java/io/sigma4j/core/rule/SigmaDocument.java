package io.sigma4j.core.rule;

import io.sigma4j.core.source.Location;

/** One document of a Sigma file. */
public sealed interface SigmaDocument permits SigmaRule, CorrelationRule, FilterRule {

  /** Number of the YAML document in its file, from 0. */
  int document();

  /** What every kind of document says about itself. */
  Metadata metadata();

  /** The whole document. */
  Location location();
}
