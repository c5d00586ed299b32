package io.sigma4j.engine.elastic;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines that say nothing are refused with their place. */
final class RequestTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          []                                                         | an object is expected
          {"lang":"lucene","query":"a"}                              | "id" is missing
          {"id":1,"query":"a"}                                       | "lang" is missing
          {"id":1,"lang":"lucene"}                                   | "query" is missing
          {"id":1,"lang":"sql","query":"a"}                          | no such "lang": sql
          {"id":1,"lang":"lucene","query":{}}                        | "query" must be a string, or an object in dsl
          {"id":1,"lang":"lucene","query":"a","only":1}              | "only" must be a string
          {"id":1,"lang":"lucene","query":"a","onyl":"b"}            | unknown member "onyl"
          {"id":1,"id":2,"lang":"lucene","query":"a"}                | Duplicate field 'id'
          {"load":1}                                                 | "load" must be a string
          {"load":"f","lang":"lucene"}                               | unknown member "lang"
          """)
  void refused(String line, String message) {
    NdjsonReader<Request> reader =
        new NdjsonReader<>("input", new StringReader("\n" + line), Request::of);
    assertThatThrownBy(reader::next)
        .isInstanceOf(InputException.class)
        .hasMessage("input:2: " + message);
  }
}
