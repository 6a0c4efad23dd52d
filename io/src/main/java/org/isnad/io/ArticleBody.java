package org.isnad.io;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Finds where a page's text is dense, after Readability: each block of text counts wholly for the
 * element around it and half for the one around that; the element that counts most is the article.
 */
final class ArticleBody {
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "section",
          "article",
          "main",
          "body",
          "blockquote",
          "li",
          "ul",
          "ol",
          "dl",
          "dd",
          "dt",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "pre",
          "table",
          "tbody",
          "tr",
          "td",
          "th",
          "header",
          "address",
          "center",
          "details",
          "summary",
          "hr",
          "fieldset");

  /** Lines that lead out of the article, as they begin. */
  private static final List<String> SIGNPOSTS =
      List.of(
          "اقرأ أيضا",
          "اقرأ ايضا",
          "اقرأ المزيد",
          "إقرأ أيضا",
          "اقرأوا أيضا",
          "شاهد أيضا",
          "شاهد ايضا",
          "طالع أيضا",
          "مواضيع ذات صلة",
          "موضوعات ذات صلة",
          "أخبار ذات صلة",
          "مقالات ذات صلة",
          "تابعوا آخر",
          "تابعونا على",
          "للمزيد من",
          "Read more",
          "Read also",
          "See also");

  private static final int SHORT = 25;
  private static final double LINKS = 0.5;

  private ArticleBody() {}

  /** The article's paragraphs in order, each one line without empty space around it. */
  static List<String> paragraphs(Document page) {
    List<Block> blocks = blocks(page.body());
    Element best = densest(page, blocks);
    List<String> paragraphs = new ArrayList<>();
    for (Block block : blocks) {
      if (isWithin(block.element, best) && !block.isLinks() && !isSignpost(block.text)) {
        paragraphs.add(block.text);
      }
    }
    return paragraphs;
  }

  /** A run of text without a block's border inside, the element it stands in, its link text. */
  private record Block(Element element, String text, int linked) {
    boolean isLinks() {
      return linked > text.length() * LINKS;
    }
  }

  private static List<Block> blocks(Element body) {
    BlockReader reader = new BlockReader();
    reader.block.push(body);
    body.traverse(reader);
    reader.flush();
    return reader.blocks;
  }

  private static final class BlockReader implements NodeVisitor {
    private final List<Block> blocks = new ArrayList<>();
    private final ArrayDeque<Element> block = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private int linked;
    private int links;

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode words) {
        String value = words.getWholeText();
        text.append(value);
        linked += links > 0 ? value.strip().length() : 0;
      } else if (node instanceof Element e && depth > 0) {
        if (BLOCKS.contains(e.normalName())) {
          flush();
          block.push(e);
        } else if (e.nameIs("br")) {
          flush();
        } else if (e.nameIs("a")) {
          links++;
        }
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element e && depth > 0) {
        if (BLOCKS.contains(e.normalName())) {
          flush();
          block.pop();
        } else if (e.nameIs("a")) {
          links--;
        }
      }
    }

    void flush() {
      String line = oneLine(text);
      if (!line.isEmpty()) {
        blocks.add(new Block(block.getFirst(), line, linked));
      }
      text.setLength(0);
      linked = 0;
    }
  }

  /** Runs of white space, no-break space among it, as one space. */
  private static String oneLine(CharSequence text) {
    StringBuilder line = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
      if (!space) {
        line.append(c);
      } else if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      }
    }
    return line.toString().strip();
  }

  private static Element densest(Document page, List<Block> blocks) {
    Map<Element, Double> worth = new HashMap<>();
    List<Element> order = new ArrayList<>();
    for (Block block : blocks) {
      if (block.text.length() < SHORT || block.isLinks()) {
        continue;
      }
      double length = block.text.length() - block.linked;
      boolean own = !block.element.nameIs("p") && !block.element.nameIs("li");
      Element at = own ? block.element : parent(block.element);
      double share = length;
      for (int up = 0; up < 3 && at != null; up++) {
        if (worth.merge(at, share, Double::sum) == share) {
          order.add(at);
        }
        share /= 2;
        at = at.parent();
      }
    }
    Element best = page.body();
    double most = 0;
    for (Element e : order) {
      double value = worth.getOrDefault(e, 0.0) * bonus(e);
      if (value > most) {
        most = value;
        best = e;
      }
    }
    return widened(best, blocks);
  }

  private static Element parent(Element e) {
    Element parent = e.parent();
    return parent == null ? e : parent;
  }

  private static double bonus(Element e) {
    if (e.attr("itemprop").equals("articleBody")) {
      return 3;
    }
    return e.nameIs("article") ? 1.25 : e.nameIs("body") ? 0.8 : 1;
  }

  /** The element around the best one, where it has a good deal more of the page's plain text. */
  private static Element widened(Element best, List<Block> blocks) {
    Map<Element, Integer> within = new HashMap<>();
    Element wide = best;
    for (Element at = best.parent(); at != null && !at.nameIs("html"); at = at.parent()) {
      int inner = within.computeIfAbsent(wide, e -> plainText(e, blocks));
      int outer = within.computeIfAbsent(at, e -> plainText(e, blocks));
      if (outer > inner * 1.3) {
        wide = at;
      }
      if (at.nameIs("article") || at.nameIs("main")) {
        break;
      }
    }
    return best.attr("itemprop").equals("articleBody") ? best : wide;
  }

  private static int plainText(Element around, List<Block> blocks) {
    int length = 0;
    for (Block block : blocks) {
      if (!block.isLinks() && block.text.length() >= SHORT && isWithin(block.element, around)) {
        length += block.text.length() - block.linked;
      }
    }
    return length;
  }

  private static boolean isWithin(Element e, Element around) {
    for (Element at = e; at != null; at = at.parent()) {
      if (at.equals(around)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSignpost(String line) {
    return line.length() < 200 && SIGNPOSTS.stream().anyMatch(line::startsWith);
  }
}
