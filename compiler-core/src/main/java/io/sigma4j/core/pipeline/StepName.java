package io.sigma4j.core.pipeline;

import io.sigma4j.core.ir.Touch;
import io.sigma4j.core.source.Location;

/**
 * What a step is called.
 *
 * @param id as the file gives it, else made from its place
 * @param type the kind of transformation
 * @param location where it stands
 */
record StepName(String id, String type, Location location) {

  Touch touch(Touch.Kind kind) {
    return new Touch(id, kind);
  }
}
