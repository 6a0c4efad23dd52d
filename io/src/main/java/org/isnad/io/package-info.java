/**
 * Reading and writing: files, folders and streams to articles; records to text, JSON and HTML.
 *
 * <p>Reading has two steps, so that the slow one can run on many threads: {@link
 * org.isnad.io.Intake} cuts the sources into {@link org.isnad.io.Parcel}s in their order, {@link
 * org.isnad.io.Unpacker} turns a parcel into an {@link org.isnad.io.Incoming} article or a {@link
 * org.isnad.io.Rejection} that says why not.
 */
@NullMarked
package org.isnad.io;

import org.jspecify.annotations.NullMarked;
