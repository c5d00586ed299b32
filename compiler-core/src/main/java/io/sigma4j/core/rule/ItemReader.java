package io.sigma4j.core.rule;

import io.sigma4j.core.diagnostic.Diagnostic;
import io.sigma4j.core.diagnostic.DiagnosticCode;
import io.sigma4j.core.diagnostic.Diagnostics;
import io.sigma4j.core.source.Location;
import io.sigma4j.core.source.Span;
import io.sigma4j.core.yaml.ScalarType;
import io.sigma4j.core.yaml.YamlMapping;
import io.sigma4j.core.yaml.YamlNode;
import io.sigma4j.core.yaml.YamlScalar;
import io.sigma4j.core.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the body of a detection. All problems of a body are reported, and one error makes the body
 * absent.
 */
public final class ItemReader {

  /**
   * No field holds more: the longest term that Lucene stores, in bytes ({@code
   * IndexWriter.MAX_TERM_LENGTH}). Splunk keeps 10,000 bytes of a line ({@code TRUNCATE} in
   * props.conf).
   */
  private static final int LONGEST_VALUE = 32_766;

  private final Diagnostics diagnostics;

  /** A reader. */
  public ItemReader(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** What {@code value} says, which stands under {@code name}. */
  public Optional<DetectionItem> read(YamlScalar name, YamlNode value) {
    if (value instanceof YamlMapping mapping) {
      return all(name, mapping);
    }
    if (value instanceof YamlSequence list) {
      return any(name, list);
    }
    return keyword(name, (YamlScalar) value);
  }

  private Optional<DetectionItem> all(YamlScalar name, YamlMapping mapping) {
    if (mapping.entries().isEmpty()) {
      return empty(name, mapping.location());
    }
    Map<String, YamlScalar> keys = new HashMap<>();
    List<DetectionItem> items = new ArrayList<>(mapping.entries().size());
    for (YamlMapping.Entry entry : mapping.entries()) {
      YamlScalar first = keys.putIfAbsent(entry.key().text(), entry.key());
      if (first != null) {
        twice(first, entry.key());
      }
      test(entry).ifPresent(items::add);
    }
    return items.size() < mapping.entries().size()
        ? Optional.empty()
        : Optional.of(new DetectionItem.AllOf(items, mapping.location()));
  }

  private Optional<DetectionItem> any(YamlScalar name, YamlSequence list) {
    if (list.items().isEmpty()) {
      return empty(name, list.location());
    }
    if (list.items().stream().allMatch(YamlScalar.class::isInstance)) {
      return keywords(name, list);
    }
    List<DetectionItem> items = new ArrayList<>(list.items().size());
    list.items().forEach(item -> read(name, item).ifPresent(items::add));
    return items.size() < list.items().size()
        ? Optional.empty()
        : Optional.of(new DetectionItem.AnyOf(items, list.location()));
  }

  private Optional<DetectionItem> keywords(YamlScalar name, YamlSequence list) {
    List<YamlScalar> values = new ArrayList<>(list.items().size());
    boolean complete = true;
    for (YamlNode item : list.items()) {
      YamlScalar scalar = (YamlScalar) item;
      complete &= isKeyword(name, scalar);
      values.add(scalar);
    }
    if (!complete) {
      return Optional.empty();
    }
    values.forEach(this::lint);
    FieldKey key = FieldKeys.keyword(list.location());
    return Optional.of(new DetectionItem.Test(key, values, list.location()));
  }

  private Optional<DetectionItem> keyword(YamlScalar name, YamlScalar value) {
    if (!isKeyword(name, value)) {
      return Optional.empty();
    }
    lint(value);
    FieldKey key = FieldKeys.keyword(value.location());
    return Optional.of(new DetectionItem.Test(key, List.of(value), value.location()));
  }

  private boolean isKeyword(YamlScalar name, YamlScalar value) {
    if (value.type() != ScalarType.NULL) {
      return fits(value);
    }
    empty(name, value.location());
    return false;
  }

  private Optional<DetectionItem> empty(YamlScalar name, Location place) {
    diagnostics.add(
        Diagnostic.at(
                DiagnosticCode.EMPTY_DETECTION,
                place.span().length() == 0 ? name.location() : place,
                "`" + name.text() + "` has nothing to look for here")
            .withHelp("add `field: value` or a keyword, or take it away"));
    return Optional.empty();
  }

  private void twice(YamlScalar first, YamlScalar second) {
    diagnostics.add(
        Diagnostic.at(
                DiagnosticCode.DUPLICATE_FIELD,
                second.location(),
                "`" + second.text() + "` is given twice, both must match")
            .withLabel(first.location(), "first given here")
            .withHelp(
                "for either value write one key with a list; for both add the modifier `all`"));
  }

  private Optional<DetectionItem> test(YamlMapping.Entry entry) {
    if (entry.key().text().isEmpty()) {
      return refuse(entry.key().location(), "the field has no name", "write `field: value`");
    }
    FieldKey key = FieldKeys.of(entry.key());
    lintEscape(entry.key());
    Optional<List<YamlScalar>> values = values(entry);
    return values.map(list -> new DetectionItem.Test(key, list, location(entry)));
  }

  private static Location location(YamlMapping.Entry entry) {
    Location key = entry.key().location();
    Span value = entry.value().location().span();
    boolean after = value.start() >= key.span().start();
    return after ? new Location(key.file(), key.span().to(value)) : key;
  }

  private Optional<List<YamlScalar>> values(YamlMapping.Entry entry) {
    if (entry.value() instanceof YamlScalar scalar) {
      lint(scalar);
      return fits(scalar) ? Optional.of(List.of(scalar)) : Optional.empty();
    }
    if (!(entry.value() instanceof YamlSequence list)) {
      refuseMap(entry.key(), entry.value());
      return Optional.empty();
    }
    if (list.items().isEmpty()) {
      emptyList(entry.key());
      return Optional.empty();
    }
    return scalars(entry.key(), list);
  }

  private Optional<List<YamlScalar>> scalars(YamlScalar key, YamlSequence list) {
    List<YamlScalar> scalars = new ArrayList<>(list.items().size());
    for (YamlNode item : list.items()) {
      if (item instanceof YamlScalar scalar) {
        lint(scalar);
        if (!key.text().startsWith("|")) {
          lintNull(scalar, list.items().size());
        }
        if (fits(scalar)) {
          scalars.add(scalar);
        }
      } else {
        refuseItem(key, item);
      }
    }
    return scalars.size() == list.items().size() ? Optional.of(scalars) : Optional.empty();
  }

  private void emptyList(YamlScalar key) {
    diagnostics.add(
        Diagnostic.at(
                DiagnosticCode.EMPTY_DETECTION,
                key.location(),
                "`" + key.text() + "` has an empty list of values")
            .withHelp("add a value; for a missing field write `null`, for an empty text `''`"));
  }

  private void refuseMap(YamlScalar key, YamlNode value) {
    refuse(
        value.location(),
        "the value of `" + key.text() + "` is a map",
        "write a path of fields with dots: `" + key.text() + ".name: value`");
  }

  private void refuseItem(YamlScalar key, YamlNode item) {
    refuse(
        item.location(),
        "a value of `" + key.text() + "` is " + (item instanceof YamlMapping ? "a map" : "a list"),
        "write one value an item; quote it if it is text with a colon or brackets");
  }

  private Optional<DetectionItem> refuse(Location place, String message, String help) {
    diagnostics.add(Diagnostic.at(DiagnosticCode.BAD_DETECTION, place, message).withHelp(help));
    return Optional.empty();
  }

  private boolean fits(YamlScalar value) {
    if (value.text().length() <= LONGEST_VALUE) {
      return true;
    }
    diagnostics.add(
        Diagnostic.at(
                DiagnosticCode.VALUE_TOO_LONG,
                value.location(),
                "the value has %,d characters, the limit is %,d"
                    .formatted(value.text().length(), LONGEST_VALUE))
            .withHelp("look for the part of it that tells the events apart, with `contains`"));
    return false;
  }

  private void lint(YamlScalar value) {
    lintEscape(value);
    if (value.isBooleanWord()) {
      diagnostics.add(
          Diagnostic.at(
                  DiagnosticCode.YAML_BOOLEAN_WORD,
                  value.location(),
                  "`" + value.text() + "` is a text here, not true or false")
              .withHelp("put it in quotes, or write `true` or `false`"));
    }
  }

  private void lintEscape(YamlScalar value) {
    value
        .controlEscape()
        .ifPresent(
            place ->
                diagnostics.add(
                    Diagnostic.at(
                            DiagnosticCode.YAML_ESCAPE,
                            place,
                            "in double quotes this is a control character")
                        .withHelp("use single quotes if the backslash is meant as one")));
  }

  private void lintNull(YamlScalar value, int siblings) {
    if (siblings > 1 && value.type() == ScalarType.NULL) {
      diagnostics.add(
          Diagnostic.at(
                  DiagnosticCode.NULL_IN_LIST,
                  value.location(),
                  "`null` is one of several values: the field may also be missing")
              .withHelp("the specification wants a selection of its own for `null`"));
    }
  }
}
