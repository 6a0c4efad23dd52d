package org.isnad.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.isnad.engine.LexiconSearch.Candidate;
import org.isnad.engine.LexiconSearch.Finding;
import org.isnad.engine.LexiconSearch.Holding;
import org.junit.jupiter.api.Test;

class LexiconSearchTest {
  private static final LexiconSearch SEARCH = new LexiconSearch(Engine.packaged());

  @Test
  void findsAPersonByAShortFormWithRowAndOffices() {
    Finding finding = SEARCH.find("لافروف", LocalDate.of(2018, 5, 1));
    assertThat(finding.decides()).isEmpty();
    assertThat(finding.candidates()).hasSize(1);
    Candidate candidate = finding.candidates().get(0);
    assertThat(candidate.key()).isEqualTo("sergey-lavrov");
    assertThat(candidate.kind()).isEqualTo("person");
    assertThat(candidate.country()).isEqualTo("RUS");
    assertThat(candidate.file()).isEqualTo("entities/people.tsv");
    assertThat(candidate.line()).isPositive();
    assertThat(candidate.column()).isEqualTo("aliases");
    assertThat(candidate.offices())
        .containsExactly(new Holding("o.foreign-minister", "rus", "2004-03-09", ".."));
  }

  @Test
  void spellingVariantsFindTheSameRow() {
    assertThat(keys(SEARCH.find("الاُردن", null))).containsExactly("jor");
  }

  @Test
  void anOfficeOfAnotherDayIsNotShown() {
    LocalDate before = LocalDate.of(2003, 5, 1);
    assertThat(SEARCH.find("لافروف", before).candidates().get(0).offices()).isEmpty();
  }

  @Test
  void aTitleIsWhoeverHeldTheOfficeOnTheDay() {
    Finding finding = SEARCH.find("وزير الخارجية الإيراني", LocalDate.of(2018, 5, 1));
    assertThat(keys(finding)).containsExactly("mohammad-javad-zarif");
    assertThat(finding.read()).get().extracting(e -> e.key()).isEqualTo("mohammad-javad-zarif");
  }

  @Test
  void aTitleWithoutADayIsEverybodyWhoHeldIt() {
    Finding finding = SEARCH.find("وزير الخارجية الإيراني", null);
    assertThat(keys(finding)).contains("mohammad-javad-zarif", "abbas-araghchi");
    assertThat(finding.decides()).anyMatch(reason -> reason.contains("--on"));
  }

  @Test
  void aTitleThatTwoClaimNamesNeither() {
    Finding finding = SEARCH.find("رئيس الوزراء الليبي", LocalDate.of(2018, 5, 1));
    assertThat(keys(finding)).containsExactlyInAnyOrder("fayez-al-sarraj", "abdullah-al-thani");
    assertThat(finding.decides()).anyMatch(reason -> reason.contains("names nobody"));
  }

  @Test
  void aGuardedFormSaysWhatItWaitsFor() {
    Finding finding = SEARCH.find("عون", null);
    assertThat(keys(finding)).contains("joseph-aoun", "michel-aoun");
    assertThat(finding.decides())
        .contains("joseph-aoun: counts only in an article that has the full name");
  }

  @Test
  void ofSeveralTablesItIsToldWhichCounts() {
    Finding finding = SEARCH.find("الكونغرس", null);
    assertThat(keys(finding)).containsExactly("i.congress", "us-congress");
    assertThat(finding.decides()).contains("alone it is read as us-congress");
  }

  @Test
  void anInstitutionWithItsStateIsBothRows() {
    assertThat(keys(SEARCH.find("وزارة الخارجية الإيرانية", null))).containsExactly("irn", "i.mfa");
  }

  @Test
  void whatNoRowHasIsNotFound() {
    assertThat(SEARCH.find("المصباح الأزرق", null).candidates()).isEmpty();
  }

  private static List<String> keys(Finding finding) {
    return finding.candidates().stream().map(Candidate::key).toList();
  }
}
