package org.anam.processor.model;

/** What a member is to the mapping. */
public enum Role {
  /** Stored in the file. */
  STORED,
  /** Sent between MPI ranks, not stored. */
  BROADCAST,
  /** The free-form map. */
  EXTRA_DATA
}
