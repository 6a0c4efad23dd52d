package org.isnad.bench.times;

import java.util.List;
import org.isnad.model.Article;

/** Finds the times of an article. */
interface TimeTagger {
  String name();

  List<FoundTime> times(Article article);
}
