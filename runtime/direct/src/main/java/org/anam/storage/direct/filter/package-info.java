/** The filters through which the bytes of chunks pass, and how to undo them. */
package org.anam.storage.direct.filter;
