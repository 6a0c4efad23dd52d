package org.isnad.events;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.isnad.data.Lexicon;
import org.isnad.data.Table;
import org.isnad.model.Token;
import org.isnad.script.Flag;
import org.isnad.script.Folding;
import org.isnad.script.Note;
import org.isnad.script.Spellings;
import org.jspecify.annotations.Nullable;

/** The words without inflection, by folded form: prepositions with their slot, أن, الذي, لم … */
final class Particles {
  /**
   * A particle.
   *
   * @param slot what a preposition opens
   * @param pronoun the pronoun that a preposition ends in: معه, بينهما
   */
  record Particle(WordClass wordClass, @Nullable Slot slot, @Nullable String pronoun) {}

  private static final Map<String, Slot> SLOTS =
      Map.of(
          "p.fi",
          Slot.FI,
          "p.min",
          Slot.MIN,
          "p.ila",
          Slot.ILA,
          "p.ala",
          Slot.ALA,
          "p.an",
          Slot.AN,
          "p.maa",
          Slot.MAA,
          "p.bi",
          Slot.BI,
          "p.li",
          Slot.LI,
          "p.bayn",
          Slot.BAYNA);

  private static final Map<String, Slot> PLACES =
      Map.of(
          "ضد",
          Slot.DIDDA,
          "امام",
          Slot.AMAMA,
          "تجاه",
          Slot.TUJAHA,
          "ازاء",
          Slot.TUJAHA,
          "حيال",
          Slot.TUJAHA,
          "لدي",
          Slot.LADA,
          "بحق",
          Slot.BI_HAQQ);

  private final Map<String, Particle> byForm = new HashMap<>();
  private final Flag known;
  private final Note<Optional<Particle>> notes;

  Particles(Lexicon lexicon, Spellings spellings) {
    known = spellings.flag(form -> find(form) != null);
    notes = spellings.note(form -> Optional.ofNullable(find(form)));
    for (Table.Row row : lexicon.table("lexicon/particles.tsv").rows()) {
      String base = "";
      for (String written : row.list("forms")) {
        String form = Folding.foldWord(written);
        if (base.isEmpty()) {
          base = row.id().equals("p.bi") ? "ب" : row.id().equals("p.li") ? "ل" : form;
        }
        Particle particle = particle(row, base, form);
        if (particle.wordClass() == WordClass.COPULA) {
          // كان is rather "was" than كأن, "as if"
          byForm.put(form, particle);
        } else {
          byForm.putIfAbsent(form, particle);
        }
      }
    }
    byForm.put("ضد", new Particle(WordClass.PREPOSITION, Slot.DIDDA, null));
    byForm.put("بحق", new Particle(WordClass.PREPOSITION, Slot.BI_HAQQ, null));
  }

  private static Particle particle(Table.Row row, String base, String form) {
    WordClass wordClass =
        switch (row.get("kind")) {
          case "preposition" -> WordClass.PREPOSITION;
          case "adverb" -> row.id().equals("p.adv") ? WordClass.PARTICLE : WordClass.PREPOSITION;
          case "complementiser" -> WordClass.THAT;
          case "relative" -> WordClass.RELATIVE;
          case "negation" -> WordClass.NEGATION;
          case "copula" -> WordClass.COPULA;
          default -> WordClass.PARTICLE;
        };
    if (wordClass != WordClass.PREPOSITION) {
      return new Particle(wordClass, null, null);
    }
    Slot slot = SLOTS.getOrDefault(row.id(), PLACES.getOrDefault(form, Slot.OTHER));
    String pronoun = null;
    if (form.length() > base.length() && form.startsWith(base) && SLOTS.containsKey(row.id())) {
      String rest = form.substring(base.length());
      pronoun =
          rest.equals("ه")
                  || rest.equals("ها")
                  || rest.equals("هم")
                  || rest.equals("هما")
                  || rest.equals("نا")
                  || rest.equals("ي")
              ? rest
              : null;
    }
    return new Particle(wordClass, slot, pronoun);
  }

  /** The particle that a folded form is, with or without و or ف before it; null if it is none. */
  @Nullable Particle at(Token token) {
    return known.of(token.spelling()) ? notes.of(token.spelling()).orElse(null) : null;
  }

  private @Nullable Particle find(String form) {
    Particle particle = byForm.get(form);
    if (particle == null && form.length() > 2 && (form.charAt(0) == 'و' || form.charAt(0) == 'ف')) {
      particle = byForm.get(form.substring(1));
    }
    return particle;
  }
}
