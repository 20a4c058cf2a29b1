/** The elements of datasets, from one piece or from chunks, as the bytes that the file has. */
package org.anam.storage.direct.read.data;
