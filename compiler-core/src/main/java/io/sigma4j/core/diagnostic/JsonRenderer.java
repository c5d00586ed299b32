package io.sigma4j.core.diagnostic;

import io.sigma4j.core.source.Location;
import io.sigma4j.core.source.Position;

/** Diagnostics as JSON objects on one line; members that do not apply are left out. */
public final class JsonRenderer {

  private JsonRenderer() {}

  /** One diagnostic. */
  public static String render(Diagnostic diagnostic) {
    StringBuilder out = new StringBuilder(256);
    out.append('{');
    text(out, "code", diagnostic.code().code());
    text(out, "severity", diagnostic.severity().word());
    text(out, "message", diagnostic.message());
    diagnostic.location().ifPresent(location -> place(out, location));
    diagnostic.help().ifPresent(help -> text(out, "help", help));
    diagnostic.effect().ifPresent(effect -> text(out, "effect", effect.word()));
    return out.append('}').toString();
  }

  private static void place(StringBuilder out, Location location) {
    Position start = location.start();
    Position end = location.end();
    text(out, "path", location.file().name());
    number(out, "line", start.line());
    number(out, "column", start.column());
    number(out, "endLine", end.line());
    number(out, "endColumn", end.column());
  }

  private static void text(StringBuilder out, String name, String value) {
    name(out, name);
    JsonText.append(out, value);
  }

  private static void number(StringBuilder out, String name, int value) {
    name(out, name);
    out.append(value);
  }

  private static void name(StringBuilder out, String name) {
    if (out.length() > 1) {
      out.append(',');
    }
    JsonText.append(out, name);
    out.append(':');
  }
}
