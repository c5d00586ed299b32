package io.sigma4j.core.rule;

import io.sigma4j.core.diagnostic.Diagnostic;
import io.sigma4j.core.diagnostic.DiagnosticCode;
import io.sigma4j.core.diagnostic.Diagnostics;
import io.sigma4j.core.source.Location;
import io.sigma4j.core.yaml.YamlMapping;
import io.sigma4j.core.yaml.YamlNode;
import io.sigma4j.core.yaml.YamlScalar;
import io.sigma4j.core.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the fields that do not decide what a rule finds (Sigma rules specification 2.1.0). Whatever
 * is wrong with them is a warning.
 */
final class MetadataReader {

  private static final List<String> STATUS =
      List.of("stable", "test", "experimental", "deprecated", "unsupported");
  private static final List<String> LEVEL =
      List.of("informational", "low", "medium", "high", "critical");
  private static final List<String> RELATION =
      List.of("derived", "obsolete", "merged", "renamed", "similar", "correlation");
  private static final int TITLE_LENGTH = 256;

  private final Entries entries;
  private final Diagnostics diagnostics;

  private MetadataReader(Entries entries, Diagnostics diagnostics) {
    this.entries = entries;
    this.diagnostics = diagnostics;
  }

  /** The metadata, and as custom fields all that is left in {@code entries}. */
  static Metadata read(YamlMapping root, Entries entries, Diagnostics diagnostics) {
    return new MetadataReader(entries, diagnostics).read(root);
  }

  private Metadata read(YamlMapping root) {
    Optional<YamlScalar> title = title(root);
    Optional<YamlScalar> id = entries.scalar("id");
    id.ifPresent(this::checkId);
    Optional<YamlScalar> date = date("date");
    Optional<YamlScalar> modified = date("modified");
    List<YamlScalar> tags = entries.list("tags");
    tags.forEach(this::checkTag);
    return new Metadata(
        title,
        id,
        entries.scalar("name"),
        oneOf("status", STATUS),
        oneOf("level", LEVEL),
        entries.scalar("description"),
        entries.scalar("author"),
        date,
        modified,
        entries.scalar("license"),
        entries.scalar("taxonomy"),
        tags,
        entries.list("references"),
        entries.list("falsepositives"),
        entries.list("scope"),
        related(),
        entries.rest());
  }

  private Optional<YamlScalar> title(YamlMapping root) {
    boolean given = entries.see("title").isPresent();
    Optional<YamlScalar> title = entries.scalar("title");
    if (!given || title.map(text -> text.text().isBlank()).orElse(false)) {
      Location first = root.entries().get(0).key().location();
      warn(first, "the document has no title", "add `title:` with a few words on what it finds");
    }
    title
        .filter(text -> text.text().length() > TITLE_LENGTH)
        .ifPresent(
            text ->
                warn(
                    text.location(),
                    "the title is longer than " + TITLE_LENGTH + " characters",
                    "put the details into `description`"));
    return title;
  }

  private void checkId(YamlScalar id) {
    if (!MetadataForms.isUuid(id.text())) {
      warn(id.location(), "the id is not a UUID", "give the rule a random UUID (version 4)");
    }
  }

  private Optional<YamlScalar> date(String key) {
    Optional<YamlScalar> date = entries.scalar(key);
    date.filter(scalar -> !MetadataForms.isDate(scalar.text()))
        .ifPresent(
            scalar ->
                warn(
                    scalar.location(),
                    "`" + key + "` is not a date as in 2024-12-31",
                    "write year, month and day with dashes"));
    return date;
  }

  private void checkTag(YamlScalar tag) {
    if (!MetadataForms.isTag(tag.text())) {
      warn(
          tag.location(),
          "the tag has no namespace, or characters that a tag does not have",
          "write it in lower case, as in `attack.t1059.001`");
    }
  }

  private Optional<YamlScalar> oneOf(String key, List<String> known) {
    Optional<YamlScalar> value = entries.scalar(key);
    value
        .filter(scalar -> !known.contains(scalar.text()))
        .ifPresent(
            scalar ->
                warn(
                    scalar.location(),
                    "there is no " + key + " `" + scalar.text() + "`",
                    "use one of " + String.join(", ", known)));
    return value;
  }

  private List<Metadata.Related> related() {
    Optional<YamlMapping.Entry> entry = entries.see("related");
    if (entry.isEmpty()) {
      return List.of();
    }
    if (!(entry.get().value() instanceof YamlSequence list)) {
      warnRelated(entry.get().value());
      return List.of();
    }
    List<Metadata.Related> related = new ArrayList<>(list.items().size());
    list.items().forEach(item -> related(item).ifPresent(related::add));
    if (related.size() == list.items().size()) {
      entries.take("related");
    }
    return List.copyOf(related);
  }

  private Optional<Metadata.Related> related(YamlNode item) {
    if (!(item instanceof YamlMapping mapping)) {
      warnRelated(item);
      return Optional.empty();
    }
    Entries parts = Entries.of(mapping, diagnostics);
    Optional<YamlScalar> id = parts.scalar("id");
    Optional<YamlScalar> type = parts.scalar("type");
    if (id.isEmpty() || type.isEmpty()) {
      warnRelated(item);
      return Optional.empty();
    }
    checkId(id.get());
    if (!RELATION.contains(type.get().text())) {
      warn(
          type.get().location(),
          "there is no relation `" + type.get().text() + "`",
          "use one of " + String.join(", ", RELATION));
    }
    return Optional.of(new Metadata.Related(id.get(), type.get()));
  }

  private void warnRelated(YamlNode node) {
    warn(
        node.location(),
        "`related` is not a list of maps with `id` and `type`",
        "write `- id: ...` and below it `type: derived`");
  }

  private void warn(Location place, String message, String help) {
    diagnostics.add(Diagnostic.at(DiagnosticCode.BAD_METADATA, place, message).withHelp(help));
  }
}
