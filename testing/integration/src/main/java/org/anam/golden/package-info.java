/** The classes of the golden files, and what Python read from those files. */
package org.anam.golden;
