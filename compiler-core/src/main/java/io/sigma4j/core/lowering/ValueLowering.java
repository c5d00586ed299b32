package io.sigma4j.core.lowering;

import io.sigma4j.core.diagnostic.Diagnostic;
import io.sigma4j.core.diagnostic.DiagnosticCode;
import io.sigma4j.core.diagnostic.Diagnostics;
import io.sigma4j.core.ir.Relation;
import io.sigma4j.core.ir.Value;
import io.sigma4j.core.regex.RegexParse;
import io.sigma4j.core.regex.RegexParser;
import io.sigma4j.core.rule.FieldKey;
import io.sigma4j.core.source.Location;
import io.sigma4j.core.value.CidrParse;
import io.sigma4j.core.value.CidrRange;
import io.sigma4j.core.value.Modifier;
import io.sigma4j.core.value.Shape;
import io.sigma4j.core.value.TextPattern;
import io.sigma4j.core.yaml.ScalarType;
import io.sigma4j.core.yaml.YamlScalar;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** From one value of a test, as written, to what the field must be: alternatives. */
final class ValueLowering {

  private final FieldKey key;
  private final Plan plan;
  private final LoweringOptions options;
  private final Diagnostics diagnostics;

  ValueLowering(FieldKey key, Plan plan, LoweringOptions options, Diagnostics diagnostics) {
    this.key = key;
    this.plan = plan;
    this.options = options;
    this.diagnostics = diagnostics;
  }

  /** One alternative or more; nothing, and an error, if the value cannot be meant so. */
  Optional<List<Value>> lower(YamlScalar value) {
    return switch (plan.kind()) {
      case PLAIN -> plain(value);
      case EXISTS -> Optional.empty();
      case REGEX, CIDR, FIELD_REFERENCE, COMPARE, TIME_PART -> special(value);
    };
  }

  private Optional<List<Value>> plain(YamlScalar value) {
    boolean asText = plan.wantsText() || key.isKeyword();
    if (value.type() == ScalarType.NUMBER && !asText) {
      return Optional.of(List.of(new Value.Numeric(value.number())));
    }
    if (value.type() == ScalarType.BOOLEAN && !asText) {
      return Optional.of(List.of(new Value.Bool(value.bool())));
    }
    TextLint.check(value, diagnostics);
    return texts(value).flatMap(texts -> patterns(value, texts));
  }

  private Optional<List<SourceText>> texts(YamlScalar value) {
    if (value.type() == ScalarType.NUMBER) {
      return Optional.of(List.of(SourceText.of(new Value.Numeric(value.number()).decimal())));
    }
    return new PlaceholderExpansion(options, diagnostics)
        .expand(value, key.field(), plan.has(Modifier.EXPAND));
  }

  private Optional<List<Value>> patterns(YamlScalar value, List<SourceText> texts) {
    TextSteps steps = new TextSteps(plan, value, options.maxValues(), diagnostics);
    List<Value> out = new ArrayList<>(texts.size());
    for (SourceText text : texts) {
      Optional<List<TextPattern>> patterns = steps.apply(text.pattern());
      if (patterns.isEmpty()) {
        return Optional.empty();
      }
      patterns.get().forEach(pattern -> out.add(value(pattern)));
    }
    return Optional.of(out);
  }

  /** A keyword is looked for inside values, unless a modifier says where. */
  private Value value(TextPattern pattern) {
    TextPattern whole = key.isKeyword() && !plan.hasShape() ? pattern.betweenAnything() : pattern;
    return whole.shape() == Shape.ANYTHING ? new Value.Present() : new Value.Text(whole);
  }

  private Optional<List<Value>> special(YamlScalar value) {
    if (value.type() == ScalarType.NULL) {
      return refused(
          value,
          wanted() + ", not null",
          "for a missing field write `" + key.field() + ": null`, without modifiers");
    }
    Optional<List<SourceText>> texts =
        new PlaceholderExpansion(options, diagnostics)
            .expand(value, key.field(), plan.has(Modifier.EXPAND));
    if (texts.isEmpty()) {
      return Optional.empty();
    }
    List<Value> out = new ArrayList<>();
    for (SourceText text : texts.get()) {
      Optional<Value> lowered = special(value, text);
      if (lowered.isEmpty()) {
        return Optional.empty();
      }
      out.add(lowered.get());
    }
    return Optional.of(out);
  }

