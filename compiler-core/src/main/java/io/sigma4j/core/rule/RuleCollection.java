package io.sigma4j.core.rule;

import io.sigma4j.core.diagnostic.Diagnostic;
import io.sigma4j.core.diagnostic.DiagnosticCode;
import io.sigma4j.core.diagnostic.Diagnostics;
import io.sigma4j.core.source.Location;
import io.sigma4j.core.yaml.YamlMapping;
import io.sigma4j.core.yaml.YamlNode;
import io.sigma4j.core.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The documents of a file that build on each other by {@code action} (rule collections of the
 * specification before 2.0): {@code global} gives to the documents after it, {@code reset} ends
 * that, {@code repeat} is the document before with changes.
 */
final class RuleCollection {

  private static final String ACTION = "action";

  private final Diagnostics diagnostics;
  private Optional<YamlMapping> global = Optional.empty();
  private Optional<YamlMapping> previous = Optional.empty();
  private Optional<Location> unused = Optional.empty();

  RuleCollection(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** The document with what others give to it; empty if it is no rule itself. */
  Optional<YamlMapping> complete(YamlMapping document) {
    Optional<YamlNode> action = document.find(ACTION);
    if (action.isEmpty()) {
      return rule(global.map(base -> merged(base, document)).orElse(document));
    }
    YamlMapping rest = withoutAction(document);
    String name = action.get() instanceof YamlScalar scalar ? scalar.text() : "";
    Location place = action.get().location();
    return switch (name) {
      case "global" -> startGlobal(rest, place);
      case "reset" -> reset(rest);
      case "repeat" -> repeat(rest, place);
      default -> refuse(place, "there is no such action", "use `global`, `reset` or `repeat`");
    };
  }

  private Optional<YamlMapping> rule(YamlMapping document) {
    previous = Optional.of(document);
    unused = Optional.empty();
    return previous;
  }

  private Optional<YamlMapping> startGlobal(YamlMapping document, Location place) {
    global = Optional.of(global.map(base -> merged(base, document)).orElse(document));
    unused = Optional.of(place);
    return Optional.empty();
  }

  private Optional<YamlMapping> reset(YamlMapping document) {
    global = Optional.empty();
    unused = Optional.empty();
    return document.find("detection").isPresent() ? rule(document) : Optional.empty();
  }

  private Optional<YamlMapping> repeat(YamlMapping document, Location place) {
    if (previous.isEmpty()) {
      return refuse(
          place,
          "there is no rule before this document to repeat",
          "put the rule that it changes right before it");
    }
    return rule(merged(previous.get(), document));
  }

  private Optional<YamlMapping> refuse(Location place, String message, String help) {
    diagnostics.add(Diagnostic.at(DiagnosticCode.BAD_ACTION, place, message).withHelp(help));
    return Optional.empty();
  }

  /** The next document has none before it that it could repeat. */
  void forgetPrevious() {
    previous = Optional.empty();
    unused = Optional.empty();
  }

  /** After the last document: something global must have been given to one. */
  void finish() {
    unused.ifPresent(
        place ->
            refuse(
                place,
                "no document follows that takes what is global",
                "add the rules after it, or take `action: global` away"));
  }

  private static YamlMapping withoutAction(YamlMapping document) {
    List<YamlMapping.Entry> entries = new ArrayList<>(document.entries());
    entries.removeIf(entry -> entry.key().text().equals(ACTION));
    return new YamlMapping(entries, document.location());
  }

  /** Maps are merged key by key, everything else is replaced. */
  private static YamlMapping merged(YamlMapping base, YamlMapping own) {
    Map<String, YamlNode> inherited = new HashMap<>();
    base.entries().forEach(entry -> inherited.put(entry.key().text(), entry.value()));
    Set<String> replaced = new HashSet<>();
    own.entries().forEach(entry -> replaced.add(entry.key().text()));
    List<YamlMapping.Entry> entries = new ArrayList<>(base.entries());
    entries.removeIf(entry -> replaced.contains(entry.key().text()));
    for (YamlMapping.Entry entry : own.entries()) {
      entries.add(merged(Optional.ofNullable(inherited.get(entry.key().text())), entry));
    }
    return new YamlMapping(entries, own.location());
  }

  private static YamlMapping.Entry merged(Optional<YamlNode> base, YamlMapping.Entry own) {
    if (base.isPresent()
        && base.get() instanceof YamlMapping inherited
        && own.value() instanceof YamlMapping changes) {
      return new YamlMapping.Entry(own.key(), merged(inherited, changes));
    }
    return own;
  }
}
