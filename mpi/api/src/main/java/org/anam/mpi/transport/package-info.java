/** What a message-passing system has to offer to carry Anam's messages. */
package org.anam.mpi.transport;