  private Optional<Value> special(YamlScalar value, SourceText text) {
    return switch (plan.kind()) {
      case REGEX -> regex(value, text);
      case CIDR -> cidr(value, text);
      case FIELD_REFERENCE -> reference(value, text);
      case COMPARE -> number(value, text).map(n -> new Value.Compare(relation(), n));
      case TIME_PART ->
          number(value, text)
              .map(n -> new Value.TimePart(plan.unit().orElseThrow(), relation(), n));
      case PLAIN, EXISTS -> throw new IllegalStateException("not special: " + plan);
    };
  }

  private Relation relation() {
    return plan.relation().orElse(Relation.EQUAL);
  }

  private Optional<Value> regex(YamlScalar value, SourceText text) {
    RegexParse parse = RegexParser.parse(text.regex(), plan.flags());
    if (parse instanceof RegexParse.Malformed malformed) {
      Location location =
          text.isUnchanged() ? value.part(malformed.start(), malformed.end()) : value.location();
      Diagnostic diagnostic =
          Diagnostic.at(DiagnosticCode.BAD_REGEX, location, malformed.message());
      diagnostics.add(malformed.help().map(diagnostic::withHelp).orElse(diagnostic));
      return Optional.empty();
    }
    RegexParse.Parsed parsed = (RegexParse.Parsed) parse;
    RegexLint.check(parsed.regex(), value, diagnostics);
    return Optional.of(new Value.Regex(parsed.regex(), text.regex()));
  }

  private Optional<Value> cidr(YamlScalar value, SourceText text) {
    CidrParse parse = CidrRange.parse(text.plain());
    if (parse instanceof CidrParse.Malformed malformed) {
      Diagnostic diagnostic =
          Diagnostic.at(DiagnosticCode.BAD_CIDR, value.location(), malformed.message());
      diagnostics.add(malformed.help().map(diagnostic::withHelp).orElse(diagnostic));
      return Optional.empty();
    }
    return Optional.of(new Value.Cidr(((CidrParse.Parsed) parse).range()));
  }

  private Optional<Value> reference(YamlScalar value, SourceText text) {
    if (text.plain().isEmpty()) {
      return refused(value, wanted(), "name it, as in `" + key.field() + "|fieldref: OtherField`");
    }
    Shape shape =
        plan.has(Modifier.CONTAINS)
            ? Shape.CONTAINS
            : plan.has(Modifier.STARTSWITH)
                ? Shape.PREFIX
                : plan.has(Modifier.ENDSWITH) ? Shape.SUFFIX : Shape.EXACT;
    return Optional.of(new Value.FieldReference(text.plain(), shape, plan.has(Modifier.CASED)));
  }

  private Optional<BigDecimal> number(YamlScalar value, SourceText text) {
    if (value.type() == ScalarType.NUMBER) {
      return Optional.of(value.number());
    }
    Optional<BigDecimal> number = DecimalText.read(text.plain());
    if (number.isEmpty()) {
      diagnostics.add(
          Diagnostic.at(
                  DiagnosticCode.BAD_NUMBER,
                  value.location(),
                  "`" + text.plain() + "` is not a number")
              .withHelp("a comparison, or a part of a time, takes a number such as 10 or 0.5"));
    } else if (text.isUnchanged()) {
      diagnostics.add(
          Diagnostic.at(
                  DiagnosticCode.QUOTED_NUMBER, value.location(), "the number is written as text")
              .withHelp("leave the quotation marks out"));
    }
    return number;
  }

  private String wanted() {
    return switch (plan.kind()) {
      case REGEX -> "`re` wants a regular expression";
      case CIDR -> "`cidr` wants an address range";
      case FIELD_REFERENCE -> "`fieldref` wants the name of a field";
      case COMPARE -> "a comparison wants a number";
      case TIME_PART -> "a part of a time is a number";
      case PLAIN, EXISTS -> throw new IllegalStateException("not special: " + plan);
    };
  }

  private <T> Optional<T> refused(YamlScalar value, String message, String help) {
    diagnostics.add(
        Diagnostic.at(DiagnosticCode.MODIFIER_VALUE, value.location(), message).withHelp(help));
    return Optional.empty();
  }
}
