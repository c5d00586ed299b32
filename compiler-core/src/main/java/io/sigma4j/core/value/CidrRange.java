package io.sigma4j.core.value;

public record CidrRange(String text) {
  public static CidrParse parse(String s) {
    return new CidrParse.Parsed(new CidrRange(s));
  }

  public boolean contains(String s) {
    return false;
  }
}
