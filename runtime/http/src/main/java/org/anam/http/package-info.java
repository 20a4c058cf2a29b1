/**
 * HDF5 files on HTTP servers and object stores: {@link org.anam.http.HttpRanges} reads them by
 * ranges.
 */
package org.anam.http;
