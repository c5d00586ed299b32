package io.sigma4j.core.pipeline;

import io.sigma4j.core.source.SourceFile;
import io.sigma4j.core.value.Placeholders;
import java.util.List;

/**
 * What a pipeline says about itself.
 *
 * @param file it is in
 * @param priority lower ones come first
 * @param allowedBackends targets that it is for; all if there is none
 * @param variables what placeholders stand for
 */
record PipelineHead(
    SourceFile file, int priority, List<String> allowedBackends, Placeholders variables) {

  PipelineHead {
    allowedBackends = List.copyOf(allowedBackends);
  }
}
