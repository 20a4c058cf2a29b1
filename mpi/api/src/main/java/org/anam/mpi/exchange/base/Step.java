package org.anam.mpi.exchange.base;

import java.util.function.Supplier;
import org.anam.mpi.transport.Operation;

/**
 * One step of something that goes on in the background.
 *
 * @param start starts an operation; null from it means that there is nothing to wait for
 * @param then what follows when the operation is complete
 */
public record Step(Supplier<Operation> start, Runnable then) {}
