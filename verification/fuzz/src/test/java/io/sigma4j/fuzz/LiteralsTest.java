package io.sigma4j.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.sigma4j.core.backend.Backend;
import io.sigma4j.core.backend.Backends;
import io.sigma4j.core.compiler.RuleResult;
import io.sigma4j.core.compiler.SigmaCompiler;
import io.sigma4j.core.compiler.Target;
import io.sigma4j.core.compiler.TargetResult;
import io.sigma4j.core.lowering.LoweringOptions;
import io.sigma4j.core.source.SourceFile;
import io.sigma4j.core.value.Placeholders;
import io.sigma4j.testkit.Literal;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * No text leaves its literal: the query's tokens are those of a query for a harmless text, and the
 * literal reads back as the text.
 */
class LiteralsTest {

  private static final int VALUES = Integer.getInteger("fuzz.values", 10_000);

  /**
   * What makes a language choose another form: letters, digits, wildcards, controls, length.
   * Nothing of it could end a literal.
   */
  private static final List<String> HARMLESS =
      List.of(
          "abc",
          "ABC",
          "1",
          "1.5",
          "a b",
          "\u00e9",
          "\u00c9",
          "\u4e2d",
          "\u0130",
          "\u00df",
          "\u212a",
          "",
          "a1",
          "10.0.0.1",
          "\u200b",
          "\ud83d\ude00",
          "a\u0001",
          "\u0001",
          "a*",
          "a?c",
          "a\u00e9*",
          "\u00e9?",
          "a\u0001*",
          "a%b",
          "\u03c3",
          "a_b",
          "a".repeat(3_000),
          "\u00e9".repeat(3_000),
          "a*".repeat(2_000));

  /** A star is a wildcard in some places, and half of a pair cannot be written in others. */
  private static final List<String> HARMLESS_NAMES =
      List.of(
          "abc",
          "a b",
          "a.b",
          "a.b c",
          "a-b",
          "\u00e9",
          "1a",
          "and",
          "NOT",
          "where",
          "null",
          "@timestamp",
          "metadata",
          "_id",
          "a*",
          "a\ud800");

  /** The languages' own, in the forms that only some texts need. */
  private static final Set<String> CONSTANTS = Set.of("", "*", "0");

  private final List<Backend> backends = Backends.load().all();

  @Test
  void valuesStayInTheirLiterals() {
    List<Place> places = List.of(Place.values());
    Map<Place, Shapes> shapes = new EnumMap<>(Place.class);
    for (Place place : Place.values()) {
      shapes.put(place, new Shapes(Set.of("f")));
      HARMLESS.forEach(text -> queries(place, text).forEach(shapes.get(place)::add));
    }
    Random random = new Random(1);
    for (int i = 0; i < VALUES; i++) {
      Place place = places.get(i % places.size());
      String text = HostileText.any(random);
      Shapes known = Objects.requireNonNull(shapes.get(place));
      queries(place, text)
          .forEach(
              (target, query) -> {
                known.check(target, query, Set.of());
                checkLiterals(place, text, target, query);
              });
    }
  }

  private static void checkLiterals(Place place, String text, String target, String query) {
    String event = place.event(text);
    boolean exact = text.isEmpty();
    for (Literal literal : QueryLiterals.read(target, query)) {
      boolean found = QueryLiterals.finds(target, literal, event);
      assertThat(found || CONSTANTS.contains(literal.value()) || isNumber(text))
          .as("%s of %s in %s", literal, Pieces.doubleQuoted(text), query)
          .isTrue();
      exact |=
          found
              && place
                  .otherEvent(text)
                  .filter(other -> QueryLiterals.finds(target, literal, other))
                  .isEmpty();
    }
    assertThat(exact).as("%s in %s", Pieces.doubleQuoted(text), query).isTrue();
  }

  /** Languages look for other forms of a number, too. */
  private static boolean isNumber(String text) {
    return text.matches("-?[0-9.]+");
  }

  @Test
  void namesStayNames() {
    List<NamePlace> places = List.of(NamePlace.values());
    Map<NamePlace, Shapes> shapes = new EnumMap<>(NamePlace.class);
    for (NamePlace place : NamePlace.values()) {
      shapes.put(place, new Shapes(Set.of("f")));
      for (String name : HARMLESS_NAMES) {
        queries(place, name)
            .forEach((target, query) -> shapes.get(place).add(target, query, Set.of(name)));
      }
    }
    Random random = new Random(2);
    for (int i = 0; i < VALUES; i++) {
      NamePlace place = places.get(i % places.size());
      String name = HostileText.any(random).replace("|", "");
      Shapes known = Objects.requireNonNull(shapes.get(place));
      if (!name.isEmpty()) {
        queries(place, name)
            .forEach(
                (target, query) -> {
                  known.check(target, query, Set.of(name));
                  checkName(place, name, target, query);
                });
      }
    }
  }

  private static void checkName(NamePlace place, String name, String target, String query) {
    if (place.isWritten(target)) {
      assertThat(QueryLexer.read(target, query))
          .as("%s in %s", Pieces.doubleQuoted(name), query)
          .extracting(Lexeme::text)
          .contains(name);
    }
  }

  private Map<String, String> queries(Place place, String text) {
    LoweringOptions defaults = LoweringOptions.defaults();
    LoweringOptions options =
        new LoweringOptions(
            Placeholders.none().with("v", new Placeholders.Definition(List.of(text), true)),
            defaults.implicit(),
            defaults.maxValues());
    List<Target> targets = backends.stream().map(Target::of).toList();
    return queries(
        SigmaCompiler.of(targets, options, SigmaCompiler.Strictness.LENIENT), place.rule(text));
  }

  private Map<String, String> queries(NamePlace place, String name) {
    Target[] targets =
        backends.stream().map(backend -> place.target(backend, name)).toArray(Target[]::new);
    return queries(SigmaCompiler.of(targets), place.rule(name));
  }

  /** The query of each target that has one. */
  private static Map<String, String> queries(SigmaCompiler compiler, String rule) {
    Map<String, String> queries = new TreeMap<>();
    for (RuleResult result : compiler.compile(SourceFile.of("rule.yml", rule))) {
      for (TargetResult target : result.targets()) {
        target.queries().forEach(query -> queries.put(target.target(), query));
      }
    }
    return queries;
  }

  /**
   * The forms that a rule has in each language.
   *
   * @param names of fields in it
   * @param known by target
   */
  private record Shapes(Set<String> names, Map<String, Set<String>> known) {

    Shapes(Set<String> names) {
      this(names, new TreeMap<>());
    }

    void add(String target, String query) {
      add(target, query, Set.of());
    }

    void add(String target, String query, Set<String> more) {
      known.computeIfAbsent(target, key -> new HashSet<>()).add(shape(target, query, more));
    }

    void check(String target, String query, Set<String> more) {
      assertThat(known.get(target)).as(query).contains(shape(target, query, more));
    }

    private String shape(String target, String query, Set<String> more) {
      Set<String> all = new HashSet<>(names);
      all.addAll(more);
      return QueryShape.of(QueryLexer.read(target, query), all);
    }
  }
}
