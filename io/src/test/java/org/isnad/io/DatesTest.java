package org.isnad.io;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024-10-11 | 2024-10-11",
        "2024-10-11 09:30 | 2024-10-11T09:30",
        "2024-10-11T09:30:00+03:00 | 2024-10-11T09:30:00+03:00",
        "2024/10/11 | 2024-10-11",
        "20241011 | 2024-10-11",
        "Fri, 11 Oct 2024 09:30:00 GMT | 2024-10-11T09:30:00Z",
        "1728639000 | 2024-10-11T09:30Z",
        "1728639000000 | 2024-10-11T09:30Z",
      })
  void readsTheFormsOfPagesAndFeeds(String written, String iso) {
    assertThat(Dates.parse(written)).hasValueSatisfying(d -> assertThat(d.iso()).isEqualTo(iso));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "11/10/2024",
        "10/11/2024 09:30",
        "أمس",
        "2024-13-40",
        "20249999",
        "9999999999999999"
      })
  void guessesNothing(String written) {
    assertThat(Dates.parse(written)).isEmpty();
  }

  @Test
  void aDayIsTheOutletsOwn() {
    assertThat(Dates.parse("2024-10-11T23:30:00+03:00").orElseThrow().day())
        .hasToString("2024-10-11");
  }
}
