package io.sigma4j.core.lowering;

import io.sigma4j.core.diagnostic.Diagnostic;
import io.sigma4j.core.diagnostic.DiagnosticCode;
import io.sigma4j.core.diagnostic.Diagnostics;
import io.sigma4j.core.diagnostic.NearestName;
import io.sigma4j.core.ir.Relation;
import io.sigma4j.core.ir.TimeUnit;
import io.sigma4j.core.regex.RegexFlag;
import io.sigma4j.core.regex.RegexFlags;
import io.sigma4j.core.rule.FieldKey;
import io.sigma4j.core.source.Location;
import io.sigma4j.core.value.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** From the modifiers as written to a {@link Plan}. */
final class PlanReader {

  private static final Plan NO_MODIFIERS =
      new Plan(
          Plan.Kind.PLAIN,
          Set.of(),
          List.of(),
          RegexFlags.NONE,
          Optional.empty(),
          Optional.empty());

  private final Diagnostics diagnostics;
  private final List<Link> chain = new ArrayList<>();

  private PlanReader(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  private record Link(Modifier modifier, Location location) {}

  /** The plan, or nothing and an error. */
  static Optional<Plan> read(FieldKey key, Diagnostics diagnostics) {
    if (key.modifiers().isEmpty()) {
      return Optional.of(NO_MODIFIERS);
    }
    PlanReader reader = new PlanReader(diagnostics);
    return reader.known(key) && reader.fits() ? Optional.of(reader.plan()) : Optional.empty();
  }

  private boolean known(FieldKey key) {
    boolean complete = true;
    for (FieldKey.ModifierName name : key.modifiers()) {
      Optional<Modifier> modifier = Modifier.named(name.name());
      if (modifier.isPresent()) {
        chain.add(new Link(modifier.get(), name.location()));
      } else {
        diagnostics.add(unknown(name));
        complete = false;
      }
    }
    return complete;
  }

  private static Diagnostic unknown(FieldKey.ModifierName name) {
    List<String> words = Arrays.stream(Modifier.values()).map(Modifier::word).toList();
    if (name.name().isEmpty()) {
      return Diagnostic.at(
              DiagnosticCode.UNKNOWN_MODIFIER, name.location(), "the bar has no modifier after it")
          .withHelp("leave the bar out, or write a modifier such as `contains`");
    }
    Diagnostic diagnostic =
        Diagnostic.at(
            DiagnosticCode.UNKNOWN_MODIFIER,
            name.location(),
            "there is no modifier `" + name.name() + "`");
    return NearestName.among(words)
        .question(name.name())
        .map(diagnostic::withHelp)
        .orElseGet(
            () ->
                diagnostic.withHelp(
                    "`sigma4j list modifiers` prints them; Sigma 2.1 has no other"));
  }

  private boolean fits() {
    Optional<Link> stray = strayFlag();
    if (stray.isPresent()) {
      diagnostics.add(stray(stray.get()));
      return false;
    }
    for (int i = 1; i < chain.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (!Family.together(chain.get(j).modifier(), chain.get(i).modifier())) {
          diagnostics.add(conflict(chain.get(j), chain.get(i)));
          return false;
        }
      }
    }
    return ordered() && complete();
  }

  private static Diagnostic conflict(Link first, Link second) {
    return Diagnostic.at(
            DiagnosticCode.MODIFIER_CONFLICT,
            second.location(),
            "`" + word(first) + "` and `" + word(second) + "` do not go together")
        .withLabel(first.location(), "the first of the two")
        .withHelp(ConflictHelp.of(first.modifier(), second.modifier()));
  }

  private static String word(Link link) {
    return link.modifier().word();
  }

  /** What changes a text must do so in an order that can be meant. */
  private boolean ordered() {
    for (int i = 1; i < chain.size(); i++) {
      for (int j = 0; j < i; j++) {
        Optional<String> problem = wrongOrder(chain.get(j), chain.get(i));
        if (problem.isPresent()) {
          diagnostics.add(
              Diagnostic.at(
                      DiagnosticCode.MODIFIER_CONFLICT, chain.get(i).location(), problem.get())
                  .withLabel(chain.get(j).location(), "this comes first")
                  .withHelp(
                      "write `" + word(chain.get(i)) + "` before `" + word(chain.get(j)) + "`"));
          return false;
        }
      }
    }
    return true;
  }

  private static Optional<String> wrongOrder(Link first, Link second) {
    Family one = Family.of(first.modifier());
    Family other = Family.of(second.modifier());
    boolean encodes = other == Family.BASE64 || other == Family.ENCODING;
    if (one == Family.SHAPE && encodes) {
      return Optional.of(
          "`" + word(second) + "` cannot encode the wildcards that `" + word(first) + "` adds");
    }
    if (one == Family.BASE64 && (other == Family.WINDASH || other == Family.ENCODING)) {
      return Optional.of(
          "`" + word(second) + "` would change text that `" + word(first) + "` has encoded");
    }
    if (first.modifier() == Modifier.BASE64OFFSET && other == Family.BASE64) {
      return Optional.of(
          "`" + word(second) + "` cannot encode the pieces that `base64offset` makes");
    }
    return Optional.empty();
  }

  /** A flag of a regular expression where there is none. */
  private Optional<Link> strayFlag() {
    return has(Modifier.RE)
        ? Optional.empty()
        : chain.stream()
            .filter(link -> Family.of(link.modifier()) == Family.REGEX_FLAG)
            .findFirst();
  }

