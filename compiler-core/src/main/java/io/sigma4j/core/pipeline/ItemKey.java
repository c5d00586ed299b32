package io.sigma4j.core.pipeline;

import io.sigma4j.core.ir.Origin;
import io.sigma4j.core.source.Location;
import java.util.Optional;

/** What predicates have in common that come from one test, or one list of keywords. */
record ItemKey(Optional<Location> key, String path) {

  static ItemKey of(Origin origin) {
    return new ItemKey(origin.key().map(Origin::location), origin.testPath());
  }
}
