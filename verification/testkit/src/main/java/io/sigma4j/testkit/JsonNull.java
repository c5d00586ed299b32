package io.sigma4j.testkit;

/** The null of JSON, as a value that can be held in a list or a map. */
public enum JsonNull {
  NULL;

  @Override
  public String toString() {
    return "null";
  }
}
