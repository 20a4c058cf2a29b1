/** The same task by other libraries, as docs/coming-from-*.md shows it. */
package org.anam.samples.comparison;
