package io.sigma4j.project.ruletest;

import static org.assertj.core.api.Assertions.assertThat;

import io.sigma4j.core.lowering.LoweringOptions;
import io.sigma4j.project.RuleFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class JunitXmlTest {

  @TempDir private Path folder;

  private RuleTestReport run(String name, String tests) throws IOException {
    Files.writeString(
        folder.resolve("r.yml"),
        "title: R\nlogsource: {category: test}\ndetection: {s: {f: a<b}, condition: s}\n");
    Path file = Files.writeString(folder.resolve(name), "rule: r.yml\n" + tests);
    return RuleTestRunner.of(LoweringOptions.defaults()).run(new RuleFile(name, file));
  }

  private static Document parse(String xml) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void everyVerdictIsThere() throws Exception {
    List<RuleTestReport> reports =
        List.of(
            run(
                "a.test.yml",
                """
                tests:
                  - {name: good, event: {f: a<b}, match: true}
                  - {name: "bad \\"<&>\\u0001\\uFFFE\\n", event: {f: "]]>\\u0000\\uD83D\\uDE00"}, match: true}
                  - {name: broken, events: nowhere, match: true}
                """),
            run("b.test.yml", "tests: []\n"));
    String xml = JunitXml.render(reports);
    Document document = parse(xml);
    Element first = (Element) document.getElementsByTagName("testsuite").item(0);
    assertThat(first.getAttribute("name")).isEqualTo("a.test.yml");
    assertThat(first.getAttribute("tests")).isEqualTo("3");
    assertThat(first.getAttribute("failures")).isEqualTo("1");
    assertThat(first.getAttribute("errors")).isEqualTo("1");
    Element bad = (Element) first.getElementsByTagName("testcase").item(1);
    assertThat(bad.getAttribute("name")).isEqualTo("bad \"<&>\uFFFD\uFFFD\n");
    assertThat(bad.getElementsByTagName("failure").item(0).getTextContent())
        .contains("[SIG904]", "f is \"a<b\"");
    Element second = (Element) document.getElementsByTagName("testsuite").item(1);
    assertThat(second.getAttribute("errors")).isEqualTo("1");
    assertThat(second.getElementsByTagName("error").item(0).getTextContent()).contains("[SIG901]");
  }
}
