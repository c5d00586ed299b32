package io.sigma4j.core.pipeline;

import io.sigma4j.core.source.SourceFile;
import io.sigma4j.core.value.Placeholders;
import java.util.List;

/** A pipeline as a file says it. Immutable. */
public final class Pipeline {

  private final String name;
  private final PipelineHead head;
  private final List<Step> steps;
  private final PipelineEnd end;
  private final TableTypes types;

  Pipeline(String name, PipelineHead head, List<Step> steps, PipelineEnd end, TableTypes types) {
    this.name = name;
    this.head = head;
    this.steps = List.copyOf(steps);
    this.end = end;
    this.types = types;
  }

  /** Its name, or that of its file. */
  public String name() {
    return name;
  }

  /** The file that says it. */
  public SourceFile file() {
    return head.file();
  }

  /** Lower ones come first. */
  public int priority() {
    return head.priority();
  }

  /** The names of the targets that it is for; for all if there is none. */
  public List<String> allowedBackends() {
    return head.allowedBackends();
  }

  /** Whether it is for a target with one of these names. */
  public boolean isFor(List<String> names) {
    return allowedBackends().isEmpty() || allowedBackends().stream().anyMatch(names::contains);
  }

  /** What placeholders stand for. */
  public Placeholders variables() {
    return head.variables();
  }

  List<Step> steps() {
    return steps;
  }

  PipelineEnd end() {
    return end;
  }

  TableTypes types() {
    return types;
  }
}
