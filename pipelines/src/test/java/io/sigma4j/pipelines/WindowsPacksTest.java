package io.sigma4j.pipelines;

import static org.assertj.core.api.Assertions.assertThat;

import io.sigma4j.core.backend.Meaning;
import io.sigma4j.core.compiler.RuleFrontEnd;
import io.sigma4j.core.compiler.RuleMeaning;
import io.sigma4j.core.diagnostic.Diagnostics;
import io.sigma4j.core.eval.Evaluator;
import io.sigma4j.core.eval.Event;
import io.sigma4j.core.lowering.LoweringOptions;
import io.sigma4j.core.pipeline.BundledPipelines;
import io.sigma4j.core.pipeline.Pipeline;
import io.sigma4j.core.pipeline.PipelineReader;
import io.sigma4j.core.pipeline.Pipelines;
import io.sigma4j.core.pipeline.Unmapped;
import io.sigma4j.core.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What rules find by the packs for Windows: events of Sysmon and of the auditing of Windows. */
class WindowsPacksTest {

  private static final String SYSMON = "Microsoft-Windows-Sysmon/Operational";

  private static final String PROCESS =
      rule(
          "process_creation",
          """
            program:
              - Image|endswith: '\\tool.exe'
              - OriginalFileName: tool.exe
            started: {ParentImage|endswith: '\\cmd.exe', IntegrityLevel: High}
            condition: program and started
          """);

  @Test
  void aProcessIsFoundInEitherSource() {
    Meaning either = meaning(PROCESS, "windows");
    assertThat(finds(either, sysmonProcess("High"))).isTrue();
    assertThat(finds(either, auditedProcess("S-1-16-12288"))).isTrue();
    assertThat(finds(either, sysmonProcess("Low"))).isFalse();
    assertThat(finds(either, auditedProcess("S-1-16-4096"))).isFalse();
  }

  @Test
  void eachSourceHasItsOwnPack() {
    Meaning sysmon = meaning(PROCESS, "sysmon", "windows-logsources");
    assertThat(finds(sysmon, sysmonProcess("High"))).isTrue();
    assertThat(finds(sysmon, auditedProcess("S-1-16-12288"))).isFalse();
    Meaning audit = meaning(PROCESS, "windows-logsources", "windows-audit");
    assertThat(finds(audit, sysmonProcess("High"))).isFalse();
    assertThat(finds(audit, auditedProcess("S-1-16-12288"))).isTrue();
  }

  @Test
  void aFilterThatTheAuditEventCannotPassLeavesItsWayOut() {
    String rule =
        rule(
            "process_creation",
            """
              program: {Image|endswith: '\\tool.exe'}
              known: {ParentCommandLine|contains: backup}
              condition: program and not known
            """);
    Meaning either = meaning(rule, "windows");
    assertThat(either.branches()).hasSize(1);
    assertThat(finds(either, sysmonProcess("High"))).isTrue();
    assertThat(finds(either, auditedProcess("S-1-16-12288"))).isFalse();
  }

  @Test
  void aChangedValueIsFoundInEitherSource() {
    String rule =
        rule(
            "registry_set",
            """
              key:
                TargetObject|startswith: HKLM\\System\\CurrentControlSet\\Services\\
                TargetObject|endswith: \\Start
                Details: DWORD (0x00000004)
              condition: key
            """);
    Meaning either = meaning(rule, "windows");
    assertThat(
            finds(
                either,
                Map.of(
                    "Channel",
                    SYSMON,
                    "EventID",
                    13,
                    "TargetObject",
                    "HKLM\\System\\CurrentControlSet\\Services\\spooler\\Start",
                    "Details",
                    "DWORD (0x00000004)")))
        .isTrue();
    Map<String, Object> audited =
        Map.of(
            "Channel",
            "Security",
            "EventID",
            4657,
            "OperationType",
            "%%1905",
            "ObjectName",
            "\\REGISTRY\\MACHINE\\SYSTEM\\ControlSet001\\Services\\spooler",
            "ObjectValueName",
            "Start",
            "NewValue",
            "0x4");
    assertThat(finds(either, audited)).isTrue();
    assertThat(finds(meaning(rule, "windows-audit"), audited)).isTrue();
  }

