package io.sigma4j.core.lowering;

import io.sigma4j.core.value.Modifier;
import java.util.EnumSet;
import java.util.Set;

/** What to do about two modifiers that do not go together. */
final class ConflictHelp {

  private ConflictHelp() {}

  static String of(Modifier first, Modifier second) {
    Set<Modifier> both = EnumSet.of(first, second);
    Set<Family> families = EnumSet.of(Family.of(first), Family.of(second));
    if (families.size() == 1) {
      return sameFamily(Family.of(first));
    }
    if (both.equals(EnumSet.of(Modifier.I, Modifier.CASED))) {
      return "`i` ignores case, `cased` does not: keep one of them";
    }
    if (families.equals(EnumSet.of(Family.REGEX, Family.SHAPE))) {
      return both.contains(Modifier.STARTSWITH)
          ? "leave `startswith` out and begin the regular expression with `^`"
          : "leave `endswith` out and end the regular expression with `$`";
    }
    if (both.equals(EnumSet.of(Modifier.EXISTS, Modifier.NEQ))) {
      return "write `exists: false` for a field that is missing";
    }
    return "leave one of them out; %s, and %s".formatted(reason(first), reason(second));
  }

  private static String reason(Modifier modifier) {
    return "`" + modifier.word() + "`: " + Family.of(modifier).why();
  }

  private static String sameFamily(Family family) {
    return switch (family) {
      case SHAPE -> "for both ends write the wildcard, as in `field: 'start*end'`";
      case COMPARE -> "for a range write two keys, as in `field|gte: 1` and `field|lt: 5`";
      case TIME -> "write a key for each part of the time";
      case ENCODING -> "a text has one encoding: keep one of them";
      case WINDASH, BASE64, REGEX, REGEX_FLAG, CASED, CIDR, EXISTS, FIELD_REFERENCE, LINK, EXPAND ->
          "keep one of them";
    };
  }
}
