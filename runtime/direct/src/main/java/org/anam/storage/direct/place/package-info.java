/** Where something is in a file, for errors, and what names can be. */
package org.anam.storage.direct.place;
