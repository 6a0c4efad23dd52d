package org.isnad.names;

import org.isnad.names.Entry.InstitutionName;
import org.isnad.names.Entry.Nisba;
import org.jspecify.annotations.Nullable;

/**
 * Tells the name of a body that each state has from the same word in its ordinary sense: القضاء على
 * الفقر is no court, الأمن والاستقرار no police, النظام المصرفي no regime.
 */
final class OrdinarySenses {
  private static final String REGIME = "i.regime";
  private static final String JUDICIARY = "i.judiciary";
  private static final String SECURITY = "i.security-forces";

  private final Passage passage;
  private final NameWords nameWords;
  private final Agreement agreement;

  OrdinarySenses(Passage passage, NameWords nameWords, Agreement agreement) {
    this.passage = passage;
    this.nameWords = nameWords;
    this.agreement = agreement;
  }

  /** Whether a phrase that can be an institution's name is none here. */
  boolean is(Piece piece, InstitutionName institution) {
    return switch (institution.id()) {
      case REGIME -> isOrder(piece);
      case JUDICIARY -> passage.is(piece.end(), "علي");
      case SECURITY -> isSafety(piece);
      default -> false;
    };
  }

  /** النظام المصرفي, للنظام الدولي: no regime, but how something works. */
  private boolean isOrder(Piece piece) {
    int next = piece.end();
    return (passage.hasArticle(next - 1) || piece.fused())
        && passage.has(next)
        && !isNisba(passage.piece(next))
        && !nameWords.ruling.contains(passage.form(next))
        && agreement.isAdjective(next, true);
  }

  /**
   * الأمن alone is the police only beside a verb (فرق الأمن الحشد, الأمن أوقف); حفظ الأمن, الأمن
   * الغذائي, يسود الأمن والاستقرار are none.
   */
  private boolean isSafety(Piece piece) {
    int at = piece.first();
    int next = piece.end();
    if (next > at + 1 || !passage.isDefinite(piece) || isNisba(passage.piece(next))) {
      return false;
    }
    boolean follows = passage.hasBefore(at) && piece.stripped() == 0 && isVerb(at - 1);
    boolean leads = passage.has(next) && isVerb(next);
    boolean paired = passage.has(next) && passage.form(next).startsWith("وال") && !isVerb(next);
    return paired || !(follows || leads);
  }

  private boolean isVerb(int at) {
    return !passage.readings(at).isEmpty() && passage.readings(at).get(0).isFiniteVerb();
  }

  private static boolean isNisba(@Nullable Piece piece) {
    return piece != null && piece.is(Nisba.class);
  }
}
