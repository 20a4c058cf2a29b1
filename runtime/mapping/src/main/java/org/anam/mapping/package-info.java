/**
 * The object mapping: carries the members of objects between codecs and the groups, attributes and
 * datasets of a file, by the rules of {@code docs/format.md}. Stands on {@link org.anam.storage};
 * callers hold {@link org.anam.storage.StorageLock}.
 */
package org.anam.mapping;
