package io.sigma4j.core.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads what a step of one type wants beside its conditions. */
enum TransformationReader {
  ADD_CONDITION(AddCondition::read),
  ADD_FIELD(ShownFields::added),
  APPROXIMATE(Approximate::read),
  CASE((step, inside, name) -> ChangeCase.read(step)),
  CHANGE_LOGSOURCE((step, inside, name) -> Optional.of(ChangeSource.read(step))),
  COMMAND_PLACEHOLDERS(ExternalPlaceholders::command),
  CONVERT_TYPE((step, inside, name) -> ConvertType.read(step)),
  DETECTION_ITEM_FAILURE(ItemFailure::read),
  DROP_DETECTION_ITEM((step, inside, name) -> Optional.of(DropItem.read(step))),
  EITHER(Either::read),
  EXTRACT_FIELDS((step, inside, name) -> ExtractFields.read(step)),
  FIELD_NAME_MAPPING((step, inside, name) -> FieldMapping.read(step)),
  FIELD_NAME_PREFIX((step, inside, name) -> FieldAffix.prefix(step)),
  FIELD_NAME_PREFIX_MAPPING((step, inside, name) -> PrefixMapping.read(step)),
  FIELD_NAME_SUFFIX((step, inside, name) -> FieldAffix.suffix(step)),
  FIELD_TYPES((step, inside, name) -> SetTypes.read(step)),
  FILE_PLACEHOLDERS(ExternalPlaceholders::file),
  HASHES_FIELDS((step, inside, name) -> HashFields.read(step)),
  HTTP_PLACEHOLDERS(ExternalPlaceholders::http),
  MAP_STRING((step, inside, name) -> MapString.read(step)),
  NEST(Nest::read),
  QUERY_EXPRESSION_PLACEHOLDERS(NamedPlaceholders::expression),
  REGEX((step, inside, name) -> ToRegex.read(step)),
  REMOVE_FIELD(ShownFields::removed),
  REPLACE_STRING((step, inside, name) -> ReplaceString.read(step)),
  RULE_FAILURE(RuleFailure::read),
  SET_CUSTOM_ATTRIBUTE((step, inside, name) -> SetAttribute.read(step)),
  SET_FIELD(ShownFields::set),
  SET_STATE((step, inside, name) -> SetState.read(step)),
  SET_VALUE((step, inside, name) -> SetValue.read(step)),
  SPLIT_FIELD((step, inside, name) -> SplitField.read(step)),
  STRICT_FIELD_MAPPING_FAILURE((step, inside, name) -> Optional.of(new StrictMapping(name))),
  VALUE_PLACEHOLDERS(NamedPlaceholders::value),
  WILDCARD_PLACEHOLDERS(NamedPlaceholders::wildcard);

  @SuppressWarnings("ImmutableEnumChecker") // all of them are references to static methods
  private final Reading reading;

  TransformationReader(Reading reading) {
    this.reading = reading;
  }

  /** How the parameters of a type are read. */
  interface Reading {
    /** The transformation; nothing if something is wrong, which is reported. */
    Optional<? extends Transformation> read(Parameters step, StepReader inside, StepName name);
  }

  Optional<Transformation> read(Parameters step, StepReader inside, StepName name) {
    return reading.read(step, inside, name).map(Transformation.class::cast);
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<TransformationReader> named(String word) {
    for (TransformationReader reader : values()) {
      if (reader.word().equals(word)) {
        return Optional.of(reader);
      }
    }
    return Optional.empty();
  }

  static List<String> names() {
    List<String> names = new ArrayList<>();
    for (TransformationReader reader : values()) {
      names.add(reader.word());
    }
    return names;
  }
}
