package org.isnad.io;

import org.isnad.model.ArticleRecord;

/**
 * Turns records into bytes: a beginning, the records with a separator between them, an end.
 * Immutable and safe to share between threads, so that many threads can write records and one puts
 * them in order. The same record gives the same bytes. UTF-8.
 */
public sealed interface RecordWriter permits JsonRecords, TextRecords, HtmlRecords {
  /** What stands before the first record. */
  byte[] beginning();

  /** One record. */
  byte[] record(ArticleRecord record);

  /** What stands between two records. */
  byte[] separator();

  /** What stands after the last record. */
  byte[] end();
}
