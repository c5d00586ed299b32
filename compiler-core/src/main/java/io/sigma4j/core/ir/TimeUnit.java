package io.sigma4j.core.ir;

/** A part of a time that a rule can look at. */
public enum TimeUnit {
  MINUTE,
  HOUR,
  /** Of the month, from 1. */
  DAY,
  /** ISO 8601 week of the year. */
  WEEK,
  /** From 1. */
  MONTH,
  YEAR
}
