package org.isnad.events;

import java.util.Set;
import org.isnad.model.Reading;
import org.jspecify.annotations.Nullable;

/** What verbs say of their subject's part in the act that a noun after them names. */
final class GoverningVerbs {
  /** قتل ثلاثة في غارة, أصيب شرطي برصاص: the subject suffers what the noun names. */
  private static final Set<String> OF_VICTIMS =
      Set.of("استشهد", "قتل", "أصاب", "جرح", "سقط", "مات", "قضى", "توفي");

  /** واجه الوزير انتقادات, تعرض الحزب لضغوط: the subject is the one to whom it is done. */
  private static final Set<String> OF_RECEIVERS =
      Set.of("واجه", "تعرض", "لقي", "نال", "عانى", "تلقى");

  /** شهدت المدينة احتجاجات: the subject is the place. */
  private static final Set<String> OF_PLACES = Set.of("شهد");

  /** تم اعتقال الصحفي: nobody is named who does it. */
  private static final Set<String> WITHOUT_DOER = Set.of("تم", "جرى");

  private GoverningVerbs() {}

  static boolean isOfVictims(@Nullable Reading verb) {
    return verb != null && OF_VICTIMS.contains(verb.lexeme().lemma());
  }

  static boolean isOfReceivers(@Nullable Reading verb) {
    return verb != null && OF_RECEIVERS.contains(verb.lexeme().lemma());
  }

  static boolean isOfPlaces(@Nullable Reading verb) {
    return verb != null && OF_PLACES.contains(verb.lexeme().lemma());
  }

  static boolean isWithoutDoer(@Nullable Reading verb) {
    return verb != null && WITHOUT_DOER.contains(verb.lexeme().lemma());
  }
}
