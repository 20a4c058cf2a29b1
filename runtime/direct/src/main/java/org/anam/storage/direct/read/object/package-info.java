/** The objects of a file as it has them: links of groups, attributes, types that are shared. */
package org.anam.storage.direct.read.object;
