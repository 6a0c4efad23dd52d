package org.isnad.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.isnad.data.DataException;
import org.isnad.data.Lexicon;
import org.isnad.events.Trigger.Limit;
import org.junit.jupiter.api.Test;

class TriggerTableTest {
  private static final String COLUMNS =
      "id\ttype\tmode\tpos\tword\tverb\tactor\trecipient\tcameo\tlimits\tsource\texamples\tnegatives\n";

  private static Trigger withLimits(String limits) {
    String table =
        COLUMNS + "e.x\tACCUSE\t\tnoun\tنقد\t\tidafa\tل\t111\t" + limits + "\tusage\t{نقد}\t\n";
    byte[] bytes = table.getBytes(StandardCharsets.UTF_8);
    Lexicon lexicon =
        path -> path.equals(TriggerTable.FILE) ? Optional.of(bytes) : Optional.empty();
    return new TriggerTable(lexicon).ofWord("نقد").get(0);
  }

  @Test
  void whoeverTheRecipientMustBeThereMustBeOne() {
    assertThat(withLimits("recipient=host").limits().has(Limit.RECIPIENT_REQUIRED)).isTrue();
    assertThat(withLimits("recipient=political").limits().has(Limit.RECIPIENT_REQUIRED)).isTrue();
    assertThat(withLimits("tight").limits().all()).containsExactly(Limit.TIGHT);
  }

  @Test
  void anUnknownLimitIsAFault() {
    assertThatThrownBy(() -> withLimits("actor=politcal"))
        .isInstanceOf(DataException.class)
        .hasMessageContaining("actor=politcal");
  }
}