  private boolean has(Modifier modifier) {
    for (Link link : chain) {
      if (link.modifier() == modifier) {
        return true;
      }
    }
    return false;
  }

  private static Diagnostic stray(Link flag) {
    return Diagnostic.at(
            DiagnosticCode.MODIFIER_CONFLICT,
            flag.location(),
            "`" + word(flag) + "` is a flag of `re`, which is not there")
        .withHelp(
            "write `re|"
                + word(flag)
                + "` for a regular expression, or leave the flag out: text"
                + " ignores case anyway");
  }

  /** What needs another modifier has it. */
  private boolean complete() {
    for (int i = 0; i < chain.size(); i++) {
      Link link = chain.get(i);
      Family family = Family.of(link.modifier());
      if (family == Family.ENCODING && !encodedNext(i)) {
        diagnostics.add(
            Diagnostic.at(
                    DiagnosticCode.MISSING_ENCODING,
                    link.location(),
                    "`" + word(link) + "` is not followed by `base64` or `base64offset`")
                .withHelp("write `" + word(link) + "|base64offset|contains`"));
        return false;
      }
    }
    lint();
    return true;
  }

  private boolean encodedNext(int from) {
    for (int i = from + 1; i < chain.size(); i++) {
      Family family = Family.of(chain.get(i).modifier());
      if (family == Family.BASE64) {
        return true;
      }
      if (isStep(family)) {
        return false;
      }
    }
    return false;
  }

  private void lint() {
    boolean inRegex = has(Modifier.RE);
    for (int i = 0; i < chain.size(); i++) {
      Link link = chain.get(i);
      Modifier modifier = link.modifier();
      boolean repeated =
          modifier != Modifier.BASE64
              && i > 0
              && chain.subList(0, i).stream().anyMatch(l -> l.modifier() == modifier);
      boolean idle = inRegex && (modifier == Modifier.CONTAINS || modifier == Modifier.CASED);
      if (repeated || idle) {
        String why = repeated ? "it is there already" : "`re` searches, and minds the case";
        diagnostics.add(
            Diagnostic.at(
                    DiagnosticCode.REDUNDANT_MODIFIER,
                    link.location(),
                    "`" + modifier.word() + "` adds nothing: " + why)
                .withHelp("leave it out"));
      }
    }
  }

  private static boolean isStep(Family family) {
    return family == Family.SHAPE
        || family == Family.WINDASH
        || family == Family.ENCODING
        || family == Family.BASE64;
  }

  private Plan plan() {
    Set<Modifier> modifiers = EnumSet.noneOf(Modifier.class);
    List<Modifier> steps = new ArrayList<>();
    RegexFlags flags = RegexFlags.NONE;
    Optional<Relation> relation = Optional.empty();
    Optional<TimeUnit> unit = Optional.empty();
    for (Link link : chain) {
      Modifier modifier = link.modifier();
      modifiers.add(modifier);
      if (isStep(Family.of(modifier))) {
        steps.add(modifier);
      }
      flags = flags(modifier, flags);
      relation = relation.or(() -> relation(modifier));
      unit = unit.or(() -> unit(modifier));
    }
    return new Plan(kind(modifiers, relation, unit), modifiers, steps, flags, relation, unit);
  }

  private static Plan.Kind kind(
      Set<Modifier> modifiers, Optional<Relation> relation, Optional<TimeUnit> unit) {
    if (modifiers.contains(Modifier.RE)) {
      return Plan.Kind.REGEX;
    }
    if (modifiers.contains(Modifier.CIDR)) {
      return Plan.Kind.CIDR;
    }
    if (modifiers.contains(Modifier.EXISTS)) {
      return Plan.Kind.EXISTS;
    }
    if (modifiers.contains(Modifier.FIELDREF)) {
      return Plan.Kind.FIELD_REFERENCE;
    }
    if (unit.isPresent()) {
      return Plan.Kind.TIME_PART;
    }
    return relation.isPresent() ? Plan.Kind.COMPARE : Plan.Kind.PLAIN;
  }

  private static RegexFlags flags(Modifier modifier, RegexFlags flags) {
    return switch (Family.of(modifier)) {
      case REGEX_FLAG ->
          flags.with(
              modifier == Modifier.I
                  ? RegexFlag.IGNORE_CASE
                  : modifier == Modifier.M ? RegexFlag.MULTILINE : RegexFlag.DOT_ALL);
      case SHAPE,
          WINDASH,
          ENCODING,
          BASE64,
          REGEX,
          CASED,
          CIDR,
          EXISTS,
          COMPARE,
          FIELD_REFERENCE,
          TIME,
          LINK,
          EXPAND ->
          flags;
    };
  }

  private static Optional<Relation> relation(Modifier modifier) {
    return Family.of(modifier) != Family.COMPARE
        ? Optional.empty()
        : Optional.of(
            modifier == Modifier.LT
                ? Relation.LESS
                : modifier == Modifier.LTE
                    ? Relation.LESS_OR_EQUAL
                    : modifier == Modifier.GT ? Relation.GREATER : Relation.GREATER_OR_EQUAL);
  }

  private static Optional<TimeUnit> unit(Modifier modifier) {
    return Family.of(modifier) == Family.TIME
        ? Optional.of(TimeUnit.valueOf(modifier.name()))
        : Optional.empty();
  }
}
