package io.sigma4j.core.condition;

import io.sigma4j.core.diagnostic.Diagnostics;
import io.sigma4j.core.source.Location;
import io.sigma4j.core.source.SourceFile;
import io.sigma4j.core.source.Span;
import io.sigma4j.core.yaml.ScalarStyle;
import io.sigma4j.core.yaml.ScalarType;
import io.sigma4j.core.yaml.YamlScalar;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Conditions for tests. */
final class Conditions {

  static final ConditionParser PARSER = new ConditionParser(ConditionLimits.STANDARD);
  static final Location NOWHERE = new Location(SourceFile.of("nowhere", ""), Span.at(0));

  private Conditions() {}

  static YamlScalar scalar(String text) {
    Location location = new Location(SourceFile.of("condition", text), new Span(0, text.length()));
    return new YamlScalar(text, ScalarStyle.PLAIN, ScalarType.TEXT, location);
  }

  static Optional<ParsedCondition> parse(String text, Diagnostics diagnostics) {
    return PARSER.parse(scalar(text), diagnostics);
  }

  static ParsedCondition parse(String text) {
    return parse(text, new Diagnostics()).orElseThrow();
  }

  /** The same condition with every location taken away. */
  static Condition bare(Condition condition) {
    return condition.accept(new Bare());
  }

  static List<String> lines(String resource) {
    try (InputStream stream = Conditions.class.getResourceAsStream("/conditions/" + resource)) {
      byte[] bytes = Objects.requireNonNull(stream, resource).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Bare implements ConditionVisitor<Condition> {

    @Override
    public Condition visitOr(Condition.Or or) {
      return new Condition.Or(or.terms().stream().map(Conditions::bare).toList());
    }

    @Override
    public Condition visitAnd(Condition.And and) {
      return new Condition.And(and.terms().stream().map(Conditions::bare).toList());
    }

    @Override
    public Condition visitNot(Condition.Not not) {
      return new Condition.Not(bare(not.term()), NOWHERE);
    }

    @Override
    public Condition visitIdentifier(Condition.Identifier identifier) {
      return new Condition.Identifier(identifier.name(), NOWHERE);
    }

    @Override
    public Condition visitSelector(Condition.Selector selector) {
      return new Condition.Selector(selector.quantifier(), selector.pattern(), NOWHERE);
    }
  }
}
