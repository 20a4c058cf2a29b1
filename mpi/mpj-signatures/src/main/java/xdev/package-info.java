/** The devices of MPJ Express. */
package xdev;
