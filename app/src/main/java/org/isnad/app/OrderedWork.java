package org.isnad.app;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/**
 * Work on many threads whose results come out in the order in which the work came in. What is under
 * way is bounded by number and by size, so that memory does not grow with the input.
 */
final class OrderedWork {
  private static final int AHEAD = 16;
  private static final long SIZE_AHEAD = 16_000_000;

  private OrderedWork() {}

  private record Pending<O>(int size, Future<O> result) {}

  /**
   * Takes from {@code in} until it is empty, works on {@code jobs} threads, hands the results on in
   * order. Taking in and handing on are done by the calling thread.
   */
  static <I, O> void run(
      int jobs,
      Supplier<Optional<? extends I>> in,
      ToIntFunction<I> size,
      Function<I, O> work,
      Consumer<O> out) {
    if (jobs == 1) {
      for (Optional<? extends I> i = in.get(); i.isPresent(); i = in.get()) {
        out.accept(work.apply(i.get()));
      }
      return;
    }
    ExecutorService threads = Executors.newFixedThreadPool(jobs);
    try {
      Deque<Pending<O>> pending = new ArrayDeque<>();
      long sizeAhead = 0;
      while (true) {
        Optional<? extends I> item = in.get();
        while (!pending.isEmpty()
            && (item.isEmpty()
                || pending.size() >= jobs * AHEAD
                || sizeAhead > SIZE_AHEAD
                || pending.getFirst().result().isDone())) {
          Pending<O> first = pending.removeFirst();
          sizeAhead -= first.size();
          out.accept(get(first.result()));
        }
        if (item.isEmpty()) {
          return;
        }
        I value = item.get();
        int bytes = size.applyAsInt(value);
        sizeAhead += bytes;
        pending.addLast(new Pending<>(bytes, threads.submit(() -> work.apply(value))));
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static <O> O get(Future<O> result) {
    try {
      return result.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      if (e.getCause() instanceof Error failure) {
        throw failure;
      }
      throw new IllegalStateException(e);
    }
  }
}
