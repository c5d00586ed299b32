package io.sigma4j.core.lowering;

import io.sigma4j.core.diagnostic.Diagnostic;
import io.sigma4j.core.diagnostic.DiagnosticCode;
import io.sigma4j.core.diagnostic.Diagnostics;
import io.sigma4j.core.diagnostic.NearestName;
import io.sigma4j.core.source.Location;
import io.sigma4j.core.value.ImplicitPlaceholders;
import io.sigma4j.core.value.PlaceholderText;
import io.sigma4j.core.value.PlaceholderText.Part;
import io.sigma4j.core.value.Placeholders;
import io.sigma4j.core.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Replaces placeholders: those of values under {@code expand}, and values that are one as a whole
 * without it, as the options say.
 *
 * <p>Sigma specification 2.1, "Placeholders".
 */
final class PlaceholderExpansion {

  private final LoweringOptions options;
  private final Diagnostics diagnostics;

  PlaceholderExpansion(LoweringOptions options, Diagnostics diagnostics) {
    this.options = options;
    this.diagnostics = diagnostics;
  }

  /**
   * The texts that a value stands for; nothing, and an error, if a placeholder is undefined.
   *
   * @param field for messages
   * @param expand whether the modifier is there
   */
  Optional<List<SourceText>> expand(YamlScalar value, String field, boolean expand) {
    if (value.text().indexOf('%') < 0) {
      return Optional.of(List.of(SourceText.of(value.text())));
    }
    return expand ? explicit(value, field) : implicit(value, field);
  }

  private Optional<List<SourceText>> explicit(YamlScalar value, String field) {
    PlaceholderText text = PlaceholderText.parse(value.text());
    List<List<SourceText.Piece>> variants = new ArrayList<>();
    variants.add(List.of());
    for (Part part : text.parts()) {
      Optional<List<SourceText.Piece>> choices = choices(part, value, field);
      if (choices.isEmpty()) {
        return Optional.empty();
      }
      if ((long) variants.size() * choices.get().size() > options.maxValues()) {
        diagnostics.add(tooMany(value));
        return Optional.empty();
      }
      variants = extended(variants, choices.get());
    }
    return Optional.of(variants.stream().map(SourceText::new).toList());
  }

  private Optional<List<SourceText.Piece>> choices(Part part, YamlScalar value, String field) {
    if (part instanceof Part.Raw raw) {
      return Optional.of(List.of(new SourceText.Piece(raw.text(), SourceText.Kind.RULE)));
    }
    if (part instanceof Part.Percent) {
      return Optional.of(List.of(new SourceText.Piece("%", SourceText.Kind.LITERAL)));
    }
    Part.Placeholder placeholder = (Part.Placeholder) part;
    return defined(placeholder.name(), value.part(placeholder.start(), placeholder.end()), field);
  }

  private Optional<List<SourceText.Piece>> defined(String name, Location location, String field) {
    Optional<Placeholders.Definition> definition = options.placeholders().find(name);
    if (definition.isEmpty()) {
      diagnostics.add(undefined(name, location, field));
      return Optional.empty();
    }
    SourceText.Kind kind =
        definition.get().literal() ? SourceText.Kind.LITERAL : SourceText.Kind.DEFINED;
    return Optional.of(
        definition.get().values().stream().map(v -> new SourceText.Piece(v, kind)).toList());
  }

  private static List<List<SourceText.Piece>> extended(
      List<List<SourceText.Piece>> variants, List<SourceText.Piece> choices) {
    List<List<SourceText.Piece>> out = new ArrayList<>();
    for (List<SourceText.Piece> variant : variants) {
      for (SourceText.Piece choice : choices) {
        List<SourceText.Piece> longer = new ArrayList<>(variant);
        if (!choice.text().isEmpty()) {
          longer.add(choice);
        }
        out.add(longer);
      }
    }
    return out;
  }

  private Optional<List<SourceText>> implicit(YamlScalar value, String field) {
    List<SourceText> asWritten = List.of(SourceText.of(value.text()));
    Optional<String> name = PlaceholderText.wholeName(value.text());
    if (name.isEmpty() || options.implicit() == ImplicitPlaceholders.NEVER) {
      return Optional.of(asWritten);
    }
    Optional<Placeholders.Definition> definition = options.placeholders().find(name.get());
    if (definition.isPresent()) {
      diagnostics.add(replaced(value, name.get(), field));
      return defined(name.get(), value.location(), field)
          .map(pieces -> pieces.stream().map(piece -> new SourceText(List.of(piece))).toList());
    }
    if (EnvironmentVariables.isKnown(name.get())) {
      return Optional.of(asWritten);
    }
    if (options.implicit() == ImplicitPlaceholders.ALWAYS) {
      diagnostics.add(undefined(name.get(), value.location(), field));
      return Optional.empty();
    }
    diagnostics.add(asText(value, name.get(), field));
    return Optional.of(asWritten);
  }

  private Diagnostic undefined(String name, Location location, String field) {
    String near =
        NearestName.among(options.placeholders().names()).to(name).stream()
            .findFirst()
            .map(found -> "; `" + found + "` is defined")
            .orElse("");
    return Diagnostic.at(
            DiagnosticCode.UNDEFINED_PLACEHOLDER,
            location,
            "the placeholder `%" + name + "%` in " + subject(field) + " is not defined" + near)
        .withHelp(
            "define it: --placeholder '" + name + "=value,value', or in a --placeholders file");
  }

  private static Diagnostic replaced(YamlScalar value, String name, String field) {
    return Diagnostic.at(
            DiagnosticCode.PLACEHOLDER_REPLACED,
            value.location(),
            "`%" + name + "%` in " + subject(field) + " was replaced, though `expand` is missing")
        .withHelp("write " + key(field) + ", or keep the text with --implicit-placeholders never");
  }

  private static Diagnostic asText(YamlScalar value, String name, String field) {
    return Diagnostic.at(
            DiagnosticCode.PLACEHOLDER_AS_TEXT,
            value.location(),
            "`%"
                + name
                + "%` in "
                + subject(field)
                + " looks like a placeholder, but is plain text")
        .withCaption("no event is likely to hold this text")
        .withHelp(
            "define it: --placeholder '"
                + name
                + "=value,value', and write "
                + key(field)
                + " in the rule");
  }

  private Diagnostic tooMany(YamlScalar value) {
    return Diagnostic.at(
            DiagnosticCode.TOO_MANY_VALUES,
            value.location(),
            "the placeholders of this value stand for more than "
                + options.maxValues()
                + " combinations")
        .withHelp("use fewer placeholders in one value, or shorter lists");
  }

  /** With the quotes that YAML wants where a key begins with a bar. */
  private static String key(String field) {
    return field.isEmpty() ? "`'|expand'`" : "`" + field + "|expand`";
  }

  private static String subject(String field) {
    return field.isEmpty() ? "a keyword" : "`" + field + "`";
  }
}
