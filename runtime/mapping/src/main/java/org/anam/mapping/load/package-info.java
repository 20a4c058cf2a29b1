/**
 * Loads objects: carries their members from the groups, attributes and datasets of a file to
 * codecs. Callers hold {@link org.anam.storage.StorageLock}.
 */
package org.anam.mapping.load;
