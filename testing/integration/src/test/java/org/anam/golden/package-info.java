/** The golden files are loaded and saved, and compared with what Python read. */
package org.anam.golden;
