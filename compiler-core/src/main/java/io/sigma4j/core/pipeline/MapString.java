package io.sigma4j.core.pipeline;

import io.sigma4j.core.ir.Touch;
import io.sigma4j.core.ir.Value;
import io.sigma4j.core.value.TextPattern;
import io.sigma4j.core.yaml.YamlMapping;
import io.sigma4j.core.yaml.YamlScalar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code map_string}: other values for some values, one or several each. */
final class MapString implements Transformation.OfLeaves {

  private final Map<String, List<TextPattern>> mapping;

  private MapString(Map<String, List<TextPattern>> mapping) {
    this.mapping = Map.copyOf(mapping);
  }

  static Optional<MapString> read(Parameters step) {
    Optional<YamlMapping> mapping = step.requiredMap("mapping");
    Map<String, List<TextPattern>> values = new LinkedHashMap<>();
    mapping
        .map(YamlMapping::entries)
        .orElse(List.of())
        .forEach(
            entry ->
                values.put(
                    PlainText.of(TextPattern.parse(entry.key().text())).text(),
                    step.texts(entry.value(), entry.key().text()).stream()
                        .map(YamlScalar::text)
                        .map(TextPattern::parse)
                        .toList()));
    return mapping.map(found -> new MapString(values));
  }

  @Override
  public Reduced rewrite(Leaf leaf, Selection selection) {
    String written =
        leaf.value() instanceof Value.Text text
            ? PlainText.of(text.pattern()).text()
            : leaf.value() instanceof Value.Numeric number ? number.decimal() : "";
    List<TextPattern> others = mapping.get(written);
    if (others == null) {
      return new Reduced.Kept(leaf.expr());
    }
    boolean cased = leaf.value() instanceof Value.Text text && text.pattern().cased();
    Touch touch = selection.step().touch(Touch.Kind.CHANGED);
    return Reduced.any(
        others.stream()
            .map(pattern -> cased ? pattern.asCased() : pattern)
            .<Reduced>map(pattern -> new Reduced.Kept(leaf.with(RuleContents.text(pattern), touch)))
            .toList());
  }
}
