package io.sigma4j.core.value;

import java.util.Optional;

public sealed interface CidrParse {
  record Parsed(CidrRange range) implements CidrParse {}

  record Malformed(String message, Optional<String> help) implements CidrParse {}
}
