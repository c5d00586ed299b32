package io.sigma4j.core.lowering;

import io.sigma4j.core.diagnostic.Diagnostic;
import io.sigma4j.core.diagnostic.DiagnosticCode;
import io.sigma4j.core.diagnostic.Diagnostics;
import io.sigma4j.core.ir.And;
import io.sigma4j.core.ir.Expr;
import io.sigma4j.core.ir.Keyword;
import io.sigma4j.core.ir.Match;
import io.sigma4j.core.ir.Not;
import io.sigma4j.core.ir.Or;
import io.sigma4j.core.ir.Origin;
import io.sigma4j.core.ir.RulePath;
import io.sigma4j.core.ir.Value;
import io.sigma4j.core.rule.DetectionItem;
import io.sigma4j.core.rule.FieldKey;
import io.sigma4j.core.source.Location;
import io.sigma4j.core.value.Modifier;
import io.sigma4j.core.yaml.ScalarType;
import io.sigma4j.core.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** From {@code field|modifier: values} to its meaning. */
final class TestLowering {

  private final DetectionItem.Test test;
  private final Plan plan;
  private final RulePath path;
  private final LoweringOptions options;
  private final Diagnostics diagnostics;

  private TestLowering(
      DetectionItem.Test test,
      Plan plan,
      RulePath path,
      LoweringOptions options,
      Diagnostics diagnostics) {
    this.test = test;
    this.plan = plan;
    this.path = path;
    this.options = options;
    this.diagnostics = diagnostics;
  }

  /** The meaning; nothing, and errors, if a modifier or a value is wrong. */
  static Optional<Expr> lower(
      DetectionItem.Test test, RulePath path, LoweringOptions options, Diagnostics diagnostics) {
    return PlanReader.read(test.key(), diagnostics)
        .flatMap(plan -> new TestLowering(test, plan, path, options, diagnostics).lower());
  }

  private Optional<Expr> lower() {
    if (test.key().isKeyword() && !takesKeywords()) {
      diagnostics.add(withoutField());
      return Optional.empty();
    }
    List<Expr> terms = new ArrayList<>(test.values().size());
    for (int i = 0; i < test.values().size(); i++) {
      RulePath way = test.values().size() == 1 ? path : path.element(i);
      term(test.values().get(i), way).ifPresent(terms::add);
    }
    if (terms.size() < test.values().size()) {
      return Optional.empty();
    }
    return Optional.of(linked(terms));
  }

  private Diagnostic withoutField() {
    FieldKey.ModifierName culprit =
        test.key().modifiers().stream()
            .filter(
                name -> Modifier.named(name.name()).filter(TestLowering::needsField).isPresent())
            .findFirst()
            .orElseThrow();
    return Diagnostic.at(
            DiagnosticCode.BAD_FIELD,
            culprit.location(),
            "`" + culprit.name() + "` needs a field before the bar")
        .withHelp("name the field, as in `field|" + culprit.name() + "`: only texts are keywords");
  }

  private static boolean needsField(Modifier modifier) {
    return switch (Family.of(modifier)) {
      case CIDR, EXISTS, COMPARE, FIELD_REFERENCE, TIME -> true;
      case SHAPE, WINDASH, ENCODING, BASE64, REGEX, REGEX_FLAG, CASED, LINK, EXPAND -> false;
    };
  }

  private boolean takesKeywords() {
    return plan.kind() == Plan.Kind.PLAIN || plan.kind() == Plan.Kind.REGEX;
  }

  private Expr linked(List<Expr> terms) {
    boolean all = plan.has(Modifier.ALL);
    if (all && terms.size() == 1) {
      diagnostics.add(
          Diagnostic.at(
                  DiagnosticCode.ALL_ON_ONE_VALUE,
                  modifier(Modifier.ALL),
                  "`all` has only one value to link")
              .withHelp("leave `all` out, or give a list"));
    }
    Expr linked = all ? And.of(terms) : Or.of(terms);
    return plan.has(Modifier.NEQ) ? new Not(linked) : linked;
  }

  private Location modifier(Modifier modifier) {
    return test.key().modifiers().stream()
        .filter(name -> Modifier.named(name.name()).filter(m -> m == modifier).isPresent())
        .map(FieldKey.ModifierName::location)
        .findFirst()
        .orElse(test.key().location());
  }

  private Optional<Expr> term(YamlScalar value, RulePath way) {
    Origin origin = origin(value, way);
    if (plan.kind() == Plan.Kind.EXISTS) {
      return exists(value, origin);
    }
    if (value.type() == ScalarType.NULL && plan.kind() == Plan.Kind.PLAIN) {
      return missing(value, origin);
    }
    return new ValueLowering(test.key(), plan, options, diagnostics)
        .lower(value)
        .flatMap(values -> leaves(values, value, origin));
  }

  private Origin origin(YamlScalar value, RulePath way) {
    return test.key().isKeyword()
        ? Origin.of(value.location(), way)
        : Origin.ofTest(value.location(), way, test.key().location());
  }

  private Optional<Expr> leaves(List<Value> values, YamlScalar written, Origin origin) {
    FieldKey key = test.key();
    if (!key.isKeyword() && values.size() == 1) {
      return Optional.of(new Match(key.field(), values.get(0), origin));
    }
    if (!key.isKeyword()) {
      return Optional.of(
          Or.of(values.stream().map(v -> new Match(key.field(), v, origin)).toList()));
    }
    if (values.stream().anyMatch(Value.Present.class::isInstance)) {
      diagnostics.add(
          Diagnostic.at(
                  DiagnosticCode.BAD_DETECTION,
                  written.location(),
                  "this keyword is in every event")
              .withHelp("write at least one character beside the wildcards"));
      return Optional.empty();
    }
    return Optional.of(Or.of(values.stream().map(v -> new Keyword(v, origin)).toList()));
  }

  private Optional<Expr> missing(YamlScalar value, Origin origin) {
    if (test.key().isKeyword() || plan.wantsText()) {
      diagnostics.add(
          Diagnostic.at(
                  DiagnosticCode.MODIFIER_VALUE,
                  value.location(),
                  test.key().isKeyword()
                      ? "a keyword cannot be null"
                      : "null is no text that the modifier could work on")
              .withHelp(
                  test.key().isKeyword()
                      ? "leave it out; for a missing field write `field: null`"
                      : "for a missing field write `"
                          + test.key().field()
                          + ": null`, without modifiers"));
      return Optional.empty();
    }
    return Optional.of(new Not(new Match(test.key().field(), new Value.Present(), origin)));
  }

  private Optional<Expr> exists(YamlScalar value, Origin origin) {
    String word = value.text().toLowerCase(Locale.ROOT);
    if (!word.equals("true") && !word.equals("false")) {
      diagnostics.add(
          Diagnostic.at(
                  DiagnosticCode.MODIFIER_VALUE, value.location(), "`exists` wants true or false")
              .withHelp("`" + test.key().field() + "|exists: true` means that the field is there"));
      return Optional.empty();
    }
    if (value.type() != ScalarType.BOOLEAN) {
      diagnostics.add(
          Diagnostic.at(
                  DiagnosticCode.EXISTS_AS_TEXT,
                  value.location(),
                  "`" + value.text() + "` is written as text")
              .withHelp("leave the quotation marks out"));
    }
    Expr present = new Match(test.key().field(), new Value.Present(), origin);
    return Optional.of(word.equals("true") ? present : new Not(present));
  }
}
