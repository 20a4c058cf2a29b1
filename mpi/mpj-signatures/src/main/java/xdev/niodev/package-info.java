/** The device of MPJ Express for ranks in Java virtual machines of their own. */
package xdev.niodev;
