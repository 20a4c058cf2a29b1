package org.anam.mpi;

/**
 * What is known of a message besides its value.
 *
 * @param source the rank that sent it
 * @param tag the tag it was sent with
 * @param bytes its length, large arrays included; only the length of its first part when it was
 *     looked at before it was received
 */
public record Status(int source, int tag, long bytes) {}
