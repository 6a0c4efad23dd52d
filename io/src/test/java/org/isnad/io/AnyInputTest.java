package org.isnad.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.isnad.engine.Engine;
import org.isnad.engine.Invariants;
import org.isnad.language.LanguageCheck;
import org.isnad.model.ArticleRecord;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Whatever comes in, something sensible comes out. Seeds are in the names of failures. */
class AnyInputTest {
  private static final int ROUNDS = 400;

  private final Unpacker unpacker = new Unpacker(LanguageCheck.packaged(), null, null);
  private final Engine engine = Engine.packaged();

  @Test
  void randomBytesAreRejectedOrRead() {
    for (int seed = 0; seed < ROUNDS; seed++) {
      Random random = new Random(seed);
      byte[] bytes = new byte[random.nextInt(3000)];
      random.nextBytes(bytes);
      if (seed % 3 == 1) {
        for (int i = 0; i < bytes.length; i++) {
          bytes[i] = (byte) (bytes[i] | 0x80);
        }
      }
      check(bytes, "random bytes, seed " + seed);
    }
  }

  @Test
  void mutatedArticlesAreRejectedOrRead() throws IOException {
    List<byte[]> articles = examples();
    for (int seed = 0; seed < ROUNDS; seed++) {
      Random random = new Random(seed);
      byte[] bytes = articles.get(seed % articles.size()).clone();
      int changes = 1 + random.nextInt(40);
      for (int i = 0; i < changes && bytes.length > 0; i++) {
        int at = random.nextInt(bytes.length);
        switch (random.nextInt(4)) {
          case 0 -> bytes[at] = (byte) random.nextInt(256);
          case 1 -> bytes[at] = (byte) "<>{}\"\\:«»()".charAt(random.nextInt(11));
          case 2 -> {
            int from = random.nextInt(bytes.length);
            int length = Math.min(random.nextInt(200), bytes.length - Math.max(at, from));
            System.arraycopy(bytes, from, bytes, at, length);
          }
          default -> bytes = java.util.Arrays.copyOf(bytes, Math.max(1, bytes.length - at / 20));
        }
      }
      check(bytes, "mutated article, seed " + seed);
    }
  }

  private static List<byte[]> examples() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("../examples/articles"))) {
      List<byte[]> all = new ArrayList<>();
      for (Path file : files.sorted().toList()) {
        all.add(Files.readAllBytes(file));
      }
      return all;
    }
  }

  private void check(byte[] bytes, String what) {
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          Intake intake = new Intake(List.of("-"), new ByteArrayInputStream(bytes));
          for (Optional<Parcel> p = intake.next(); p.isPresent(); p = intake.next()) {
            if (unpacker.unpack(p.get()) instanceof Arrival arrival) {
              check(engine.read(arrival.article()), what);
            }
          }
        },
        what);
  }

  private static void check(ArticleRecord record, String what) throws IOException {
    assertThat(Invariants.breaches(record)).as(what).isEmpty();
    byte[] json = Format.JSONL.writer(false).record(record);
    int tokens = 0;
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      while (parser.nextToken() != null) {
        tokens++;
      }
    }
    assertThat(tokens).as(what).isGreaterThan(20);
    assertThat(Format.TEXT.writer(false).record(record)).as(what).isNotEmpty();
    assertThat(Format.HTML.writer(false).record(record)).as(what).isNotEmpty();
  }
}
