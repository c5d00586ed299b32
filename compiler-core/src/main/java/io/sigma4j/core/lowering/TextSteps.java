package io.sigma4j.core.lowering;

import io.sigma4j.core.diagnostic.Diagnostic;
import io.sigma4j.core.diagnostic.DiagnosticCode;
import io.sigma4j.core.diagnostic.Diagnostics;
import io.sigma4j.core.value.Base64Text;
import io.sigma4j.core.value.Encoding;
import io.sigma4j.core.value.Modifier;
import io.sigma4j.core.value.Shape;
import io.sigma4j.core.value.TextPattern;
import io.sigma4j.core.value.Windash;
import io.sigma4j.core.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Applies the modifiers that change a text, from left to right. */
final class TextSteps {

  private final Plan plan;
  private final YamlScalar value;
  private final int maxValues;
  private final Diagnostics diagnostics;

  TextSteps(Plan plan, YamlScalar value, int maxValues, Diagnostics diagnostics) {
    this.plan = plan;
    this.value = value;
    this.maxValues = maxValues;
    this.diagnostics = diagnostics;
  }

  /** The patterns of which one must match; nothing, and an error, if a step cannot be done. */
  Optional<List<TextPattern>> apply(TextPattern pattern) {
    if (plan.modifiers().isEmpty()) {
      return Optional.of(List.of(pattern));
    }
    Optional<List<TextPattern>> current = Optional.of(List.of(pattern));
    Encoding encoding = Encoding.UTF_8;
    for (Modifier step : plan.steps()) {
      Encoding used = encoding;
      encoding = encoding(step, encoding);
      current = current.flatMap(patterns -> applied(step, patterns, used));
    }
    return plan.has(Modifier.CASED)
        ? current.map(list -> list.stream().map(TextPattern::asCased).toList())
        : current;
  }

  private static Encoding encoding(Modifier step, Encoding current) {
    if (step == Modifier.WIDE || step == Modifier.UTF16LE) {
      return Encoding.UTF_16LE;
    }
    if (step == Modifier.UTF16BE) {
      return Encoding.UTF_16BE;
    }
    if (step == Modifier.UTF16) {
      return Encoding.UTF_16;
    }
    boolean encoded = step == Modifier.BASE64 || step == Modifier.BASE64OFFSET;
    return encoded ? Encoding.UTF_8 : current;
  }

  private Optional<List<TextPattern>> applied(
      Modifier step, List<TextPattern> patterns, Encoding encoding) {
    if (step == Modifier.BASE64 || step == Modifier.BASE64OFFSET) {
      return encoded(step, patterns, encoding);
    }
    List<TextPattern> out = new ArrayList<>(patterns.size());
    for (TextPattern pattern : patterns) {
      out.add(shaped(step, pattern));
    }
    return Optional.of(out);
  }

  private static TextPattern shaped(Modifier step, TextPattern pattern) {
    if (step == Modifier.WINDASH) {
      return Windash.apply(pattern);
    }
    if (step == Modifier.CONTAINS) {
      return pattern.betweenAnything();
    }
    if (step == Modifier.STARTSWITH) {
      return pattern.beforeAnything();
    }
    return step == Modifier.ENDSWITH ? pattern.afterAnything() : pattern;
  }

  private Optional<List<TextPattern>> encoded(
      Modifier step, List<TextPattern> patterns, Encoding encoding) {
    List<TextPattern> out = new ArrayList<>();
    for (TextPattern pattern : patterns) {
      Optional<List<TextPattern>> texts = pattern.alternatives(maxValues);
      if (texts.isEmpty()) {
        diagnostics.add(tooMany(step));
        return Optional.empty();
      }
      for (TextPattern text : texts.get()) {
        if (text.shape() != Shape.EXACT) {
          diagnostics.add(wildcard(step));
          return Optional.empty();
        }
        byte[] bytes = encoding.bytes(text.text());
        List<String> variants =
            step == Modifier.BASE64 ? List.of(Base64Text.encode(bytes)) : Base64Text.offsets(bytes);
        if (variants.isEmpty()) {
          diagnostics.add(tooShort(step));
          return Optional.empty();
        }
        variants.forEach(variant -> out.add(TextPattern.literal(variant)));
      }
    }
    return Optional.of(out);
  }

  private Diagnostic wildcard(Modifier step) {
    return Diagnostic.at(
            DiagnosticCode.WILDCARD_IN_ENCODING,
            value.location(),
            "`" + step.word() + "` cannot encode a wildcard")
        .withHelp("write `\\*` or `\\?` for the character, or leave the wildcard out");
  }

  private Diagnostic tooShort(Modifier step) {
    return Diagnostic.at(
            DiagnosticCode.MODIFIER_VALUE,
            value.location(),
            "the text is too short for `"
                + step.word()
                + "`: no character of base64 depends on it alone")
        .withHelp("give a text of two bytes or more");
  }

  private Diagnostic tooMany(Modifier step) {
    return Diagnostic.at(
            DiagnosticCode.TOO_MANY_VALUES,
            value.location(),
            "`windash` makes more than " + maxValues + " texts for `" + step.word() + "`")
        .withHelp("split the value, or leave `windash` out");
  }
}
