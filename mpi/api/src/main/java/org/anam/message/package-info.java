/**
 * Values as messages between the ranks of a job: {@link org.anam.message.MessageEncoder} makes one,
 * {@link org.anam.message.MessageDecoder} opens it and reads it. Knows nothing of how messages
 * travel. {@code docs/message.md} specifies the format.
 */
package org.anam.message;
