package io.sigma4j.core.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import io.sigma4j.core.diagnostic.Diagnostic;
import io.sigma4j.core.diagnostic.TextRenderer;
import io.sigma4j.core.lowering.LoweringOptions;
import io.sigma4j.core.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Broken bytes get a diagnostic with a place inside the file, and never an exception. */
class MutatedRulesTest {

  private static final List<byte[]> RULES = rules();

  /** What YAML, conditions, values and expressions give a meaning. */
  private static final byte[] PIECES =
      "|:-'\"\\*?%[]{}()&!#,\n\t 0aZ\u00e9@`>".getBytes(StandardCharsets.UTF_8);

  private static List<byte[]> rules() {
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/errors"))) {
      return files
          .filter(file -> file.toString().endsWith(".yml"))
          .sorted()
          .map(MutatedRulesTest::bytes)
          .toList();
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }

  @Property(tries = 2_000)
  void readsOrExplains(@ForAll long seed) {
    byte[] mutated = mutated(new Random(seed));
    List<Diagnostic> said = said(mutated);
    assertThat(said).allMatch(MutatedRulesTest::isInside);
    assertThat(TextRenderer.plain().render(said))
        .isEqualTo(TextRenderer.plain().render(said(mutated)));
  }

  private static byte[] mutated(Random random) {
    byte[] bytes = RULES.get(random.nextInt(RULES.size())).clone();
    for (int change = random.nextInt(4); change >= 0; change--) {
      int at = random.nextInt(bytes.length);
      switch (random.nextInt(3)) {
        case 0 -> bytes[at] = PIECES[random.nextInt(PIECES.length)];
        case 1 -> bytes[at] = (byte) random.nextInt();
        case 2 -> bytes[at] = bytes[random.nextInt(bytes.length)];
        default -> throw new IllegalStateException();
      }
    }
    return bytes;
  }

  private static List<Diagnostic> said(byte[] bytes) {
    return RuleFrontEnd.of(LoweringOptions.defaults())
        .read(SourceFile.decode("rule.yml", bytes))
        .stream()
        .flatMap(rule -> rule.diagnostics().stream())
        .toList();
  }

  private static boolean isInside(Diagnostic diagnostic) {
    return diagnostic
        .location()
        .filter(
            place ->
                place.span().start() >= 0
                    && place.span().start() <= place.span().end()
                    && place.span().end() <= place.file().text().length())
        .isPresent();
  }
}
