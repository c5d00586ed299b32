package io.sigma4j.project.pipeline;

/** What pipelines may reach beside their own folder. */
public enum OutsideAccess {
  /** Nothing. */
  FORBIDDEN,
  /** Files anywhere, servers and commands. */
  ALLOWED
}
