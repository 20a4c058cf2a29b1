/** The checksums that the format has. */
package org.anam.storage.direct.checksum;
