package io.sigma4j.templates;

import com.hubspot.jinjava.Jinjava;
import com.hubspot.jinjava.JinjavaConfig;
import com.hubspot.jinjava.interpret.RenderResult;
import com.hubspot.jinjava.interpret.TemplateError;
import com.hubspot.jinjava.loader.ResourceNotFoundException;
import io.sigma4j.core.pipeline.TemplateEngine;
import java.util.Map;
import java.util.Optional;

/** Templates in the language of Jinja2. They see what they are given, and no file or class. */
public final class JinjaTemplates implements TemplateEngine {

  private static final long LONGEST = 10L << 20;
  private static final int DEEPEST = 50;

  private final Jinjava jinjava;

  /** An engine. */
  public JinjaTemplates() {
    jinjava =
        new Jinjava(
            JinjavaConfig.newBuilder()
                .withMaxRenderDepth(DEEPEST)
                .withMaxOutputSize(LONGEST)
                .withNestedInterpretationEnabled(false)
                .withTrimBlocks(false)
                .build());
    jinjava.setResourceLocator(
        (name, encoding, interpreter) -> {
          throw new ResourceNotFoundException(name + ": templates include no other files");
        });
  }

  @Override
  public Optional<Problem> check(String template) {
    return jinjava.renderForResult(template, Map.of()).getErrors().stream()
        .filter(JinjaTemplates::isMistake)
        .map(
            error ->
                new Problem(String.valueOf(error.getMessage()), Math.max(1, error.getLineno())))
        .findFirst();
  }

  /** What only a rule can show, such as a missing name, is no mistake yet. */
  private static boolean isMistake(TemplateError error) {
    return error.getReason() == TemplateError.ErrorReason.SYNTAX_ERROR
        || error.getReason() == TemplateError.ErrorReason.UNKNOWN
        || (error.getItem() == TemplateError.ErrorItem.TAG
            && error.getReason() == TemplateError.ErrorReason.MISSING);
  }

  @Override
  public String fill(String template, Map<String, Object> variables) {
    RenderResult result = jinjava.renderForResult(template, variables);
    return result.getOutput();
  }
}
