package org.anam.mpi.transport;

/**
 * What is known of a message without its contents.
 *
 * @param source the rank that sent it
 * @param tag the tag it was sent with
 * @param bytes its length
 */
public record Envelope(int source, int tag, long bytes) {}
