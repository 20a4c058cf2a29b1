/** Writes Java source from the model: codecs and the registry class. */
package org.anam.processor.generate;
