package io.sigma4j.elastic.esql;

import io.sigma4j.core.backend.OpTable;

/**
 * How a field of one type is tested.
 *
 * @param single one value
 * @param list several values that ask for the same operator
 */
record EsqlColumn(OpTable single, OpTable list) {}
