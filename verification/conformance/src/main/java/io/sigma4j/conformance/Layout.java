package io.sigma4j.conformance;

/** What the columns of made events are, whose fields nobody has given types. */
enum Layout {
  /** Each field has the type of the first value that it is met with. */
  AS_MET {
    @Override
    Content of(Content met) {
      return met;
    }
  },
  /**
   * All are texts, as in many stores; they hold what no column of numbers does, as in {@code
   * 04688}.
   */
  AS_TEXTS {
    @Override
    Content of(Content met) {
      return Content.TEXT;
    }
  };

  /** The content of a column by that of its first value. */
  abstract Content of(Content met);
}
