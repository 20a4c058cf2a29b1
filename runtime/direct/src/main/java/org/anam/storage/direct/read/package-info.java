/** Files, groups, attributes and datasets of the port that are open for reading. */
package org.anam.storage.direct.read;
