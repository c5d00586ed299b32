package io.sigma4j.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The page of documentation says what the plugin's descriptor says. */
class MavenPageTest {

  private static final Path PAGE = Path.of("..", "..", "docs", "maven.md");
  private static final Path DESCRIPTOR =
      Path.of("target", "classes", "META-INF", "maven", "plugin.xml");

  private static String page() throws IOException {
    return Files.readString(PAGE);
  }

  private static List<Element> elements(Element parent, String name) {
    NodeList nodes = parent.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  private static String text(Element parent, String name) {
    return elements(parent, name).get(0).getTextContent().strip();
  }

  private static List<Element> goals() throws Exception {
    Document document =
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(DESCRIPTOR.toFile());
    return elements(document.getDocumentElement(), "mojo").stream()
        .filter(mojo -> !text(mojo, "goal").equals("help"))
        .toList();
  }

  /** The settings of a goal that a user can make, as lines of the table without the last cell. */
  private static Set<String> settings(Element goal) {
    Element values = elements(goal, "configuration").get(0);
    Set<String> lines = new TreeSet<>();
    for (Element parameter : elements(goal, "parameter")) {
      String name = text(parameter, "name");
      if (text(parameter, "editable").equals("true")) {
        Element value = elements(values, name).get(0);
        String property = value.getTextContent().strip();
        String standard = value.getAttribute("default-value");
        lines.add(
            "| `%s` | `%s` | %s|"
                .formatted(
                    name,
                    property.substring(2, property.length() - 1),
                    standard.isEmpty() ? "" : "`" + standard + "` "));
      }
    }
    return lines;
  }

  private static Set<String> documented(String goal) throws IOException {
    return page()
        .lines()
        .filter(line -> line.startsWith("| `") && line.contains("` | `"))
        .filter(line -> cell(line).equals("all") || List.of(cell(line).split(", ")).contains(goal))
        .map(line -> line.substring(0, line.lastIndexOf('|', line.length() - 2) + 1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String cell(String line) {
    return line.substring(line.lastIndexOf('|', line.length() - 2) + 1, line.length() - 1).strip();
  }

  @Test
  void namesEverySetting() throws Exception {
    for (Element goal : goals()) {
      assertThat(documented(text(goal, "goal")))
          .as(text(goal, "goal"))
          .isEqualTo(settings(goal))
          .isNotEmpty();
    }
  }

  @Test
  void goalsMayRunSideBySide() throws Exception {
    assertThat(goals()).hasSize(4).allMatch(goal -> text(goal, "threadSafe").equals("true"));
  }

  @Test
  void configurationIsThatOfABuildThatIsRun() throws IOException {
    String page = page();
    int start = page.indexOf("```xml\n") + "```xml\n".length();
    String block = page.substring(start, page.indexOf("```", start));
    String build =
        Files.readString(Path.of("src", "it", "queries", "pom.xml"))
            .replace("@project.version@", "0.1.0-SNAPSHOT");
    assertThat(build.lines().filter(line -> !line.isBlank()).collect(Collectors.joining("\n")))
        .contains(block.strip());
  }
}
