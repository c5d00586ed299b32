package io.sigma4j.core.yaml;

import io.sigma4j.core.diagnostic.Diagnostic;
import io.sigma4j.core.diagnostic.DiagnosticCode;
import io.sigma4j.core.source.Location;
import io.sigma4j.core.source.SourceFile;
import io.sigma4j.core.source.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** Makes the nodes of one document from the parser's events, without recursion. */
final class Composer {

  private final SourceFile file;
  private final Offsets offsets;
  private final ReadLimits limits;
  private final Deque<Collection> open = new ArrayDeque<>();
  private final Map<String, Anchored> anchors = new HashMap<>();
  private @Nullable YamlNode root;
  private int lastEnd;
  private long nodes;
  private long aliased;

  Composer(SourceFile file, Offsets offsets, ReadLimits limits) {
    this.file = file;
    this.offsets = offsets;
    this.limits = limits;
  }

  /**
   * What a name after {@code &} stands for.
   *
   * @param node the node
   * @param nodes how many nodes it is, all aliases followed
   * @param height how deep it goes
   */
  private record Anchored(YamlNode node, long nodes, int height) {}

  /** The finished document. */
  YamlNode root() {
    YamlNode node = root;
    if (node == null) {
      throw new IllegalStateException("the document is not finished");
    }
    return node;
  }

  /** Takes the next event of the document. */
  Optional<SyntaxProblem> accept(Event event) {
    if (event instanceof ScalarEvent scalar) {
      return scalar(scalar);
    }
    if (event instanceof CollectionStartEvent start) {
      return begin(start);
    }
    if (event instanceof AliasEvent alias) {
      return alias(alias);
    }
    return end(event);
  }

  private Optional<SyntaxProblem> scalar(ScalarEvent event) {
    Location location = new Location(file, ScalarSpans.of(file.text(), event, span(event)));
    if (event.getTag().isPresent() && ScalarSpans.isForeign(event.getTag().get())) {
      return problem(
          location,
          "a value cannot begin with `!` unless it is quoted",
          "put the value in single quotes");
    }
    YamlScalar scalar =
        new YamlScalar(
            event.getValue(), ScalarSpans.style(event), ScalarSpans.type(event), location);
    lastEnd = location.span().end();
    nodes++;
    anchor(event, new Anchored(scalar, 1, 0));
    return add(scalar, 0);
  }

  private Optional<SyntaxProblem> begin(CollectionStartEvent event) {
    int start = offsets.of(event.getStartMark().orElseThrow().getIndex());
    if (open.size() == limits.depth()) {
      return tooDeep(new Location(file, new Span(start, start + 1)));
    }
    nodes++;
    lastEnd = start;
    open.push(new Collection(event, start, nodes));
    return Optional.empty();
  }

  private Optional<SyntaxProblem> end(Event event) {
    Collection collection = open.pop();
    int end = collection.isFlow() ? span(event).end() : Math.max(lastEnd, collection.start());
    lastEnd = end;
    Location location = new Location(file, new Span(collection.start(), end));
    Optional<SyntaxProblem> problem = collection.mergeProblem().map(this::badMerge);
    if (problem.isPresent()) {
      return problem;
    }
    YamlNode node = collection.node(location);
    int height = collection.height() + 1;
    anchor(collection.event(), new Anchored(node, nodes - collection.nodesBefore() + 1, height));
    return add(node, height);
  }

  private Optional<SyntaxProblem> alias(AliasEvent event) {
    Location location = new Location(file, span(event));
    lastEnd = location.span().end();
    Anchored anchored = anchors.get(event.getAlias().getValue());
    if (anchored == null) {
      return Optional.of(undefined(location));
    }
    nodes += anchored.nodes();
    aliased += anchored.nodes();
    if (aliased > limits.aliasedNodes()) {
      return tooMany(location);
    }
    if (open.size() + anchored.height() > limits.depth()) {
      return tooDeep(location);
    }
    return add(anchored.node(), anchored.height());
  }

  private Optional<SyntaxProblem> add(YamlNode node, int height) {
    Collection collection = open.peek();
    if (collection == null) {
      root = node;
      return Optional.empty();
    }
    if (collection.add(node, height)) {
      return Optional.empty();
    }
    return problem(
        node.location(),
        "a map or a list cannot be a key",
        "give the key a name; quote it if `{` or `[` is a part of it");
  }

  private void anchor(NodeEvent event, Anchored anchored) {
    Optional<Anchor> anchor = event.getAnchor();
    if (anchor.isPresent()) {
      anchors.put(anchor.get().getValue(), anchored);
    }
  }

  private Span span(Event event) {
    int start = offsets.of(event.getStartMark().orElseThrow().getIndex());
    return new Span(start, offsets.of(event.getEndMark().orElseThrow().getIndex()));
  }

  private SyntaxProblem undefined(Location location) {
    String written = file.slice(location.span());
    return of(
        Diagnostic.at(
                DiagnosticCode.YAML_SYNTAX,
                location,
                "`"
                    + written
                    + "` without quotes means another value of the file, and no value has that name")
            .withHelp("put the value in single quotes if the star is a wildcard"));
  }

  private SyntaxProblem badMerge(Location location) {
    return of(
        Diagnostic.at(DiagnosticCode.YAML_SYNTAX, location, "`<<` takes in maps only")
            .withHelp("give it a map or a list of maps, or quote the key"));
  }

  private Optional<SyntaxProblem> tooMany(Location location) {
    return Optional.of(
        of(
            Diagnostic.at(
                    DiagnosticCode.YAML_ALIASES,
                    location,
                    "the values that stand for others (`*name`) expand to more than "
                        + limits.aliasedNodes()
                        + " values")
                .withHelp("write the values out")));
  }

  private Optional<SyntaxProblem> tooDeep(Location location) {
    return Optional.of(
        of(
            Diagnostic.at(
                    DiagnosticCode.YAML_TOO_DEEP,
                    location,
                    "maps and lists are nested deeper than " + limits.depth() + " levels")
                .withHelp("flatten the value; quote it if the brackets are text")));
  }

  private Optional<SyntaxProblem> problem(Location location, String message, String help) {
    return Optional.of(
        of(Diagnostic.at(DiagnosticCode.YAML_SYNTAX, location, message).withHelp(help)));
  }

  private SyntaxProblem of(Diagnostic diagnostic) {
    int offset = diagnostic.location().map(place -> place.span().start()).orElse(0);
    return SyntaxProblem.at(file.text(), offset, diagnostic);
  }
}
