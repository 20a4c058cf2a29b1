/**
 * How a save or load tells the program of its progress, and what becomes of exceptions that the
 * program's own code throws meanwhile.
 */
package org.anam.mapping.progress;
