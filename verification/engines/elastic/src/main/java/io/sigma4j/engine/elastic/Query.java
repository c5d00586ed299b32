package io.sigma4j.engine.elastic;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Optional;

/**
 * A query as written on a line of input.
 *
 * @param id comes back with the answer
 * @param language of the text
 * @param text a string, or in the DSL an object
 * @param defaultField where terms without a field are looked for
 * @param lenient whether a value that does not fit a field's type is no hit instead of an error
 * @param only the group of events that is asked; without it, all events are
 */
record Query(
    JsonNode id,
    Language language,
    JsonNode text,
    Optional<String> defaultField,
    boolean lenient,
    Optional<String> only)
    implements Request {

  Query {
    if (!text.isTextual() && !(language == Language.DSL && text.isObject())) {
      throw new IllegalArgumentException("\"query\" must be a string, or an object in dsl");
    }
  }

  static Query of(ObjectNode line) {
    Members members = new Members(line);
    Query query =
        new Query(
            members.value("id"),
            Language.named(members.text("lang")),
            members.value("query"),
            members.optionalText("default_field"),
            members.truth("lenient"),
            members.optionalText("only"));
    members.end();
    return query;
  }

  /** The language of a query. */
  enum Language {
    LUCENE,
    DSL,
    ESQL;

    static Language named(String name) {
      for (Language language : values()) {
        if (name.equals(language.name().toLowerCase(Locale.ROOT))) {
          return language;
        }
      }
      throw new IllegalArgumentException("no such \"lang\": " + name);
    }
  }
}
