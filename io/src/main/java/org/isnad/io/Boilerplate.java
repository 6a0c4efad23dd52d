package org.isnad.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Takes out of a page what is not the article: by element (nav, aside, figure …), by role, by words
 * in class and id (related, share, comments …). An element that holds most of the page's paragraphs
 * is never taken out, whatever it is called.
 */
final class Boilerplate {
  private static final String ELEMENTS =
      "script, style, noscript, template, iframe, object, embed, svg, canvas, video, audio, picture,"
          + " nav, aside, footer, form, button, select, textarea, input, figure, figcaption, dialog,"
          + " menu, [hidden], [aria-hidden=true], [role=navigation], [role=complementary],"
          + " [role=banner], [role=contentinfo], [role=dialog], [role=search], [role=alert]";

  private static final Set<String> WORDS =
      Set.of(
          "related",
          "recommended",
          "recommend",
          "recommendations",
          "share",
          "sharing",
          "social",
          "comment",
          "comments",
          "disqus",
          "cookie",
          "cookies",
          "consent",
          "gdpr",
          "newsletter",
          "subscribe",
          "subscription",
          "signup",
          "breadcrumb",
          "breadcrumbs",
          "menu",
          "nav",
          "navbar",
          "navigation",
          "sidebar",
          "ad",
          "ads",
          "advert",
          "advertisement",
          "adsbygoogle",
          "banner",
          "promo",
          "promotion",
          "sponsored",
          "tags",
          "taglist",
          "keywords",
          "caption",
          "credit",
          "byline",
          "popular",
          "trending",
          "mostread",
          "widget",
          "footer",
          "toolbar",
          "print",
          "copyright",
          "paywall",
          "modal",
          "popup",
          "overlay",
          "masthead",
          "ticker",
          "pagination",
          "pager",
          "readmore",
          "seealso",
          "readalso",
          "also",
          "teaser",
          "outbrain",
          "taboola",
          "timestamp",
          "dateline",
          "meta",
          "hidden",
          "invisible",
          "skip",
          "bio");

  /** Words that mark the article itself and weigh more than those above. */
  private static final Set<String> ARTICLE_WORDS =
      Set.of("article", "body", "content", "story", "entry", "post", "text", "main", "page");

  /** An element with more than this share of the page's paragraph text is kept. */
  private static final double MOST = 0.5;

  /** Letters around a time below which a line only says when the page came out. */
  private static final int STAMP = 40;

  private Boilerplate() {}

  static void remove(Document page) {
    int all = paragraphText(page);
    page.select("script, style, noscript, template, iframe, svg, button").remove();
    page.select("time").forEach(Boilerplate::removeStamp);
    List<Element> candidates = new ArrayList<>(page.select(ELEMENTS));
    for (Element e : page.body().getAllElements()) {
      if (isNamedSo(e) || isInvisible(e)) {
        candidates.add(e);
      }
    }
    for (Element e : candidates) {
      if (e.parent() != null && paragraphText(e) <= all * MOST) {
        e.remove();
      }
    }
  }

  /**
   * A {@code time} that stands for itself or in a line about the article; one in a sentence stays.
   */
  private static void removeStamp(Element time) {
    Element parent = time.parent();
    if (parent == null || !parent.nameIs("p")) {
      time.remove();
    } else if (parent.text().length() - time.text().length() < STAMP) {
      parent.remove();
    }
  }

  private static boolean isNamedSo(Element e) {
    String name = e.className() + " " + e.id();
    if (name.isBlank() || e.nameIs("body") || e.nameIs("html")) {
      return false;
    }
    boolean boilerplate = false;
    for (String word : words(name)) {
      if (ARTICLE_WORDS.contains(word) && e.nameIs("article")) {
        return false;
      }
      boilerplate |= WORDS.contains(word);
    }
    return boilerplate;
  }

  /** {@code inline-related} and {@code relatedLinks} in lower-case words. */
  private static String[] words(String name) {
    StringBuilder spaced = new StringBuilder(name.length() + 8);
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Character.isUpperCase(c) && i > 0 && Character.isLowerCase(name.charAt(i - 1))) {
        spaced.append(' ');
      }
      spaced.append(Character.isLetterOrDigit(c) ? c : ' ');
    }
    return spaced.toString().toLowerCase(Locale.ROOT).split(" +", -1);
  }

  private static boolean isInvisible(Element e) {
    String style = e.attr("style");
    if (style.isEmpty()) {
      return false;
    }
    String plain = style.toLowerCase(Locale.ROOT).replace(" ", "");
    return plain.contains("display:none") || plain.contains("visibility:hidden");
  }

  /** Length of the text in paragraphs under an element, links left out. */
  private static int paragraphText(Element e) {
    int length = 0;
    for (Element p : e.getElementsByTag("p")) {
      length += p.text().length();
      for (Element link : p.getElementsByTag("a")) {
        length -= link.text().length();
      }
    }
    return length;
  }
}
