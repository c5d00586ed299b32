package io.sigma4j.project.ruletest;

import io.sigma4j.core.diagnostic.TextRenderer;
import java.util.List;

/**
 * Results of tests as the XML that build servers read (the form of Ant's {@code junitreport}): a
 * file of tests is a suite, what is wrong with a file as a whole is an erroneous test of it.
 */
public final class JunitXml {

  private final StringBuilder out = new StringBuilder();

  private JunitXml() {}

  /** The document. */
  public static String render(List<RuleTestReport> reports) {
    JunitXml xml = new JunitXml();
    xml.out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n");
    reports.forEach(xml::suite);
    return xml.out.append("</testsuites>\n").toString();
  }

  private void suite(RuleTestReport report) {
    int whole = report.problems().isEmpty() ? 0 : 1;
    out.append("  <testsuite");
    attribute("name", report.file().name());
    attribute("tests", String.valueOf(report.results().size() + whole));
    attribute("failures", count(report, RuleTestResult.Verdict.FAILED, 0));
    attribute("errors", count(report, RuleTestResult.Verdict.BROKEN, whole));
    attribute("skipped", "0");
    out.append(">\n");
    if (whole > 0) {
      open(report, "(file)");
      problem("error", "the tests cannot be run", TextRenderer.plain().render(report.problems()));
    }
    report.results().forEach(result -> test(report, result));
    out.append("  </testsuite>\n");
  }

  private static String count(RuleTestReport report, RuleTestResult.Verdict verdict, int more) {
    return String.valueOf(
        more + report.results().stream().filter(result -> result.verdict() == verdict).count());
  }

  private void test(RuleTestReport report, RuleTestResult result) {
    open(report, result.test().name());
    switch (result.verdict()) {
      case PASSED -> out.append("/>\n");
      case FAILED -> problem("failure", result.message(), RuleTestText.plain().render(result));
      case BROKEN -> problem("error", result.message(), RuleTestText.plain().render(result));
    }
  }

  private void open(RuleTestReport report, String name) {
    out.append("    <testcase");
    attribute("classname", report.file().name());
    attribute("name", name);
  }

  private void problem(String kind, String message, String text) {
    out.append(">\n      <").append(kind);
    attribute("message", message);
    attribute("type", kind);
    out.append('>');
    escape(text, "");
    out.append("</").append(kind).append(">\n    </testcase>\n");
  }

  private void attribute(String name, String value) {
    out.append(' ').append(name).append("=\"");
    escape(value, "\n\t\r\"");
    out.append('"');
  }

  /** XML 1.0, 2.2 and 2.4: what may not stand in a document at all is replaced. */
  private void escape(String text, String byNumber) {
    text.codePoints()
        .forEach(
            c -> {
              if (byNumber.indexOf(c) >= 0 || c == '\r') {
                out.append("&#").append(c).append(';');
              } else if (c == '&') {
                out.append("&amp;");
              } else if (c == '<') {
                out.append("&lt;");
              } else if (c == '>') {
                out.append("&gt;");
              } else {
                out.appendCodePoint(isCharacter(c) ? c : 0xFFFD);
              }
            });
  }

  private static boolean isCharacter(int c) {
    return c == '\t'
        || c == '\n'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }
}
