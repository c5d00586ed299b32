package io.sigma4j.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What Microsoft's parser of KQL runs on. */
final class NodeJs {

  private static final int OLDEST = 20;

  private NodeJs() {}

  /** Whether it is on the path and new enough; if not, that is said loudly. */
  static boolean isInstalled() {
    boolean installed = major(version()) >= OLDEST;
    if (!installed) {
      System.err.println("=".repeat(80));
      System.err.println("SKIPPED: KQL is not run, for it needs Node " + OLDEST + " or newer");
      System.err.println("=".repeat(80));
    }
    return installed;
  }

  /** As in {@code v20.11.0}; empty if there is none. */
  private static String version() {
    Process process;
    try {
      process = new ProcessBuilder("node", "--version").start();
    } catch (IOException e) {
      return "";
    }
    try {
      return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static int major(String version) {
    int dot = version.indexOf('.');
    return version.startsWith("v") && dot > 1 ? Integer.parseInt(version, 1, dot, 10) : 0;
  }
}
