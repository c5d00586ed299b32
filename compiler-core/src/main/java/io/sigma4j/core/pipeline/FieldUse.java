package io.sigma4j.core.pipeline;

import io.sigma4j.core.ir.Touch;
import java.util.List;
import java.util.Optional;

/**
 * A name of a field, as conditions on field names see it.
 *
 * @param rule it is of
 * @param field the name; keywords have none
 * @param touches what steps did with the test
 */
record FieldUse(PipelineRule rule, Optional<String> field, List<Touch> touches) {}
