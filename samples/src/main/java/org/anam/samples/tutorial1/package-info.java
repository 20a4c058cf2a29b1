/** Tutorial 1: a simple object, saved and loaded. */
package org.anam.samples.tutorial1;
