package io.sigma4j.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A whole process, as the script {@code cold} timed it.
 *
 * @param passed seconds, as the clock has it
 * @param processor seconds, as the system counts them
 * @param kilobytes resident at most
 */
record TimedProcess(double passed, double processor, double kilobytes) {

  /** The processes of a file that the script wrote, by name. */
  static Map<String, TimedProcess> read(Path file) throws IOException {
    Map<String, TimedProcess> processes = new LinkedHashMap<>();
    for (String line : Files.readAllLines(file)) {
      String[] columns = line.split("\t", -1);
      processes.put(
          columns[0], new TimedProcess(number(columns[1]), number(columns[2]), number(columns[3])));
    }
    return processes;
  }

  private static double number(String text) {
    return Double.parseDouble(text);
  }
}
