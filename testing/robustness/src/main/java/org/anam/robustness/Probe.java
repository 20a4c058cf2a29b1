package org.anam.robustness;

/** An object with one member, of whatever kind its codec reads. */
record Probe(Object value) {}
