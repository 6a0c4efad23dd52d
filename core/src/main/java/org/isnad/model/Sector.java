package org.isnad.model;

/** The part of society that an actor belongs to, in the codes of the field (CAMEO, PLOVER). */
public enum Sector {
  /** Executive: heads of state, ministries, embassies. */
  GOV,
  LEG,
  JUD,
  MIL,
  /** Police and security forces. */
  COP,
  SPY,
  /** Party. */
  PTY,
  OPP,
  /** Armed non-state actors. */
  REB,
  IGO,
  NGO,
  MED,
  BUS,
  EDU,
  REL,
  LAB,
  /** Civilians. */
  CVL
}
