/** Reads the tables of {@code data/ar} and says where and how they are wrong. */
@NullMarked
package org.isnad.data;

import org.jspecify.annotations.NullMarked;
