package org.isnad.language;

/**
 * A language that a text was found to be in.
 *
 * @param code ISO 639 code, of two letters where there is one: {@code ar}, {@code fa}, {@code ckb};
 *     {@code und} where it could not be settled
 * @param name English name: Persian
 */
public record Language(String code, String name) {
  /** Arabic, of any country. */
  public static final Language ARABIC = new Language("ar", "Arabic");

  /** A text without letters, or in a language that is not in the table. */
  public static final Language UNDETERMINED = new Language("und", "an unknown language");

  public boolean isArabic() {
    return code.equals("ar");
  }
}
