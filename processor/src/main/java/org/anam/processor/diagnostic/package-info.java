/**
 * What the compiler tells the user: codes, texts and places. Knows nothing of the other packages.
 */
package org.anam.processor.diagnostic;
