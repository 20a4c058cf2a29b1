/** A type of every kind that can be mapped, for messages with random contents. */
package org.anam.mpi.suite.types;
