package io.sigma4j.core.lowering;

import io.sigma4j.core.diagnostic.Diagnostics;
import io.sigma4j.core.ir.And;
import io.sigma4j.core.ir.Expr;
import io.sigma4j.core.ir.Or;
import io.sigma4j.core.ir.RulePath;
import io.sigma4j.core.rule.Detection;
import io.sigma4j.core.rule.DetectionItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** From a detection to its meaning. */
public final class DetectionLowering {

  private static final RulePath ROOT = RulePath.of("detection");

  private final LoweringOptions options;
  private final Diagnostics diagnostics;

  /** A lowering. */
  public DetectionLowering(LoweringOptions options, Diagnostics diagnostics) {
    this.options = options;
    this.diagnostics = diagnostics;
  }

  /** The meaning; nothing, and errors, if a part of it is wrong. */
  Optional<Expr> lower(Detection detection) {
    return item(detection.body(), ROOT.member(detection.name().text()));
  }

  /** The meaning of an item that stands at {@code path}; nothing, and errors, if it is wrong. */
  public Optional<Expr> lower(DetectionItem item, RulePath path) {
    return item(item, path);
  }

  private Optional<Expr> item(DetectionItem item, RulePath path) {
    if (item instanceof DetectionItem.AllOf all) {
      return parts(all.items(), path, false).map(And::of);
    }
    if (item instanceof DetectionItem.AnyOf any) {
      return parts(any.items(), path, true).map(Or::of);
    }
    return TestLowering.lower((DetectionItem.Test) item, path, options, diagnostics);
  }

  private Optional<List<Expr>> parts(List<DetectionItem> items, RulePath path, boolean list) {
    List<Expr> out = new ArrayList<>(items.size());
    for (int i = 0; i < items.size(); i++) {
      DetectionItem part = items.get(i);
      RulePath way = list ? path.element(i) : member(path, part);
      item(part, way).ifPresent(out::add);
    }
    return out.size() == items.size() ? Optional.of(out) : Optional.empty();
  }

  private static RulePath member(RulePath path, DetectionItem part) {
    if (!(part instanceof DetectionItem.Test test)) {
      return path;
    }
    StringBuilder key = new StringBuilder(test.key().field());
    test.key().modifiers().forEach(modifier -> key.append('|').append(modifier.name()));
    return path.member(key.toString());
  }
}
