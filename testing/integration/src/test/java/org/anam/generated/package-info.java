/** What the processor generates for its golden programs is compiled and run. */
package org.anam.generated;
