/** The buffers of MPJ Express. */
package mpjbuf;
