package io.sigma4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.sigma4j.core.eval.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvalCommandTest {

  private static final String SEED = "examples/rules/psexec_execution_over_smb_share.yml";

  @TempDir private Path folder;

  private Run eval(String events, String... more) throws IOException {
    Path file = Files.writeString(folder.resolve("events.ndjson"), events);
    String[] arguments = new String[4 + more.length];
    arguments[0] = "eval";
    arguments[1] = SEED;
    arguments[2] = "--events";
    arguments[3] = file.toString();
    System.arraycopy(more, 0, arguments, 4, more.length);
    return Run.of(arguments);
  }

  @Test
  void saysWhichEventsMatch() throws IOException {
    Run run =
        eval(
            """
            {"_id":"hit","EventID":5145,"ShareName":"\\\\\\\\*\\\\IPC$","RelativeTargetName":"psexesvc"}

            {"_id":"miss","EventID":5140,"ShareName":"\\\\\\\\*\\\\IPC$","RelativeTargetName":"PSEXESVC"}
            {"EventID":5145,"ShareName":"\\\\\\\\*\\\\ADMIN$","RelativeTargetName":"PSEXESVC.exe"}
            """);
    assertThat(run.lines())
        .containsExactly(
            "{\"rule\":\"" + SEED + "\",\"event\":\"hit\",\"match\":true}",
            "{\"rule\":\"" + SEED + "\",\"event\":4,\"match\":true}");
    assertThat(run.code()).isZero();
  }

  @Test
  void placeholdersDecide() throws IOException {
    String event =
        """
        {"EventID":5145,"ShareName":"\\\\\\\\*\\\\IPC$","RelativeTargetName":"PSEXESVC","SubjectUserName":"ADM_jo"}
        """;
    assertThat(eval(event).lines()).hasSize(1);
    assertThat(eval(event, "--placeholder", "admin_account=svc_deploy,adm_*").lines()).isEmpty();
  }

  @Test
  void windowsEventsAreFlattened() throws IOException {
    Run run =
        eval(
            """
            {
              "Event": {
                "System": {"EventID": 5145, "Provider": {"#attributes": {"Name": "x"}}},
                "EventData": {"ShareName": "\\\\\\\\*\\\\IPC$", "RelativeTargetName": "PSEXESVC"}
              }
            }
            """);
    assertThat(run.lines()).hasSize(1);
  }

  @Test
  void aLineThatIsNoEventIsSaid() throws IOException {
    Run run = eval("{\"a\":1}\nnonsense\n");
    assertThat(run.code()).isEqualTo(ExitCode.RULE_ERROR);
    assertThat(run.err()).contains("events.ndjson:2: not a JSON value");
  }

  @Test
  void explainsTheVerdictOnEveryEvent() throws IOException {
    String event = "{\"EventID\":5145,\"ShareName\":\"C$\"}\n";
    Run run = eval(event, "--explain");
    assertThat(run.out())
        .isEqualTo(
            SEED
                + """
                , event 1: no match
                > false and
                  true    EventID is 5145 (line 19): EventID is 5145
                > false   or
                > false     ShareName is like "\\" * "\\ADMIN$" (line 21): ShareName is "C$"
                > false     ShareName is like "\\" * "\\IPC$" (line 22): ShareName is "C$"
                > false   RelativeTargetName contains "PSEXESVC" (line 23): no RelativeTargetName
                  true    not
                  false     SubjectUserName is "%admin_account%" (line 25): no SubjectUserName

                """);
    assertThat(eval(event, "--explain", "--json").lines())
        .singleElement()
        .satisfies(line -> assertThat(Json.read(line).problem()).as(line).isEmpty())
        .asString()
        .contains("\"match\":false,\"conditions\":[{\"node\":\"and\",\"truth\":false");
  }

  @Test
  void takesFoldersOfRulesAndFilesOfSeveral() throws IOException {
    Path rules = Files.createDirectories(folder.resolve("rules/deep"));
    String rule =
        "title: T\nid: %s\nlogsource: {category: test}\ndetection: {s: {f: %s}, condition: s}\n";
    Files.writeString(
        rules.resolve("two.yml"),
        rule.formatted("one", "1") + "---\n" + rule.formatted("two", "2"));
    Files.writeString(rules.resolve("../three.yaml"), rule.formatted("three", "[1, 2]"));
    Path events = Files.writeString(folder.resolve("array.json"), "[{\"f\": 1},\n {\"f\": 2}]\n");
    Run run = Run.of("eval", folder.resolve("rules").toString(), "--events", events.toString());
    assertThat(run.lines())
        .containsExactlyInAnyOrder(
            "{\"rule\":\"one\",\"event\":1,\"match\":true}",
            "{\"rule\":\"three\",\"event\":1,\"match\":true}",
            "{\"rule\":\"two\",\"event\":2,\"match\":true}",
            "{\"rule\":\"three\",\"event\":2,\"match\":true}");
  }

  @Test
  void aFileOfEventsThatIsNotThereIsWrongUsage() {
    assertThat(Run.of("eval", SEED, "--events", "nowhere").code()).isEqualTo(ExitCode.USAGE);
  }
}
