package org.isnad.data;

import java.util.List;
import java.util.stream.Collectors;

/** The lexicon can't be used as it stands; says what is wrong, file and line. */
public final class DataException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Fault> faults;

  public DataException(List<Fault> faults) {
    super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
    this.faults = List.copyOf(faults);
  }

  public DataException(Fault fault) {
    this(List.of(fault));
  }

  public List<Fault> faults() {
    return faults;
  }
}
