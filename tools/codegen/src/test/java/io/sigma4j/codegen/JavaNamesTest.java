package io.sigma4j.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavaNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Whoami.EXE Execution Anomaly   ; WhoamiEXEExecutionAnomaly
          7Zip Compressing Dump Files    ; Rule7ZipCompressingDumpFiles
          Übermäßige Größe               ; UbermaigeGroe
          Don't Do - It                  ; DontDoIt
          string                         ; StringRule
          con                            ; ConRule
          new                            ; New
          _                              ; ''
          日本語                          ; ''
          ２                              ; Rule2
          """)
  void ofClasses(String text, String expected) {
    assertThat(JavaNames.type(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          process_creation   ; process_creation
          Proc-Creation 2.0  ; proc_creation_2_0
          7zip               ; _7zip
          new                ; new_
          true               ; true_
          NUL                ; nul_
          record             ; record
          _                  ; ''
          日本                ; ''
          """)
  void ofPackages(String text, String expected) {
    assertThat(JavaNames.folder(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"splunk, SPLUNK", "kql_siem-rule, KQL_SIEM_RULE", "2x, QUERY_2X"})
  void ofConstants(String text, String expected) {
    assertThat(JavaNames.constant(text)).isEqualTo(expected);
  }
}
