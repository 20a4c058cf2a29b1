/** The memory that holds the elements of arrays, as bytes: for files and messages alike. */
package org.anam.array.memory;
