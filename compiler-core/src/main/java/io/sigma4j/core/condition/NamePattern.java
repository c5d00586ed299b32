package io.sigma4j.core.condition;

/**
 * What a selector says about names: {@code them}, or a name with {@code *} anywhere, each of which
 * stands for any characters.
 *
 * <p>Names that start with an underscore are only matched by a pattern that starts with one (Sigma
 * specification 2.1, rules, "condition").
 *
 * @param text the pattern; {@code them} in small letters is every name
 */
public record NamePattern(String text) {

  private static final String THEM = "them";

  /** Every name. */
  public static NamePattern them() {
    return new NamePattern(THEM);
  }

  /** Whether this is {@code them}. */
  public boolean isThem() {
    return text.equals(THEM);
  }

  /** Whether the name is one of those meant. */
  public boolean matches(String name) {
    if (name.startsWith("_") && !text.startsWith("_")) {
      return false;
    }
    return isThem() || fits(name);
  }

  /** Back to the last star whenever the text after it does not fit: never more than quadratic. */
  private boolean fits(String name) {
    int at = 0;
    int star = -1;
    int resume = 0;
    for (int i = 0; i < name.length(); ) {
      if (at < text.length() && text.charAt(at) == '*') {
        star = at++;
        resume = i;
      } else if (at < text.length() && text.charAt(at) == name.charAt(i)) {
        at++;
        i++;
      } else if (star < 0) {
        return false;
      } else {
        at = star + 1;
        i = ++resume;
      }
    }
    return onlyStars(at);
  }

  private boolean onlyStars(int from) {
    return text.substring(from).chars().allMatch(c -> c == '*');
  }
}
