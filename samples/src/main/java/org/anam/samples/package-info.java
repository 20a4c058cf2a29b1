/** Programs that show what Anam does: the README's example, the tutorials, a long save. */
package org.anam.samples;
