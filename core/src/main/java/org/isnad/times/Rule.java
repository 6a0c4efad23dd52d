package org.isnad.times;

import org.jspecify.annotations.Nullable;

/** One family of expressions. */
interface Rule {
  /** The bit of no role: the rule may begin at a number. */
  long NUMBER = 1L << 62;

  /** Bits of the roles that an expression of the family can begin with. */
  long starts();

  /** The longest expression of the family that begins at a token; null if there is none. */
  @Nullable Found find(Scan s, int i);

  /** The bits of some roles. */
  static long bits(Role... roles) {
    long bits = 0;
    for (Role role : roles) {
      bits |= role.bit();
    }
    return bits;
  }
}
