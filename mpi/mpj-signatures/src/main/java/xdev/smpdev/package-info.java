/** The device of MPJ Express for ranks that share a Java virtual machine. */
package xdev.smpdev;
