package org.isnad.bench.times;

import java.util.List;
import org.isnad.engine.Engine;
import org.isnad.model.Article;

/** Isnad itself: the whole engine, all of whose stages count in its speed. */
final class Isnad implements TimeTagger {
  private final Engine engine = Engine.packaged();

  @Override
  public String name() {
    return "Isnad";
  }

  @Override
  public List<FoundTime> times(Article article) {
    return engine.read(article).times().stream()
        .map(time -> new FoundTime(time.span(), time.value()))
        .toList();
  }
}
