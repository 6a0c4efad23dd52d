package org.isnad.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.language.Language;
import org.isnad.language.LanguageCheck;
import org.isnad.model.Article;
import org.isnad.model.Published;
import org.jspecify.annotations.Nullable;

/**
 * Turns a parcel's bytes into an article in Arabic, or says why not. Immutable and safe to share
 * between threads; never throws, whatever the bytes.
 */
public final class Unpacker {
  private final LanguageCheck languages;
  private final @Nullable Published published;
  private final @Nullable String outlet;

  /**
   * @param published for articles that say nothing of it, null for unknown
   * @param outlet for articles that say nothing of it, null for unknown
   */
  public Unpacker(LanguageCheck languages, @Nullable Published published, @Nullable String outlet) {
    this.languages = languages;
    this.published = published;
    this.outlet = outlet;
  }

  /** The article in a parcel, or why there is none. */
  public Incoming unpack(Parcel parcel) {
    if (parcel instanceof Rejection rejection) {
      return rejection;
    }
    Parcel.Packed packed = (Parcel.Packed) parcel;
    try {
      return arrival(packed, draft(packed));
    } catch (UnfitException e) {
      return e.at(packed.source(), packed.line());
    }
  }

  private static Draft draft(Parcel.Packed packed) throws UnfitException {
    return switch (packed.kind()) {
      case TEXT -> PlainText.parse(TextDecoder.decode(packed.bytes()));
      case HTML -> WebPage.parse(TextDecoder.decode(packed.bytes()));
      case JSONL -> JsonLine.parse(packed.bytes());
    };
  }

  private Arrival arrival(Parcel.Packed packed, Draft draft) throws UnfitException {
    List<String> notices = new ArrayList<>();
    String body = CleanText.of(draft.body());
    String title = clean(draft.title());
    if (body.isBlank() && title == null) {
      throw new UnfitException(Reason.EMPTY, "there is no text in it", "nothing to read here");
    }
    if (body.length() > Limits.TEXT) {
      throw Limits.tooLarge("a text of " + body.length() + " characters, too much for an article");
    }
    TextDecoder.checkLetters(body);
    Language language = languages.identify(title == null ? body : title + "\n" + body);
    if (!language.isArabic()) {
      throw new UnfitException(
          Reason.LANGUAGE,
          "the text is in " + language.name() + " (" + language.code() + "), not Arabic",
          "Isnad reads Arabic only");
    }
    String id = clean(draft.id());
    String from = clean(draft.outlet());
    Article article =
        Article.of(
            id == null ? packed.id() : id,
            from == null ? outlet : from,
            title,
            clean(draft.url()),
            published(draft.published(), notices),
            language.code(),
            body);
    return new Arrival(packed.source(), packed.line(), article, notices);
  }

  private @Nullable Published published(@Nullable String written, List<String> notices) {
    String value = clean(written);
    if (value == null) {
      return published;
    }
    Optional<Published> date = Dates.parse(value);
    if (date.isEmpty()) {
      String shown = value.length() > 60 ? value.substring(0, 60) + "…" : value;
      notices.add(
          "the date \""
              + shown
              + "\" is not understood and left out \u2013 write it as 2024-10-11");
    }
    return date.orElse(published);
  }

  /** Without control characters and space around it; null if nothing is left. */
  private static @Nullable String clean(@Nullable String value) {
    if (value == null) {
      return null;
    }
    String clean = CleanText.of(value).strip();
    return clean.isEmpty() ? null : clean;
  }
}
