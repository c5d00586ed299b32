package io.sigma4j.core.regex;

public final class JavaRegexPrinter {
  public static java.util.regex.Pattern compile(Regex r) {
    return java.util.regex.Pattern.compile("");
  }
}
