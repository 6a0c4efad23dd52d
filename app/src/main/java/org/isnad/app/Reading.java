package org.isnad.app;

import java.util.List;
import java.util.Optional;
import org.isnad.engine.Engine;
import org.isnad.engine.Invariants;
import org.isnad.io.Arrival;
import org.isnad.io.Incoming;
import org.isnad.io.Parcel;
import org.isnad.io.Reason;
import org.isnad.io.RecordWriter;
import org.isnad.io.Rejection;
import org.isnad.io.Unpacker;
import org.isnad.model.ArticleRecord;

/** What is done with one article, from its bytes to its record's. Shared between threads. */
final class Reading {
  private final Unpacker unpacker;
  private final Engine engine;
  private final RecordWriter writer;
  private final boolean verify;

  Reading(Unpacker unpacker, Engine engine, RecordWriter writer, boolean verify) {
    this.unpacker = unpacker;
    this.engine = engine;
    this.writer = writer;
    this.verify = verify;
  }

  /**
   * What came of an article.
   *
   * @param record empty if the article was rejected
   * @param complaints lines for standard error that end the run with code 1
   * @param notices lines for standard error
   */
  record Result(Optional<byte[]> record, List<String> complaints, List<String> notices) {}

  Result read(Parcel parcel) {
    Incoming incoming = unpacker.unpack(parcel);
    if (incoming instanceof Rejection rejection) {
      return new Result(Optional.empty(), List.of(rejection.toString()), List.of());
    }
    Arrival arrival = (Arrival) incoming;
    String place = place(arrival);
    try {
      ArticleRecord record = engine.read(arrival.article());
      List<String> breaches =
          verify
              ? Invariants.breaches(record).stream()
                  .map(breach -> place + "broken record: " + breach + " \u2013 please report it")
                  .toList()
              : List.of();
      return new Result(
          Optional.of(writer.record(record)),
          breaches,
          arrival.notices().stream().map(notice -> place + notice).toList());
    } catch (RuntimeException | StackOverflowError e) {
      return new Result(Optional.empty(), List.of(failure(arrival, e).toString()), List.of());
    }
  }

  private static String place(Arrival arrival) {
    return arrival.source() + (arrival.line() > 0 ? ":" + arrival.line() : "") + ": ";
  }

  private static Rejection failure(Arrival arrival, Throwable e) {
    StackTraceElement[] trace = e.getStackTrace();
    return new Rejection(
        arrival.source(),
        arrival.line(),
        Reason.FAILED,
        "Isnad failed on this article: " + e + (trace.length > 0 ? " at " + trace[0] : ""),
        "please report it with the article");
  }
}
