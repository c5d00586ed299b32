package io.sigma4j.core.diagnostic;

import static io.sigma4j.core.diagnostic.Severity.ERROR;
import static io.sigma4j.core.diagnostic.Severity.INFO;
import static io.sigma4j.core.diagnostic.Severity.WARNING;

/**
 * Every kind of diagnostic. Numbers are never reused: 1xx YAML, 2xx rule shape, 3xx condition, 4xx
 * values and modifiers, 5xx pipelines and placeholders, 6xx cannot be expressed, 7xx approximate,
 * 8xx assumptions, 9xx rule tests. Each has a page in {@code docs/diagnostics}.
 */
public enum DiagnosticCode {
  UNREADABLE_FILE(101, ERROR, "the file cannot be read"),
  BAD_ENCODING(102, ERROR, "the bytes are not text in UTF-8 or UTF-16"),
  FILE_TOO_LARGE(103, ERROR, "the file is larger than the limit"),
  YAML_SYNTAX(104, ERROR, "the text is not YAML"),
  YAML_TAB(105, ERROR, "a tab stands where YAML wants spaces"),
  YAML_DUPLICATE_KEY(106, WARNING, "a key is given twice, the last one counts"),
  YAML_TOO_DEEP(107, ERROR, "maps and lists are nested deeper than the limit"),
  YAML_ALIASES(108, ERROR, "the aliases of a document expand beyond the limit"),
  YAML_BOOLEAN_WORD(109, INFO, "a word that YAML 1.1 read as a boolean is text"),
  EMPTY_DOCUMENT(110, WARNING, "there is no rule in the file"),
  YAML_ESCAPE(111, WARNING, "a backslash in double quotes made another character"),

  NOT_A_RULE(201, ERROR, "the document is not a Sigma rule"),
  MISSING_DETECTION(202, ERROR, "the rule has no detection"),
  MISSING_CONDITION(203, ERROR, "the detection has no condition"),
  MISSING_LOG_SOURCE(204, WARNING, "the rule has no log source"),
  BAD_METADATA(205, WARNING, "a metadata field is not as the specification wants it"),
  DUPLICATE_DEFINITION(206, ERROR, "a part of the detection is defined twice"),
  EMPTY_DETECTION(207, ERROR, "a detection is empty"),
  BAD_DETECTION(208, ERROR, "a detection has a shape that Sigma does not know"),
  UNUSED_DETECTION(209, WARNING, "no condition uses the detection"),
  BAD_ACTION(210, ERROR, "the action of a document of a rule collection cannot be done"),
  DUPLICATE_FIELD(211, WARNING, "a field key is given twice in one map, both count"),
  ONLY_NEGATIVE(212, WARNING, "the rule only says what must not be there"),
  NULL_IN_LIST(213, INFO, "null is one of several values"),
  BAD_CORRELATION(214, ERROR, "the correlation has a shape that Sigma does not know"),
  BAD_FILTER(215, ERROR, "the filter has a shape that Sigma does not know"),

  CONDITION_SYNTAX(301, ERROR, "the condition cannot be read"),
  UNKNOWN_DETECTION(302, ERROR, "the condition names a detection that does not exist"),
  EMPTY_SELECTOR(303, ERROR, "a selector matches no detection"),
  UPPER_CASE_OPERATOR(304, INFO, "an operator of the condition is in capitals"),
  COUNTED_SELECTOR(305, INFO, "a selector counts further than the specification knows"),
  CONDITION_TOO_LONG(306, ERROR, "the condition is longer than the limit"),
  CONDITION_TOO_DEEP(307, ERROR, "the condition is nested deeper than the limit"),
  SELECTOR_COUNT(308, ERROR, "a selector wants more detections than there are"),

  UNKNOWN_MODIFIER(401, ERROR, "the modifier does not exist"),
  MODIFIER_CONFLICT(402, ERROR, "two modifiers do not go together"),
  MODIFIER_VALUE(403, ERROR, "the modifier cannot take this value"),
  BAD_REGEX(404, ERROR, "the regular expression cannot be read"),
  BAD_CIDR(405, ERROR, "the address range cannot be read"),
  BAD_NUMBER(406, ERROR, "the operand of a comparison is not a number"),
  QUOTED_NUMBER(407, INFO, "the number is in quotes"),
  WILDCARD_IN_ENCODING(408, ERROR, "a wildcard cannot be encoded"),
  ESCAPED_WILDCARD(409, WARNING, "the backslash makes the wildcard a plain character"),
  ALL_ON_ONE_VALUE(410, INFO, "`all` has one value"),
  REDUNDANT_MODIFIER(411, INFO, "a modifier adds nothing"),
  EXISTS_AS_TEXT(412, INFO, "the operand of `exists` is text"),
  TOO_MANY_VALUES(413, ERROR, "a value expands to more values than the limit"),
  NAMED_GROUP(414, WARNING, "a named group of a regular expression extracts nothing"),
  MISSING_ENCODING(415, ERROR, "a character encoding is not followed by base64"),
  BAD_FIELD(416, ERROR, "the field name cannot be used here"),
  VALUE_TOO_LONG(417, ERROR, "a value is longer than the limit"),

