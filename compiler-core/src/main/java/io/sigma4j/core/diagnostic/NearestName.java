package io.sigma4j.core.diagnostic;

import java.util.*;

public final class NearestName {
  public static Optional<String> of(String n, List<String> c) {
    return Optional.empty();
  }
}
