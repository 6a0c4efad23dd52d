package org.isnad.words;

/**
 * Words as sounds, the ground on which forms are built before they are written. Consonants are
 * their letters, hamza always {@code ء} whatever its seat; short vowels are {@code a i u}; {@code
 * A} is long a; {@code Y} is a final long a that is written ى; {@code U} and {@code I} are what a
 * long a turns into in the passive (دووي); long i and u are {@code iy} and {@code uw}; a doubled
 * consonant stands twice; {@code O} is the silent alif of قالوا; {@code ا} is the alif that only
 * carries a first vowel (همزة الوصل). قَوَّمَ is {@code قaووaمa}.
 */
final class Sounds {
  static final char HAMZA = '\u0621';
  static final char WASL = '\u0627';
  static final char WAW = '\u0648';
  static final char YA = '\u064A';

  private static final char FATHA = '\u064E';
  private static final char DAMMA = '\u064F';
  private static final char KASRA = '\u0650';
  private static final char SHADDA = '\u0651';
  private static final char SUKUN = '\u0652';

  private Sounds() {}

  /**
   * The sounds of a word written with its vowels.
   *
   * @throws IllegalArgumentException if it holds a character that is no Arabic letter or vowel sign
   */
  static String of(String vocalised) {
    StringBuilder sounds = new StringBuilder(vocalised.length() + 4);
    for (int i = 0; i < vocalised.length(); i++) {
      char c = vocalised.charAt(i);
      switch (c) {
        case FATHA -> sounds.append('a');
        case DAMMA -> sounds.append('u');
        case KASRA -> sounds.append('i');
        case SUKUN -> {}
        case SHADDA -> doubleConsonant(sounds);
        case 'أ', 'إ', 'ؤ', 'ئ', 'ء' -> sounds.append(HAMZA);
        case 'آ' -> sounds.append(HAMZA).append('A');
        case 'ا' -> alif(sounds, 'A', i == 0);
        case 'ى' -> alif(sounds, 'Y', false);
        default -> {
          if (c < 'ب' || c > 'ي') {
            throw new IllegalArgumentException("no Arabic letter: " + c);
          }
          sounds.append(c);
        }
      }
    }
    return sounds.toString();
  }

  private static void doubleConsonant(StringBuilder sounds) {
    int last = sounds.length() - 1;
    if (last >= 0 && isVowel(sounds.charAt(last))) {
      char vowel = sounds.charAt(last);
      sounds.setLength(last);
      sounds.append(last > 0 ? sounds.charAt(last - 1) : SHADDA).append(vowel);
    } else if (last >= 0) {
      sounds.append(sounds.charAt(last));
    }
  }

  private static void alif(StringBuilder sounds, char longVowel, boolean first) {
    if (first) {
      sounds.append(WASL);
      return;
    }
    int last = sounds.length() - 1;
    if (sounds.charAt(last) == 'a') {
      sounds.setLength(last);
    }
    sounds.append(longVowel);
  }

  static boolean isVowel(char c) {
    return c < HAMZA && c != 'O';
  }

  static boolean isConsonant(char c) {
    return c >= HAMZA;
  }

  /** The sound {@code fromEnd} places before the last (0 is the last), a blank if there is none. */
  static char last(String sounds, int fromEnd) {
    int at = sounds.length() - 1 - fromEnd;
    return at < 0 ? ' ' : sounds.charAt(at);
  }

  static String cut(String sounds, int count) {
    return sounds.substring(0, sounds.length() - count);
  }

  /** Whether it ends in two consonants alike: مدّ. */
  static boolean endsDoubled(String sounds) {
    return sounds.length() > 2
        && isConsonant(last(sounds, 0))
        && last(sounds, 0) == last(sounds, 1);
  }

  /** Whether it ends in long a: رمى، دعا. */
  static boolean endsLong(String sounds) {
    return last(sounds, 0) == 'A' || last(sounds, 0) == 'Y';
  }

  /**
   * The doubled end taken apart before an ending that begins with a consonant: madd gives madad,
   * astamirr gives astamrir (the vowel moves where the syllable before it is open).
   */
  static String undouble(String sounds, char vowel) {
    char consonant = last(sounds, 0);
    String stem = cut(sounds, 2);
    char short1 = last(stem, 0);
    boolean open =
        (short1 == 'a' || short1 == 'i' || short1 == 'u')
            && stem.length() > 3
            && isVowel(last(stem, 2));
    return open
        ? cut(stem, 1) + consonant + short1 + consonant
        : stem + consonant + vowel + consonant;
  }

  /** Every vowel but the last turned into one, the last into another: katab gives kutib. */
  static String melody(String sounds, char others, char lastVowel) {
    StringBuilder out = new StringBuilder(sounds.length() + 2);
    boolean last = true;
    for (int i = sounds.length() - 1; i >= 0; i--) {
      char c = sounds.charAt(i);
      if (!isVowel(c)) {
        out.append(c);
        continue;
      }
      char vowel = last ? lastVowel : others;
      last = false;
      boolean isLong = c == 'A' || c == 'Y';
      if (!isLong) {
        out.append(vowel);
      } else if (vowel == 'a') {
        out.append(c);
      } else {
        out.append(vowel == 'u' ? 'U' : 'I');
      }
    }
    return out.reverse().toString();
  }

  /** A vowel and a weak letter that shape each other: uy gives uw, iw gives iy (أوقظ، إيصال). */
  static String settle(String sounds) {
    StringBuilder out = new StringBuilder(sounds);
    for (int i = 1; i < out.length(); i++) {
      char next = i + 1 < out.length() ? out.charAt(i + 1) : ' ';
      boolean closed = isConsonant(next) && next != out.charAt(i);
      if (closed && out.charAt(i) == YA && out.charAt(i - 1) == 'u') {
        out.setCharAt(i, WAW);
      } else if (closed && out.charAt(i) == WAW && out.charAt(i - 1) == 'i') {
        out.setCharAt(i, YA);
      }
    }
    return out.toString();
  }

  /**
   * Two hamzas that open a word, the second without a vowel, become one and a long vowel: أأكل
   * gives آكل, أؤمن gives أومن.
   */
  static String openingHamzas(String sounds) {
    if (sounds.length() > 3
        && sounds.charAt(0) == HAMZA
        && sounds.charAt(2) == HAMZA
        && isConsonant(sounds.charAt(3))
        && sounds.charAt(3) != HAMZA) {
      String rest = sounds.substring(3);
      return switch (sounds.charAt(1)) {
        case 'a' -> HAMZA + "A" + rest;
        case 'u' -> HAMZA + "u" + WAW + rest;
        default -> HAMZA + "i" + YA + rest;
      };
    }
    return sounds;
  }
}