  UNDEFINED_PLACEHOLDER(501, ERROR, "the placeholder is not defined"),
  PLACEHOLDER_REPLACED(502, INFO, "a placeholder without `expand` was replaced"),
  PLACEHOLDER_AS_TEXT(503, WARNING, "a placeholder without `expand` is plain text"),
  BAD_PLACEHOLDERS(504, ERROR, "the file of placeholders cannot be read"),
  BAD_FIELD_TYPES(505, ERROR, "the file of field types cannot be read"),
  BAD_PIPELINE(506, ERROR, "a part of a pipeline is not as it must be"),
  UNKNOWN_PIPELINE_PART(507, ERROR, "a pipeline has a part that does not exist"),
  UNUSED_CONDITION(508, ERROR, "a condition of a pipeline is not used"),
  UNMAPPED_FIELD(509, WARNING, "no pipeline knows the field"),
  UNMAPPED_LOG_SOURCE(510, WARNING, "no pipeline knows the log source"),
  REFUSED_BY_PIPELINE(511, ERROR, "a pipeline refuses the rule"),
  DROPPED_UNDER_NOT(512, ERROR, "a pipeline drops a test that is negated"),
  NOTHING_LEFT(513, ERROR, "pipelines leave nothing of a condition"),
  OUTSIDE_ACCESS(514, ERROR, "a pipeline reaches outside"),

  CORRELATION_NOT_COMPILED(601, ERROR, "correlations are not compiled yet"),
  FILTER_NOT_COMPILED(602, ERROR, "filters are not compiled yet"),
  KEYWORD_NOT_EXPRESSIBLE(603, ERROR, "the language cannot search in all fields"),
  AGGREGATION_NOT_COMPILED(604, ERROR, "aggregations in conditions are not compiled yet"),
  REGEX_NOT_EXPRESSIBLE(605, ERROR, "the language has no such regular expression"),
  TEST_NOT_EXPRESSIBLE(606, ERROR, "the language or the field's type has no such test"),
  VALUE_NOT_EXPRESSIBLE(607, ERROR, "the value cannot be written in the language"),
  QUERY_TOO_LARGE(608, ERROR, "the query is larger than the target takes"),
  FIELD_REFERENCE_NOT_EXPRESSIBLE(609, ERROR, "the language cannot compare two fields so"),
  TIME_PART_NOT_EXPRESSIBLE(610, ERROR, "the language cannot take parts of a time"),
  FIELD_NOT_EXPRESSIBLE(611, ERROR, "the field name cannot be written in the language"),

  ASCII_CASE_ONLY(701, WARNING, "letters beyond ASCII are compared with their case"),
  NUMBERS_NOT_SEARCHED(702, WARNING, "a search in all fields does not see numbers"),
  UNTYPED_COMPARISON(703, WARNING, "a field of unknown type is compared as the index holds it"),
  TIME_ZONE(704, WARNING, "the part of the time is taken in the target's time zone"),
  REGEX_APPROXIMATE(705, WARNING, "the regular expression is expressed approximately"),
  KEYWORD_APPROXIMATE(706, WARNING, "a search in all fields is expressed approximately"),
  ADDRESS_APPROXIMATE(707, WARNING, "an address range is expressed approximately"),
  TEST_APPROXIMATE(708, WARNING, "a test is expressed approximately"),
  TEST_DROPPED(709, WARNING, "a pipeline drops a test"),

  NO_LOG_SOURCE_MAPPED(801, INFO, "no log source is mapped, the query looks at every event"),
  INDEX_FOLDS_CASE(802, INFO, "the index is taken to compare without case"),
  SINGLE_VALUED_FIELDS(803, INFO, "fields are taken to hold one value"),
  DEFAULT_SOURCE(804, INFO, "the table or index is the default"),
  MAPPED_FIELDS(805, INFO, "every field is taken to exist in the target"),
  NO_NULL_TEXT(806, INFO, "the target cannot tell an empty text from a missing one"),
  INDEX_KEEPS_CASE(807, INFO, "the index is taken to compare with the case of letters"),
  ADDRESS_FIELDS(808, INFO, "fields tested for an address range are taken to hold addresses"),
  PRODUCT_LIMIT(809, WARNING, "the query is larger than some installations take"),

  BAD_RULE_TEST(901, ERROR, "the file of rule tests cannot be read"),
  TESTED_RULE_NOT_FOUND(902, ERROR, "the rule of a test cannot be found"),
  BAD_TEST_EVENTS(903, ERROR, "the events of a rule test cannot be read"),
  RULE_TEST_FAILED(904, ERROR, "an event is not decided as the rule test says");

  private final int number;
  private final Severity severity;
  private final String title;

  DiagnosticCode(int number, Severity severity, String title) {
    this.number = number;
    this.severity = severity;
    this.title = title;
  }

  /** The code as shown, as in {@code SIG302}. */
  public String code() {
    return "SIG" + number;
  }

  /** What it weighs unless the caller decides otherwise. */
  public Severity severity() {
    return severity;
  }

  /** What it is about, in half a sentence. */
  public String title() {
    return title;
  }
}
