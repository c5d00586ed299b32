package io.sigma4j.core.rule;

/** The forms that the specification gives to texts of the metadata. */
final class MetadataForms {

  private MetadataForms() {}

  /** As in {@code 929a690e-bef0-4204-a928-ef5e620d6fcc}. */
  static boolean isUuid(String text) {
    if (text.length() != 36) {
      return false;
    }
    for (int i = 0; i < 36; i++) {
      char c = text.charAt(i);
      boolean dash = i == 8 || i == 13 || i == 18 || i == 23;
      if (dash ? c != '-' : !isHex(c)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isHex(char c) {
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** As in {@code 2024-12-31}. */
  static boolean isDate(String text) {
    if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
      return false;
    }
    int month = number(text, 5);
    int day = number(text, 8);
    return number(text, 0) >= 0
        && number(text, 2) >= 0
        && month >= 1
        && month <= 12
        && day >= 1
        && day <= 31;
  }

  private static int number(String text, int at) {
    char tens = text.charAt(at);
    char ones = text.charAt(at + 1);
    return isDigit(tens) && isDigit(ones) ? (tens - '0') * 10 + ones - '0' : -1;
  }

  /** As in {@code attack.t1059.001}: a namespace, a dot and a name, in lower case. */
  static boolean isTag(String text) {
    int dot = text.indexOf('.');
    if (dot <= 0 || dot == text.length() - 1) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '.' && c != '-' && c != '_' && !isDigit(c) && !(c >= 'a' && c <= 'z')) {
        return false;
      }
    }
    return true;
  }
}
