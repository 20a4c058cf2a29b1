/**
 * The messages of object headers: a record for each, and the functions between it and its bytes,
 * which know of nothing else in the file.
 */
package org.anam.storage.direct.message;
