package io.sigma4j.core.pipeline;

import java.util.List;

/**
 * The values of a test, or the keywords of a list, as conditions on detection items see them.
 *
 * @param rule it is of
 * @param leaves one or more
 */
record ItemUse(PipelineRule rule, List<Leaf> leaves) {

  ItemUse {
    leaves = List.copyOf(leaves);
  }
}
