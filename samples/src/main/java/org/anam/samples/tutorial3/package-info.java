/** Tutorial 3: a collection of like objects, whose arrays are stacked. */
package org.anam.samples.tutorial3;
