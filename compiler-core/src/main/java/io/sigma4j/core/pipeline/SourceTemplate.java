package io.sigma4j.core.pipeline;

import java.util.List;
import java.util.Optional;

/** Texts with {@code $category}, {@code $product} and {@code $service} in them. */
final class SourceTemplate {

  private SourceTemplate() {}

  /** The text with the names of the log source; {@code $$} is a dollar sign. */
  static String fill(String text, SourceNames source) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      int dollar = text.indexOf('$', at);
      if (dollar < 0) {
        break;
      }
      out.append(text, at, dollar);
      at = dollar + 1 + appendName(text, dollar + 1, source, out);
    }
    return out.append(text, at, text.length()).toString();
  }

  /** Appends what stands for the name at an offset; returns how long the name is. */
  private static int appendName(String text, int at, SourceNames source, StringBuilder out) {
    if (text.startsWith("$", at)) {
      out.append('$');
      return 1;
    }
    int open = text.startsWith("{", at) ? 1 : 0;
    for (String name : List.of("category", "product", "service")) {
      if (text.startsWith(name, at + open)
          && (open == 0 || text.startsWith("}", at + open + name.length()))) {
        out.append(names(name, source).orElse(""));
        return name.length() + 2 * open;
      }
    }
    out.append('$');
    return 0;
  }

  private static Optional<String> names(String name, SourceNames source) {
    return switch (name) {
      case "category" -> source.category().stream().findFirst();
      case "product" -> source.product().stream().findFirst();
      default -> source.service().stream().findFirst();
    };
  }
}
