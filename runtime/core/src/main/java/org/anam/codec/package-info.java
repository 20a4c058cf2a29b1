/**
 * What generated codecs are made of: {@link org.anam.codec.Codec}, the writers and readers that it
 * talks to, and {@link org.anam.codec.Values}, the catalogue of value codecs. Says nothing of HDF5:
 * the same calls serve any carrier.
 */
package org.anam.codec;
