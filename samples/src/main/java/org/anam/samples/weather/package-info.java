/** A program that was written for the Python library anamnesis, in Java. */
package org.anam.samples.weather;
