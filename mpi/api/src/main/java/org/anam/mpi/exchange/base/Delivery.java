package org.anam.mpi.exchange.base;

import org.anam.mpi.transport.Envelope;

/**
 * A value that has arrived.
 *
 * @param value the value
 * @param envelope where it came from, and all of its bytes
 */
public record Delivery(Object value, Envelope envelope) {}
