package org.anam.storage;

/**
 * An open attribute of a group or dataset. It is small, lies in one piece and is written and read
 * as a whole.
 */
public interface StoredAttribute extends StoredValue {}