  @Test
  void aConnectionIsFoundInEitherSource() {
    String rule =
        rule(
            "network_connection",
            """
              connection:
                Image: C:\\Windows\\tool.exe
                Initiated: 'true'
                DestinationPort: 4444
              condition: connection
            """);
    Meaning either = meaning(rule, "windows");
    assertThat(
            finds(
                either,
                Map.of(
                    "Channel",
                    SYSMON,
                    "EventID",
                    3,
                    "Image",
                    "C:\\Windows\\tool.exe",
                    "Initiated",
                    "true",
                    "DestinationPort",
                    4444)))
        .isTrue();
    assertThat(
            finds(
                either,
                Map.of(
                    "Channel",
                    "Security",
                    "EventID",
                    5156,
                    "Application",
                    "\\device\\harddiskvolume3\\windows\\tool.exe",
                    "Direction",
                    "%%14593",
                    "DestPort",
                    4444)))
        .isTrue();
  }

  @Test
  void splunkTakesWhatOtherPipelinesChose() {
    Map<String, Object> sysmon =
        Map.of(
            "source",
            "XmlWinEventLog:" + SYSMON,
            "Channel",
            SYSMON,
            "EventCode",
            1,
            "Image",
            "C:\\tool.exe",
            "ParentImage",
            "C:\\cmd.exe",
            "IntegrityLevel",
            "High");
    Map<String, Object> audited =
        Map.of(
            "source",
            "XmlWinEventLog:Security",
            "Channel",
            "Security",
            "EventCode",
            4688,
            "NewProcessName",
            "C:\\tool.exe",
            "ParentProcessName",
            "C:\\cmd.exe",
            "MandatoryLabel",
            "S-1-16-12288");
    Meaning alone = meaning(PROCESS, "splunk_windows");
    assertThat(finds(alone, sysmon)).isTrue();
    assertThat(finds(alone, audited)).isFalse();
    Meaning either = meaning(PROCESS, "splunk_windows", "windows");
    assertThat(finds(either, sysmon)).isTrue();
    assertThat(finds(either, audited)).isTrue();
  }

  private static Map<String, Object> sysmonProcess(String level) {
    return Map.of(
        "Channel",
        SYSMON,
        "EventID",
        1,
        "Image",
        "C:\\temp\\tool.exe",
        "ParentImage",
        "C:\\Windows\\cmd.exe",
        "IntegrityLevel",
        level);
  }

  private static Map<String, Object> auditedProcess(String label) {
    return Map.of(
        "Channel",
        "Security",
        "EventID",
        4688,
        "NewProcessName",
        "C:\\temp\\tool.exe",
        "ParentProcessName",
        "C:\\Windows\\cmd.exe",
        "MandatoryLabel",
        label);
  }

  private static String rule(String category, String detection) {
    return """
    title: A rule
    logsource: {product: windows, category: %s}
    detection:
    %s"""
        .formatted(category, detection.indent(2));
  }

  private static boolean finds(Meaning meaning, Map<String, Object> event) {
    return Evaluator.of(meaning.expr()).matches(Event.of(event));
  }

  private static Meaning meaning(String rule, String... packs) {
    BundledPipelines bundled = BundledPipelines.of(new Packs().pipelines());
    List<Pipeline> pipelines = new ArrayList<>();
    for (String pack : packs) {
      SourceFile file = bundled.find(pack).orElseThrow().file().get();
      pipelines.add(PipelineReader.read(file, new Diagnostics()).orElseThrow());
    }
    RuleFrontEnd frontEnd =
        RuleFrontEnd.of(LoweringOptions.defaults(), Pipelines.of(pipelines, Unmapped.ERROR));
    List<RuleMeaning> read =
        frontEnd.read(SourceFile.decode("rule.yml", rule.getBytes(StandardCharsets.UTF_8)));
    return read.get(0).meanings().get(0);
  }
}
