/** Tests that the documentation is true: its code compiles, its catalogue is that of the code. */
package org.anam.samples.docs;
