package io.sigma4j.maven;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.logging.SystemStreamLog;

/** What a goal says, a line each with its level. */
final class RecordedLog extends SystemStreamLog {

  final List<String> lines = new ArrayList<>();

  @Override
  public void debug(CharSequence text) {
    lines.add("debug " + text);
  }

  @Override
  public void info(CharSequence text) {
    lines.add("info " + text);
  }

  @Override
  public void warn(CharSequence text) {
    lines.add("warn " + text);
  }

  @Override
  public void error(CharSequence text) {
    lines.add("error " + text);
  }
}
