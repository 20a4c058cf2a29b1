/** Copies of what a file has into a new one, whether the mapping has a use for it or not. */
package org.anam.storage.direct.copy;
