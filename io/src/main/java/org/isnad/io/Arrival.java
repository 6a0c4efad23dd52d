package org.isnad.io;

import java.util.List;
import org.isnad.model.Article;

/**
 * An article that came in.
 *
 * @param notices what was left out or not understood, in plain words; mostly empty
 */
public record Arrival(String source, int line, Article article, List<String> notices)
    implements Incoming {
  public Arrival {
    notices = List.copyOf(notices);
  }
}
