/**
 * Values as messages between the ranks of a job: {@link org.anam.message.MessageEncoder} makes one,
 * {@link org.anam.message.MessageDecoder} opens it and reads it. Knows nothing of how messages
 * travel. {@code docs/message.md} specifies the format.
 *
 * <p>Who calls whom:
 *
 * <pre>
 * MessageEncoder  makes a message: the value by Packing, into Segments; then the tables of SentTables
 * Packing         what generated codecs talk to: bare values, without tags; as MessageSink the bytes of
 *                 a message, for the next two and SentTables too
 *   TaggedWriter  for it: values of any type, each behind a tag of Tags
 *   NamedWriter   for it: objects whose codec packs nothing, member by member with their names
 * MessageDecoder  opens a message: checks its Prefix, reads ReceivedTables, hands out an Incoming
 * Incoming        reads the value by Unpacking, when the large arrays have come
 * Unpacking       what generated codecs talk to: bare values; as MessageSource the bytes and errors of
 *                 a message, for the next two too
 *   TaggedReader  for it: values behind tags; by NumberBodies, EnumBodies, ArrayBodies
 *   NamedReader   for it: the members that NamedWriter packed
 * Levels          counts how deep both are
 * </pre>
 */
package org.anam.message;
