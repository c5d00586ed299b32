package io.sigma4j.core.condition;

import io.sigma4j.core.diagnostic.Diagnostic;
import io.sigma4j.core.diagnostic.DiagnosticCode;
import io.sigma4j.core.diagnostic.Diagnostics;
import io.sigma4j.core.diagnostic.NearestName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** One walk over a condition that looks up its names. A visit says whether all were found. */
final class NameSearch implements ConditionVisitor<Boolean> {

  private final List<String> detections;
  private final Set<String> known;
  private final Diagnostics diagnostics;
  private final Map<NamePattern, List<String>> byPattern = new HashMap<>();
  private final Map<Condition.Selector, List<String>> matches = new HashMap<>();
  private final Set<String> used = new LinkedHashSet<>();
  private final Set<String> reported = new HashSet<>();

  NameSearch(List<String> detections, Diagnostics diagnostics) {
    this.detections = detections;
    this.known = Set.copyOf(detections);
    this.diagnostics = diagnostics;
  }

  Optional<ResolvedCondition> result(ParsedCondition parsed) {
    return reported.isEmpty()
        ? Optional.of(new ResolvedCondition(parsed, matches, used))
        : Optional.empty();
  }

  void visit(Aggregation aggregation) {
    if (aggregation instanceof Aggregation.Near near) {
      near.condition().accept(this);
    }
  }

  @Override
  public Boolean visitOr(Condition.Or or) {
    return all(or.terms());
  }

  @Override
  public Boolean visitAnd(Condition.And and) {
    return all(and.terms());
  }

  @Override
  public Boolean visitNot(Condition.Not not) {
    return not.term().accept(this);
  }

  @Override
  public Boolean visitIdentifier(Condition.Identifier identifier) {
    if (known.contains(identifier.name())) {
      used.add(identifier.name());
      return true;
    }
    if (reported.add(identifier.name())) {
      diagnostics.add(unknown(identifier));
    }
    return false;
  }

  @Override
  public Boolean visitSelector(Condition.Selector selector) {
    List<String> names = byPattern.computeIfAbsent(selector.pattern(), this::matching);
    if (names.isEmpty() || names.size() < selector.quantifier().needed(names.size())) {
      report(selector, names);
      return false;
    }
    matches.put(selector, names);
    used.addAll(names);
    return true;
  }

  private boolean all(List<Condition> terms) {
    boolean found = true;
    for (Condition term : terms) {
      found &= term.accept(this);
    }
    return found;
  }

  private List<String> matching(NamePattern pattern) {
    return detections.stream().filter(pattern::matches).toList();
  }

  private void report(Condition.Selector selector, List<String> names) {
    String text = ConditionPrinter.print(selector);
    if (reported.add(text)) {
      diagnostics.add(names.isEmpty() ? empty(selector, text) : tooFew(selector, text, names));
    }
  }

  private Diagnostic unknown(Condition.Identifier identifier) {
    return Diagnostic.at(
            DiagnosticCode.UNKNOWN_DETECTION,
            identifier.location(),
            "there is no detection `%s`".formatted(identifier.name()))
        .withHelp(NearestName.among(detections).question(identifier.name()).orElse(inventory()));
  }

  private Diagnostic empty(Condition.Selector selector, String text) {
    return Diagnostic.at(
            DiagnosticCode.EMPTY_SELECTOR,
            selector.location(),
            "`%s` matches no detection".formatted(text))
        .withHelp(
            hidden(selector.pattern(), detections)
                .or(() -> nearest(selector.pattern()))
                .orElseGet(this::inventory));
  }

  /** A selector takes no name with an underscore before it, unless the pattern has one too. */
  private static Optional<String> hidden(NamePattern pattern, List<String> detections) {
    List<String> names =
        detections.stream()
            .filter(name -> name.startsWith("_") && pattern.text().equals("them"))
            .toList();
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of("no selector takes names that begin with `_`, such as " + listed(names));
  }

  private static Diagnostic tooFew(Condition.Selector selector, String text, List<String> names) {
    return Diagnostic.at(
            DiagnosticCode.SELECTOR_COUNT,
            selector.location(),
            "`%s` can never hold: the pattern matches %d".formatted(text, names.size()))
        .withHelp("it matches " + listed(names));
  }

  /** Compares without stars, with whole names and with as much of them as the pattern is long. */
  private Optional<String> nearest(NamePattern pattern) {
    String wanted = pattern.text().replace("*", "");
    List<String> near = new ArrayList<>();
    for (String name : detections) {
      String start = name.substring(0, Math.min(name.length(), wanted.length()));
      if (!NearestName.among(List.of(name, start)).to(wanted).isEmpty()) {
        near.add(name);
      }
    }
    return near.isEmpty() ? Optional.empty() : Optional.of("the nearest names are " + listed(near));
  }

  private String inventory() {
    if (detections.isEmpty()) {
      return "the rule has no detections";
    }
    String verb = detections.size() == 1 ? "the only detection is " : "the detections are ";
    return verb + listed(detections);
  }

  private static String listed(List<String> names) {
    int most = 10;
    String more = names.size() > most ? " and %,d more".formatted(names.size() - most) : "";
    return names.stream().limit(most).collect(Collectors.joining("`, `", "`", "`")) + more;
  }
}
