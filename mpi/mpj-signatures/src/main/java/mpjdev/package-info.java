/** The requests of MPJ Express. */
package mpjdev;
