package io.sigma4j.core.pipeline;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** What fields are, everywhere and in tables. Immutable. */
public final class TableTypes {

  private static final TableTypes NONE = new TableTypes(FieldTypes.none(), Map.of());

  private final FieldTypes everywhere;
  private final Map<String, FieldTypes> tables;

  private TableTypes(FieldTypes everywhere, Map<String, FieldTypes> tables) {
    this.everywhere = everywhere;
    this.tables = tables;
  }

  /** Nothing is known. */
  public static TableTypes none() {
    return NONE;
  }

  /** The types of any table, and those of tables by name. */
  static TableTypes of(FieldTypes everywhere, Map<String, FieldTypes> tables) {
    return new TableTypes(everywhere, Collections.unmodifiableMap(new LinkedHashMap<>(tables)));
  }

  /** These, and of {@code others} what these do not know. */
  TableTypes orElse(TableTypes others) {
    Map<String, FieldTypes> all = new LinkedHashMap<>(others.tables);
    tables.forEach((name, types) -> all.merge(name, types, (old, own) -> own.orElse(old)));
    return of(everywhere.orElse(others.everywhere), all);
  }

  /** These, with other types of fields in any table. */
  TableTypes with(FieldTypes types) {
    return of(types.orElse(everywhere), tables);
  }

  /** The types of the fields in any table. */
  public FieldTypes everywhere() {
    return everywhere;
  }

  /** The types in a table; those of any table if nothing is known of it. */
  public FieldTypes in(String table) {
    FieldTypes own = tables.get(table);
    return own == null ? everywhere : own.orElse(everywhere);
  }

  /** Whether the columns of a table are known. */
  public boolean knows(String table) {
    return tables.containsKey(table);
  }

  /** The names of the tables that are known. */
  public Set<String> tables() {
    return new LinkedHashSet<>(tables.keySet());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TableTypes types
        && types.everywhere.equals(everywhere)
        && types.tables.equals(tables);
  }

  @Override
  public int hashCode() {
    return everywhere.hashCode() + 31 * tables.hashCode();
  }
}
