/**
 * Values that Java lacks: n-d arrays of every element type of the format, complex and unsigned
 * numbers, arrays of strings and of structures. They know nothing of files.
 */
package org.anam.array;
