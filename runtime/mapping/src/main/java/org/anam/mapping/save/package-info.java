/**
 * Saves objects: carries their members from codecs to the groups, attributes and datasets of a
 * file. Callers hold {@link org.anam.storage.StorageLock}.
 */
package org.anam.mapping.save;
