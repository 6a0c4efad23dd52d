package org.isnad.bench.times;

import java.util.List;
import org.isnad.model.Article;

/** An article and the times that are annotated in it. */
record GoldArticle(Article article, List<FoundTime> times) {
  GoldArticle {
    times = List.copyOf(times);
  }
}
