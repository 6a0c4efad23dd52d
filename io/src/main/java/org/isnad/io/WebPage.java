package org.isnad.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A web page with one article: its title, outlet, author and date from linked data (JSON-LD), Open
 * Graph and other meta elements, {@code time} and headings; its body by where the text is dense,
 * without menus, related links, captions, share buttons, cookie notices and comments. One paragraph
 * a line.
 */
final class WebPage {
  private WebPage() {}

  static Draft parse(String html) throws UnfitException {
    Document page = Jsoup.parse(html);
    LinkedData data = LinkedData.of(page);
    String outlet = outlet(page, data);
    Optional<String> title = title(page, data, outlet);
    Optional<String> published = published(page, data);
    Optional<String> author =
        data.author().or(() -> meta(page, "author", "article:author", "dc.creator"));
    Optional<String> url = url(page, data);
    Boilerplate.remove(page);
    List<String> paragraphs = new ArrayList<>(ArticleBody.paragraphs(page));
    title.ifPresent(t -> dropRepeatedTitle(paragraphs, t));
    if (paragraphs.isEmpty()) {
      throw new UnfitException(
          Reason.NO_ARTICLE,
          "no article text in this page",
          "give a page with one article, or its text as .txt");
    }
    return new Draft(
        null,
        title.orElse(null),
        outlet,
        author.orElse(null),
        published.orElse(null),
        url.orElse(null),
        String.join("\n", paragraphs) + "\n");
  }

  private static void dropRepeatedTitle(List<String> paragraphs, String title) {
    if (!paragraphs.isEmpty() && paragraphs.get(0).equals(title)) {
      paragraphs.remove(0);
    }
  }

  private static @Nullable String outlet(Document page, LinkedData data) {
    return meta(page, "og:site_name")
        .or(data::publisher)
        .or(() -> meta(page, "application-name", "dc.publisher", "twitter:site"))
        .orElse(null);
  }

  private static Optional<String> title(Document page, LinkedData data, @Nullable String outlet) {
    return data.headline()
        .or(() -> meta(page, "og:title", "twitter:title", "dc.title"))
        .or(() -> onlyHeading(page))
        .or(() -> text(page.title()))
        .map(title -> withoutOutlet(title, outlet))
        .map(title -> fullHeading(page, title));
  }

  /** The one {@code h1} of the page, or the first inside an {@code article}. */
  private static Optional<String> onlyHeading(Document page) {
    List<Element> headings = page.select("article h1");
    if (headings.isEmpty()) {
      headings = page.select("h1");
    }
    return headings.isEmpty() ? Optional.empty() : text(headings.get(0).text());
  }

  /** Meta elements may cut a long title short; the heading then has it whole. */
  private static String fullHeading(Document page, String title) {
    String start = title.replaceFirst("(\\.\\.\\.|…)$", "").strip();
    return onlyHeading(page).filter(h -> !start.equals(title) && h.startsWith(start)).orElse(title);
  }

  /** {@code عنوان | الجريدة} without the outlet's name. */
  private static String withoutOutlet(String title, @Nullable String outlet) {
    for (String bar : List.of(" | ", " - ", " – ", " — ", " :: ", " » ")) {
      int at = title.lastIndexOf(bar);
      if (at > 0) {
        String tail = title.substring(at + bar.length()).strip();
        boolean isOutlet =
            outlet != null && (tail.equalsIgnoreCase(outlet) || outlet.startsWith(tail));
        if (isOutlet || (bar.equals(" | ") && outlet == null)) {
          return title.substring(0, at).strip();
        }
      }
    }
    return title;
  }

  private static Optional<String> published(Document page, LinkedData data) {
    return data.published()
        .or(
            () ->
                meta(
                    page,
                    "article:published_time",
                    "og:published_time",
                    "article:published",
                    "datepublished",
                    "pubdate",
                    "publishdate",
                    "publish-date",
                    "parsely-pub-date",
                    "sailthru.date",
                    "dc.date.issued",
                    "dc.date",
                    "dcterms.created",
                    "date"))
        .or(() -> time(page));
  }

  /** The first {@code time} of the article, of its heading, or of the page, best a marked one. */
  private static Optional<String> time(Document page) {
    for (String where :
        List.of(
            "[itemprop=datePublished]",
            "time[pubdate]",
            "article > header time",
            "article time",
            "main time",
            "time")) {
      for (Element e : page.select(where)) {
        for (String value : List.of(e.attr("datetime"), e.attr("content"), e.text())) {
          if (Dates.parse(value).isPresent()) {
            return Optional.of(value.strip());
          }
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> url(Document page, LinkedData data) {
    Element canonical = page.selectFirst("link[rel=canonical]");
    Optional<String> link = canonical == null ? Optional.empty() : text(canonical.attr("href"));
    return link.filter(u -> u.startsWith("http")).or(() -> meta(page, "og:url")).or(data::url);
  }

  /** The content of the first meta element with one of the names, in the order of the names. */
  private static Optional<String> meta(Document page, String... names) {
    for (String name : names) {
      for (Element e : page.getElementsByTag("meta")) {
        if (e.attr("property").equalsIgnoreCase(name)
            || e.attr("name").equalsIgnoreCase(name)
            || e.attr("itemprop").equalsIgnoreCase(name)) {
          Optional<String> content = text(e.attr("content"));
          if (content.isPresent()) {
            return content;
          }
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> text(String value) {
    String text = value.replaceAll("\\s+", " ").strip();
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }
}
