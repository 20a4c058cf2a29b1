/**
 * Java arrays of any rank, and the flat arrays that hold their elements in files, messages and
 * {@link org.anam.array.NdArray}.
 */
package org.anam.array.flat;
