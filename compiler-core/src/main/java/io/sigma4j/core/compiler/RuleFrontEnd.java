package io.sigma4j.core.compiler;

import java.util.List;

final class RuleFrontEnd {
  static RuleFrontEnd of(io.sigma4j.core.lowering.LoweringOptions o) {
    return new RuleFrontEnd();
  }

  List<RuleMeaning> read(io.sigma4j.core.source.SourceFile f) {
    return List.of();
  }
}
