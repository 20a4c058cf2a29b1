/** The creating side of the port: turns Anam's values into messages and data of a new file. */
package org.anam.storage.direct.create;
