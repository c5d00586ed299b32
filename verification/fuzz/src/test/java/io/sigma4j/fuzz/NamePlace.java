package io.sigma4j.fuzz;

import io.sigma4j.core.backend.Backend;
import io.sigma4j.core.compiler.Target;
import io.sigma4j.core.pipeline.FieldTypes;
import java.util.Map;

/** Where a hostile name stands. */
enum NamePlace {
  KEY {
    @Override
    String rule(String name) {
      return Place.rule("T", "\n    " + Pieces.doubleQuoted(name) + ": v", "");
    }
  },
  KEY_WITH_MODIFIER {
    @Override
    String rule(String name) {
      return Place.rule("T", "\n    " + Pieces.doubleQuoted(name + "|re") + ": 'v|w'", "");
    }
  },
  ABSENT {
    @Override
    String rule(String name) {
      return Place.rule("T", "\n    " + Pieces.doubleQuoted(name) + ": null", "");
    }
  },
  REFERENCE {
    @Override
    String rule(String name) {
      return Place.rule("T", "\n    f|fieldref: " + Pieces.doubleQuoted(name), "");
    }
  },
  SHOWN {
    @Override
    String rule(String name) {
      return Place.rule("T", "\n    f: v", "fields: [" + Pieces.doubleQuoted(name) + "]\n");
    }
  },
  TITLE {
    @Override
    String rule(String name) {
      return Place.rule(Pieces.doubleQuoted(name), "\n    f: v", "");
    }
  },
  SOURCE {
    @Override
    String rule(String name) {
      return Place.rule("T", "\n    f: v", "");
    }

    @Override
    Target target(Backend backend, String name) {
      return switch (backend.name()) {
        case "kql" -> with(backend, Map.of("table", name));
        case "esql" -> with(backend, Map.of("index", name));
        default -> Target.of(backend);
      };
    }
  };

  /** A rule with the name in that place. */
  abstract String rule(String name);

  /** The target that it is compiled for. */
  Target target(Backend backend, String name) {
    return Target.of(backend);
  }

  private static Target with(Backend backend, Map<String, String> options) {
    return Target.of(backend, backend.formats().get(0).name(), options, FieldTypes.none());
  }

  /** Whether the query has to have the name in it. */
  boolean isWritten(String target) {
    return switch (this) {
      case KEY, KEY_WITH_MODIFIER, ABSENT, REFERENCE -> true;
      case SHOWN -> target.equals("splunk") || target.equals("kql");
      case TITLE -> false;
      case SOURCE -> target.equals("kql") || target.equals("esql");
    };
  }
}
