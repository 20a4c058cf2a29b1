/** Tutorial 4: values stored without a class of one's own. */
package org.anam.samples.tutorial4;
