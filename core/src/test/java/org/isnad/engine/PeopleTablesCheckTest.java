package org.isnad.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who is called what, who held which office, and whether that can be. */
class PeopleTablesCheckTest {
  private final MadeLexicon lexicon = new MadeLexicon();

  @Test
  void twoPeopleShareNoFormWithoutAQuestionMark() {
    lexicon.rows.put(
        MadeLexicon.PEOPLE,
        MadeLexicon.person("a", "سامر الحلواني", "الحلواني | ?سامر", "")
            + MadeLexicon.person("b", "نادر الحلواني", "الحَلواني | ?سامر", ""));
    assertThat(lexicon.faults())
        .containsExactly(
            "entities/people.tsv:3:4: b: الحَلواني is a too, in line 2 \u2013 put ? before it in both rows, or name the two more fully");
  }

  @Test
  void anOfficeIsHeldSomewhereAndInOrder() {
    lexicon.states();
    lexicon.rows.put(
        "entities/offices.tsv",
        "o.mayor\tعمدة\t\t\tMayor of %s\tGOV\tlocal\tزار [العمدة] الحديقة\n");
    lexicon.rows.put(
        MadeLexicon.PEOPLE,
        MadeLexicon.person(
            "a",
            "سامر الحلواني",
            "",
            "o.mayor@dubai 2010/2014 | o.mayor@jor 2010-05/2010 | o.mayor@jor ../2010-02-01 | o.mayor"));
    assertThat(lexicon.faults()).isEmpty();
    lexicon.rows.put(
        MadeLexicon.PEOPLE,
        MadeLexicon.person(
            "a",
            "سامر الحلواني",
            "",
            "o.boss@jor 2010/2014 | o.mayor@nowhere 2010/.. | o.mayor@jor 2014/2010 | o.mayor@jor 2010-13/.. | o.mayor@jor 2010"));
    assertThat(lexicon.faults())
        .containsExactly(
            "entities/people.tsv:2:7: a: no office o.boss \u2013 use an id of entities/offices.tsv",
            "entities/people.tsv:2:7: a: no state or organization nowhere \u2013 use a key of entities/states.tsv or entities/organizations.tsv",
            "entities/people.tsv:2:7: a: o.mayor@jor 2014/2010 ends before it begins \u2013 turn the dates round",
            "entities/people.tsv:2:7: a: no date 2010-13 in o.mayor@jor 2010-13/.. \u2013 write YYYY, YYYY-MM or YYYY-MM-DD, .. for open",
            "entities/people.tsv:2:7: a: can't read o.mayor@jor 2010 \u2013 write office-id@body from/to with dates as YYYY, YYYY-MM or YYYY-MM-DD, .. for open");
  }

  @Test
  void anOfficeWithOneHolderIsNotHeldByTwo() {
    lexicon.states();
    lexicon.offices();
    lexicon.rows.put(
        MadeLexicon.PEOPLE,
        MadeLexicon.person(
                "a", "سامر الحلواني", "", "o.chief@jor 2010/2014-06 | o.clerk@jor 2010/..")
            + MadeLexicon.person(
                "b", "نادر البستاني", "", "o.chief@jor 2013-05-01/.. | o.clerk@jor 2010/.."));
    assertThat(lexicon.faults())
        .containsExactly(
            "entities/people.tsv:3:7: b: o.chief@jor 2013-05-01/.. overlaps with that of a in line 2, 2010/2014-06 \u2013 end the one before the other begins, or, if both held or claimed the office, write shared after the dates of both");
  }

  @Test
  void anOfficeIsHandedOverInAMonthOrAYear() {
    lexicon.states();
    lexicon.offices();
    lexicon.rows.put(
        MadeLexicon.PEOPLE,
        MadeLexicon.person("a", "سامر الحلواني", "", "o.chief@jor ../2014-06")
            + MadeLexicon.person("b", "نادر البستاني", "", "o.chief@jor 2014-06/2016-03-01")
            + MadeLexicon.person("c", "ماهر الخياط", "", "o.chief@jor 2016-03-01/2018")
            + MadeLexicon.person(
                "d", "هاني النجار", "", "o.chief@jor 2018/.. | o.chief@dubai 2010/..")
            + MadeLexicon.person("e", "باسل الحداد", "", "o.chief@jor"));
    assertThat(lexicon.faults()).isEmpty();
  }

  @Test
  void whoSharesAnOfficeSaysSoInBothRows() {
    lexicon.states();
    lexicon.offices();
    String one = MadeLexicon.person("a", "سامر الحلواني", "", "o.chief@jor 2010/2014 shared");
    lexicon.rows.put(
        MadeLexicon.PEOPLE,
        one + MadeLexicon.person("b", "نادر البستاني", "", "o.chief@jor 2012/.. shared"));
    assertThat(lexicon.faults()).isEmpty();
    lexicon.rows.put(
        MadeLexicon.PEOPLE,
        one + MadeLexicon.person("b", "نادر البستاني", "", "o.chief@jor 2012/.."));
    assertThat(lexicon.faults()).hasSize(1).first().asString().contains("overlaps with that of a");
  }

  @Test
  void aNameMeansOneRowOfAllTables() {
    String states = "entities/states.tsv";
    lexicon.add(
        states, "jor\tJOR\tالأردن\tJordan\t\tأردني\t\tعمان\tقصر بسمان\t\tزار الوفد [الأردن]");
    lexicon.add(
        states, "omn\tOMN\tعمان\tOman\tسلطنة عمان\tعماني\t\tمسقط\t\t\tزار الوفد [سلطنة عمان]");
    lexicon.add(states, "xot\t\tالسلطنة\tSultanate\tسلطنة عمان\t\t\t\t\t\tزار الوفد [السلطنة]");
    lexicon.rows.put(
        "entities/organizations.tsv",
        "club\torganization\tنادي الشطرنج\tChess Club\tقصر بسمان | ?الأردن\tJOR\t\t\tpress\tزار الوفد [نادي الشطرنج]\n");
    lexicon.rows.put(
        MadeLexicon.PEOPLE, MadeLexicon.person("a", "سامر الحلواني", "نادي الشطرنج", ""));
    assertThat(lexicon.faults())
        .containsExactly(
            "entities/states.tsv:4:5: xot: سلطنة عمان is omn too, in line 3 \u2013 leave it to one of the two, and say so at the head of the table",
            "entities/organizations.tsv:2:5: club: قصر بسمان is jor too, in entities/states.tsv:2 \u2013 put ? before it in both rows, or name the two more fully",
            "entities/people.tsv:2:4: a: نادي الشطرنج is club too, in entities/organizations.tsv:2 \u2013 put ? before it in both rows, or name the two more fully");
  }
}
