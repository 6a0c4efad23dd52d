package org.isnad.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.isnad.data.Table;
import org.isnad.names.Entry.Term;
import org.junit.jupiter.api.Test;

class OfficeTermTest {
  private static final Table.Row ROW = Table.parse("people.tsv", "key\na\n").rows().get(0);

  @Test
  void bothEndsBelongToATerm() {
    Term term = read("o.chief@jor 2013-02/2014");
    assertThat(term.office()).isEqualTo("o.chief");
    assertThat(term.body()).isEqualTo("jor");
    assertThat(term.covers(LocalDate.of(2013, 1, 31))).isFalse();
    assertThat(term.covers(LocalDate.of(2013, 2, 1))).isTrue();
    assertThat(term.covers(LocalDate.of(2014, 12, 31))).isTrue();
    assertThat(term.covers(LocalDate.of(2015, 1, 1))).isFalse();
  }

  @Test
  void anOpenTermGoesOn() {
    assertThat(read("o.chief@jor ../2014").covers(LocalDate.of(1950, 1, 1))).isTrue();
    assertThat(read("o.chief@jor 2014/..").covers(LocalDate.of(2050, 1, 1))).isTrue();
  }

  @Test
  void aTermWithoutDatesCoversNoDay() {
    assertThat(read("o.chief@jor").covers(LocalDate.of(2014, 1, 1))).isFalse();
    assertThat(read("o.coach").body()).isEmpty();
  }

  @Test
  void aSharedTermHasItsDays() {
    Term term = read("o.chief@jor 2013-02-03/2014-01-02 shared");
    assertThat(term.from()).isEqualTo(LocalDate.of(2013, 2, 3));
    assertThat(term.to()).isEqualTo(LocalDate.of(2014, 1, 2));
    assertThat(read("o.chief@jor 2013/.. shared").to()).isEqualTo(LocalDate.MAX);
  }

  private static Term read(String term) {
    return OfficeTerm.read(ROW, term);
  }
}
