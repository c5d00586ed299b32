package io.sigma4j.core.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import io.sigma4j.core.diagnostic.Diagnostic;
import io.sigma4j.core.diagnostic.DiagnosticCode;
import io.sigma4j.core.diagnostic.Diagnostics;
import io.sigma4j.core.pipeline.FieldTypesReader;
import io.sigma4j.core.source.SourceFile;
import io.sigma4j.core.value.Placeholders;
import io.sigma4j.core.value.PlaceholdersReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of placeholders and of field types that are wrong. */
class DefinitionFilesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      textBlock =
          """
          - a             ; placeholders are a map of names           ; 1:1
          a: []           ; the placeholder stands for nothing        ; 1:4
          a: [x, [y]]     ; a placeholder stands for texts or numbers ; 1:8
          a: null         ; a placeholder stands for texts or numbers ; 1:4
          a: {literal: 1} ; the placeholder has no `values`           ; 1:4
          """)
  void refusesPlaceholders(String text, String message, String place) {
    Diagnostics diagnostics = new Diagnostics();
    PlaceholdersReader.read(SourceFile.of("names.yml", text), Placeholders.none(), diagnostics);
    assertSays(diagnostics, DiagnosticCode.BAD_PLACEHOLDERS, message, place);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      textBlock =
          """
          - a            ; field types are a map of field names ; 1:1
          f: keywrd      ; there is no type `keywrd`            ; 1:4
          f: [ip, long]  ; a field has one type                 ; 1:4
          f: {multi: true} ; a field has one type               ; 1:4
          """)
  void refusesFieldTypes(String text, String message, String place) {
    Diagnostics diagnostics = new Diagnostics();
    FieldTypesReader.read(SourceFile.of("types.yml", text), diagnostics);
    assertSays(diagnostics, DiagnosticCode.BAD_FIELD_TYPES, message, place);
  }

  private static void assertSays(
      Diagnostics diagnostics, DiagnosticCode code, String message, String place) {
    assertThat(diagnostics.list()).hasSize(1);
    Diagnostic only = diagnostics.list().get(0);
    assertThat(only.code()).isEqualTo(code);
    assertThat(only.message()).isEqualTo(message);
    assertThat(only.location().map(l -> l.start().line() + ":" + l.start().column()))
        .contains(place);
    assertThat(only.help()).isPresent();
  }
}
