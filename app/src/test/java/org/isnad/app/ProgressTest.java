package org.isnad.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private long now;
  private long read;

  @Test
  void shortWorkIsDoneInSilence() {
    Progress progress = progress(true, true);
    now = 1_900_000_000L;
    progress.step();
    progress.clear();
    assertThat(err.size()).isZero();
  }

  @Test
  void aTerminalShowsRateShareAndTimeLeftOnOneLine() {
    Progress progress = progress(true, true);
    for (int i = 0; i < 4999; i++) {
      progress.step();
    }
    now = 5_000_000_000L;
    read = 250;
    progress.step();
    progress.clear();
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo("\r\u001B[K5,000 articles, 1,000 a second, 25 %, 15 s left\r\u001B[K");
  }

  @Test
  void aLogGetsALineNowAndThen() {
    Progress progress = progress(true, false);
    for (int second = 1; second <= 32; second++) {
      now = second * 1_000_000_000L;
      progress.step();
    }
    assertThat(err.toString(StandardCharsets.UTF_8).lines())
        .hasSize(2)
        .allMatch(line -> line.startsWith("isnad: "));
  }

  @Test
  void quietIsQuiet() {
    Progress progress = progress(false, true);
    now = 60_000_000_000L;
    progress.step();
    assertThat(err.size()).isZero();
  }

  @Test
  void durationsAreForPeople() {
    assertThat(Progress.duration(59)).isEqualTo("59 s");
    assertThat(Progress.duration(185)).isEqualTo("3 min 5 s");
    assertThat(Progress.duration(4800)).isEqualTo("1 h 20 min");
  }

  private Progress progress(boolean shown, boolean terminal) {
    Console console =
        new Console(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            terminal,
            false);
    return new Progress(console, shown, () -> now, () -> read, () -> OptionalLong.of(1000));
  }
}
