/** Tests of the samples: what they print, and what plain h5py reads from their files. */
package org.anam.samples;
