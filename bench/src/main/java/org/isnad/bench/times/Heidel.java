package org.isnad.bench.times;

import de.unihd.dbs.heideltime.standalone.Config;
import de.unihd.dbs.heideltime.standalone.DocumentType;
import de.unihd.dbs.heideltime.standalone.HeidelTimeStandalone;
import de.unihd.dbs.heideltime.standalone.OutputType;
import de.unihd.dbs.heideltime.standalone.POSTagger;
import de.unihd.dbs.heideltime.standalone.exceptions.DocumentCreationTimeMissingException;
import de.unihd.dbs.uima.annotator.heideltime.resources.Language;
import de.unihd.dbs.uima.types.heideltime.Timex3;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Properties;
import org.apache.uima.cas.text.AnnotationIndex;
import org.apache.uima.jcas.JCas;
import org.isnad.model.Article;
import org.isnad.model.Published;
import org.isnad.model.Span;

/**
 * HeidelTime 2.2.1 with its own rules for Arabic, written by hand, and its tokeniser for all
 * languages. Of its TIMEX3 the types {@code DATE} and {@code TIME} count: durations and frequencies
 * are not annotated, nor are the present, past and future as such. Articles without a date of
 * publication are read as narratives, for it takes no news without one; there it calls today the
 * present, and that counts as a time without a value.
 *
 * @see <a href="https://github.com/HeidelTime/heideltime">HeidelTime</a>
 */
final class Heidel implements TimeTagger {
  private final HeidelTimeStandalone news;
  private final HeidelTimeStandalone undated;

  Heidel() {
    Properties settings = new Properties();
    settings.setProperty(Config.CONSIDER_DATE, "true");
    settings.setProperty(Config.CONSIDER_TIME, "true");
    settings.setProperty(Config.CONSIDER_DURATION, "true");
    settings.setProperty(Config.CONSIDER_SET, "true");
    settings.setProperty(Config.CONSIDER_TEMPONYM, "false");
    settings.setProperty(Config.TYPESYSTEMHOME, "desc/type/HeidelTime_TypeSystem.xml");
    settings.setProperty(Config.UIMAVAR_DATE, "Date");
    settings.setProperty(Config.UIMAVAR_TIME, "Time");
    settings.setProperty(Config.UIMAVAR_DURATION, "Duration");
    settings.setProperty(Config.UIMAVAR_SET, "Set");
    settings.setProperty(Config.UIMAVAR_TEMPONYM, "Temponym");
    settings.setProperty(Config.UIMAVAR_LANGUAGE, "Language");
    settings.setProperty(Config.UIMAVAR_TYPETOPROCESS, "Type");
    settings.setProperty(Config.UIMAVAR_CONVERTDURATIONS, "true");
    Config.setProps(settings);
    news = tagger(DocumentType.NEWS);
    undated = tagger(DocumentType.NARRATIVES);
  }

  private static HeidelTimeStandalone tagger(DocumentType type) {
    return new HeidelTimeStandalone(
        Language.ARABIC, type, OutputType.TIMEML, null, POSTagger.NO, false);
  }

  @Override
  public String name() {
    return "HeidelTime 2.2.1";
  }

  @Override
  public List<FoundTime> times(Article article) {
    List<FoundTime> found = new ArrayList<>();
    Published published = article.published();
    String text = latinPunctuation(article.text());
    try {
      if (published == null) {
        undated.process(text, cas -> collect(cas, false, found));
      } else {
        news.process(text, noon(published.day()), cas -> collect(cas, true, found));
      }
    } catch (DocumentCreationTimeMissingException e) {
      throw new IllegalStateException("article " + article.id(), e);
    }
    return found;
  }

  /** Its tokeniser parts words from Latin punctuation alone; with Arabic it would find less. */
  private static String latinPunctuation(String text) {
    return text.replace('\u060C', ',')
        .replace('\u061B', ';')
        .replace('\u061F', '?')
        .replace('«', '"')
        .replace('»', '"');
  }

  /** HeidelTime reads the day off the clock of this machine's zone. */
  private static Date noon(LocalDate day) {
    return Date.from(day.atTime(12, 0).atZone(ZoneId.systemDefault()).toInstant());
  }

  private static String collect(JCas cas, boolean dated, List<FoundTime> found) {
    AnnotationIndex<Timex3> all = cas.getAnnotationIndex(Timex3.class);
    for (Timex3 time : all) {
      boolean wanted = time.getTimexType().equals("DATE") || time.getTimexType().equals("TIME");
      if (wanted && (!dated || Timex.isCalendar(time.getTimexValue()))) {
        found.add(
            new FoundTime(
                new Span(time.getBegin(), time.getEnd()), Timex.edtf(time.getTimexValue())));
      }
    }
    return "";
  }
}
